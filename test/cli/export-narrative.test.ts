import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeNewForm } from "../../src/cli/write-new-form";
import type { NarrativeContent } from "../../src/assessment/narrative/answer";
import { plannedCategoryColumns, plannedKeyColumn } from "../../src/sheet/narrative/category-columns";
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
const textIn = (value: unknown): string => (typeof value === "string" ? value : "");
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

describe("what assessors write on a submission", () => {
  const remark = { toDevelop: "", toFocus: "" };
  const topics = [
    { topic: "1.1", score: { state: "missing" }, ...remark, toDevelop: "ของหน่วยงาน" }, { topic: "1.2", score: { state: "missing" }, ...remark },
  ] as const;
  const path = (name: string): string => folder.path(name);
  /** The submission as it comes back, with these words in the fields of topics. */
  async function returned(words: ReadonlyMap<string, string>): Promise<void> {
    const book = await openFile(made("sent", ".xlsx"));
    const sheet = book.book.getWorksheet("หมวด 1");
    sheet?.eachRow((row) => {
      const said = words.get(textIn(row.getCell(plannedKeyColumn).value).replace("pmqa-category:", ""));
      if (said !== undefined) row.getCell(plannedCategoryColumns.get("text") ?? 1).value = said;
    });
    writeFileSync(path("returned.xlsx"), await book.bytes());
  }
  beforeAll(async () => {
    await write("before.xlsx", { ...saidOfFirst, topics });
    await write("after.xlsx", { ...saidOfFirst, topics, items: [{ ...answered, answer: "แก้ไขตามข้อเสนอแนะ" }] });
    expect((await pmqa("export", path("before.xlsx"), "-o", path("sent"), "--draft")).code).toBe(0);
    await returned(new Map([["toDevelop:1.1", "=ผู้ประเมิน"], ["toFocus:1.1", "ดูแลเครือข่าย\nต่อไป"], ["toDevelop:1.2", "=1+1"]]));
  }, 60_000);

  it("is named by verify", async () => {
    const { code, out } = await pmqa("verify", path("returned.xlsx"), "--lang", "en");
    expect(code).toBe(1);
    expect(out).toMatch(/ {2}topic 1\.1\n {4}assessor's points to develop: “ของหน่วยงาน” → “=ผู้ประเมิน”\n {4}assessor's points to focus on: nothing → “ดูแลเครือข่าย[^”]+”\n {2}topic 1\.2/);
  });

  it("comes along to the next, in blank fields alone, in the workbook and the data; the rest is told", async () => {
    const ran = await pmqa("export", path("after.xlsx"), "-o", path("again"), "--draft", "--from", path("returned.xlsx"), "--lang", "en");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("2 fields of the assessors' came along.\nThe form says something else already, which stays: topic 1.1 assessor's points to develop.");
    const carried = [["1.1", "ของหน่วยงาน", "ดูแลเครือข่าย\nต่อไป"], ["1.2", "=1+1", ""]];
    const said = (content: NarrativeContent | undefined) => content?.topics.slice(0, 2).map(({ topic, toDevelop, toFocus }) => [topic, toDevelop, toFocus]);
    expect(said(await narrativeIn(made("again", ".xlsx")))).toEqual(carried);
    expect(said((JSON.parse(readFileSync(made("again", ".json"), "utf8")) as { narrative: NarrativeContent }).narrative)).toEqual(carried);
    expect((await pmqa("verify", made("again", ".xlsx"))).code).toBe(0);
    const told = JSON.parse((await pmqa("export", path("after.xlsx"), "-o", path("again"), "--draft", "--force", "--from", path("returned.xlsx"), "--json")).out) as { remarks: unknown };
    expect(told.remarks).toEqual({ carried: [{ topic: "1.1", field: "toFocus" }, { topic: "1.2", field: "toDevelop" }], kept: [{ topic: "1.1", field: "toDevelop" }], placeless: [] });
  }, 60_000);

  it("is refused of another agency's form, and where nothing was written", async () => {
    await writeNewForm(path("other.xlsx"), true, { ...sampleContent, edition, agency: "กรมอื่น", narrative: saidOfFirst, dialect: "native" });
    const none = (from: string) => pmqa("export", path("form.xlsx"), "-o", path("none"), "--draft", "--from", path(from), "--lang", "en");
    expect(await none("other.xlsx")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("another agency's form") });
    await write("blank.xlsx", { ...saidOfFirst, topics: [] });
    expect(await none("blank.xlsx")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("wrote nothing") });
    expect(existsSync(path("none"))).toBe(false);
  }, 60_000);
});
