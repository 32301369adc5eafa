import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeNewForm } from "../../src/cli/write-new-form";
import type { NarrativeContent } from "../../src/assessment/narrative/answer";
import { narrativeContent } from "../../src/sheet/narrative/narrative-content";
import { edition } from "../sheet/narrative/any-narrative";
import { saidOfFirst } from "../sheet/narrative/edited-category";
import { sampleContent } from "../sheet/sample-indicators";
import { ownFolder, pmqa } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

const write = (name: string, narrative: NarrativeContent) =>
  writeNewForm(folder.path(name), true, { ...sampleContent, edition, narrative, dialect: "native" });
const made = (into: string, ending: string): string =>
  folder.path(`${into}/${readdirSync(folder.path(into)).find((file) => file.endsWith(ending)) ?? ""}`);
const narrativeIn = async (path: string): Promise<NarrativeContent | undefined> => {
  const { narrative } = readChecked(await readFormOnDisk(path)).checked.form;
  return narrative && narrativeContent(narrative);
};
const [answered] = saidOfFirst.items;
if (answered === undefined) throw new Error("Something is said of 1.1.1.");

beforeAll(async () => {
  await write("form.xlsx", saidOfFirst);
  await write("later.xlsx", { ...saidOfFirst, items: [{ ...answered, answer: "1) วิเคราะห์ใหม่\n3) มองไปข้างหน้า" }] });
}, 60_000);

describe("pmqa export of a form with Categories 1 to 6", () => {
  it("has them in all its files, and the submission verifies", async () => {
    const ran = await pmqa("export", folder.path("form.xlsx"), "-o", folder.path("out"), "--draft", "--lang", "en");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).not.toContain("Category 7");
    expect(made("out", ".xlsx")).toContain("PMQA-1-7-2567-");
    expect(await pmqa("verify", made("out", ".xlsx"))).toMatchObject({ code: 0, err: "" });
    expect(await narrativeIn(made("out", ".xlsx"))).toEqual(await narrativeIn(folder.path("form.xlsx")));
    expect(readdirSync(made("out", "-data"))).toEqual(expect.arrayContaining(["answers.csv", "options.csv", "evidence.csv", "remarks.csv", "categories.csv"]));
    expect(readFileSync(made("out", "-data") + "/evidence.csv", "utf8")).toContain("แนบ 1.pdf");
    expect((await pmqa("import", made("out", ".json"), "-o", folder.path("again.xlsx"))).code).toBe(0);
    expect(await narrativeIn(folder.path("again.xlsx"))).toEqual(await narrativeIn(folder.path("form.xlsx")));
  }, 60_000);

  it("counts their errors among what stands in the way", async () => {
    await write("long.xlsx", { ...saidOfFirst, items: [{ ...answered, answer: "ก".repeat(3001) }] });
    const { code, out } = await pmqa("export", folder.path("long.xlsx"), "-o", folder.path("none"), "--json");
    const { inTheWay } = JSON.parse(out) as { inTheWay: readonly { cell: string }[] };
    expect([code, inTheWay.some(({ cell }) => cell.startsWith("'หมวด 1'!"))]).toEqual([1, true]);
  });
});

describe("pmqa diff", () => {
  it("says that a form and its submission are the same, and of another answer what is different", async () => {
    expect(await pmqa("diff", folder.path("form.xlsx"), made("out", ".xlsx"))).toMatchObject({ code: 0 });
    const { code, out } = await pmqa("diff", folder.path("form.xlsx"), folder.path("later.xlsx"), "--lang", "en");
    expect([code, out]).toEqual([1, expect.stringMatching(/1 thing is different[^]+\n {2}item 1\.1\.1\n {4}answer: “1\) วิเคราะห์แล้ว/)]);
    expect((await pmqa("diff", folder.path("form.xlsx"), folder.path("later.xlsx"))).out).toContain("ข้อ 1.1.1\n    คำตอบ: “");
  });
});
