import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { documentOf } from "../report/reported";
import { ownFolder, pmqa, samplePath, type Ran } from "./run-cli";

const folder = ownFolder();
const form = folder.path("form.xlsx");
beforeAll(() => pmqa("import", samplePath, "-o", form));
afterAll(() => folder.remove());

const page = (name: string): Document => documentOf(readFileSync(folder.path(name), "utf8"));
const reported = (name: string, ...args: readonly string[]): Promise<Ran> => pmqa("check", ...args, "--report", folder.path(name));

describe("pmqa check --report", () => {
  it("writes the report besides what it prints, and ends as the check does", async () => {
    const ran = await reported("report.html", form);
    const plain = await pmqa("check", form);
    expect(ran).toMatchObject({ code: 1, err: "" });
    expect(ran.out).toBe(`${plain.out}\n\nเขียนรายงานการตรวจไว้ที่ ${folder.path("report.html")} แล้ว`);
    expect(page("report.html").documentElement.lang).toBe("th");
    expect(page("report.html").querySelector(".agency")?.textContent).toBe("สำนักงานปลัดกระทรวงการคลัง");
    expect(page("report.html").querySelectorAll("table.figures tbody")).toHaveLength(20);
  });

  it("speaks the language that is asked for", async () => {
    await reported("english.html", form, "--lang", "en");
    expect(page("english.html").querySelector("h1")?.textContent).toBe("PMQA 4.0 Category 7: report of the check");
  });

  it("leaves what --json prints as it is", async () => {
    expect((await reported("json.html", form, "--json")).out).toBe((await pmqa("check", form, "--json")).out);
    expect(existsSync(folder.path("json.html"))).toBe(true);
  });

  it("compares what a file keeps with what is computed: all of a form that was just written agrees", () => {
    expect(page("report.html").body.textContent).toContain("ตรงกันทุกเซลล์");
  });

  it("puts several files into one report, and says of one that cannot be read why", async () => {
    copyFileSync(form, folder.path("second.xlsx"));
    writeFileSync(folder.path("broken.xlsx"), "no workbook");
    const ran = await reported("several.html", form, folder.path("broken.xlsx"), folder.path("second.xlsx"));
    expect(ran.code).toBe(2);
    expect([...page("several.html").querySelectorAll("table.files tbody tr")]).toHaveLength(3);
    expect(page("several.html").querySelector("#form-2 .verdict")?.textContent).toContain("อ่านไม่ได้");
  });
});

describe("what stands in the way of a report is told before anything is checked, and nothing is written", () => {
  it("a file that is there, unless it may be replaced", async () => {
    writeFileSync(folder.path("mine.html"), "mine");
    expect(await reported("mine.html", form)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("มีไฟล์ mine.html อยู่แล้ว") });
    expect(readFileSync(folder.path("mine.html"), "utf8")).toBe("mine");
    expect((await reported("mine.html", form, "--force")).code).toBe(1);
    expect(page("mine.html").querySelector("h1")).not.toBeNull();
  });

  it("a name that is no page's: nobody's form is replaced by its report", async () => {
    const before = readFileSync(form);
    expect(await pmqa("check", form, "--report", form, "--force", "--lang", "en"))
      .toMatchObject({ code: 2, out: "", err: expect.stringContaining("must end in .html") });
    expect(readFileSync(form).equals(before)).toBe(true);
  });

  it("a folder", async () => {
    mkdirSync(folder.path("folder.html"));
    expect(await reported("folder.html", form, "--force")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("โฟลเดอร์") });
  });

  it("the only file being unreadable: there is nothing to report", async () => {
    expect((await reported("none.html", folder.path("none.xlsx"))).code).toBe(2);
    expect(existsSync(folder.path("none.html"))).toBe(false);
    expect(readdirSync(folder.path(".")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
