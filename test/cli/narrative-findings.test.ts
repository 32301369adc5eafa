import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import { fy2567 } from "../../src/assessment/criteria/fy2567";
import { formOf } from "../../src/assessment/rules/case";
import { narrativeAsTyped } from "../../src/assessment/rules/case-narrative";
import { writeNewForm } from "../../src/cli/write-new-form";
import type { StatusOutput } from "../../src/cli/status-schema";
import { readBook } from "../../src/files/file-workbook";
import { sampleNarrative } from "../assessment/narrative/sample-narrative";
import { sample2567 } from "../assessment/sample-2567";
import { checkedJson, ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
const file = folder.path("whole.xlsx");
beforeAll(async () => {
  const typed = sampleNarrative("unsaid");
  const answers = typed.answers.map((answer) => (answer.item === "1.2.1" ? { ...answer, ticked: [1, 2, 5], answer: "", owner: "กพร." } : answer));
  await writeNewForm(file, false, {
    edition: fy2567, agency: "สำนักงานปลัดกระทรวงการคลัง", agencyType: "service", dialect: "native",
    indicators: formOf({ rows: sample2567 }).indicators, narrative: narrativeAsTyped({ ...typed, answers }, fy2567),
  });
});
afterAll(() => folder.remove());

describe("a workbook with Categories 1 to 3 and 7 of the real submission", () => {
  it("is checked with both: what is found of the answers stands behind Category 7's, under the item's title, with its cell", async () => {
    const { findings } = await checkedJson(file);
    const kinds = findings.map(({ kind, cell }) => [kind === "narrative", cell.startsWith("'หมวด 7'!")] as const);
    expect(kinds.filter(([isNarrative, isOnForm]) => isNarrative === isOnForm)).toEqual([]);
    expect(kinds.map(([isNarrative]) => isNarrative)).toEqual([...kinds.map(([isNarrative]) => isNarrative)].sort());
    // Categories 4 to 6 have their sheets, and no answer yet.
    const told = findings.filter(({ kind, rule, severity }) => kind === "narrative" && !(rule === "answer-missing" && severity === "warning"));
    expect(told.map(({ rule, severity, cell }) => `${rule} ${severity} ${cell.replace(/\d+$/, "")}`)).toEqual([
      "answer-missing error 'หมวด 1'!D",
      "figure-differs-from-indicator warning 'หมวด 2'!D",
      "evidence-link-fragile warning 'หมวด 2'!D",
      "evidence-link-fragile warning 'หมวด 2'!D",
      "evidence-link-fragile notice 'หมวด 3'!E",
      "figure-differs-from-indicator warning 'หมวด 3'!D",
      "figure-differs-from-indicator warning 'หมวด 3'!D",
      "figure-differs-from-indicator warning 'หมวด 3'!D",
    ]);
  });

  it("is said in the terminal", async () => {
    const { out, code } = await pmqa("check", file);
    expect(code).toBe(1);
    expect(out).toContain("หมวด 1 · 1.2.1 การป้องกัน ปราบปรามการทุจริต");
    expect(out).toContain("ข้อ 1.2.1 ทำเครื่องหมายว่ามี 3 ประเด็น แต่ยังไม่มีคำตอบ");
    expect(out.replace(/\s+/g, " ")).toContain("“ดำเนินการยุติแล้ว 333 เรื่อง”");
    expect(out.indexOf("หมวด 1 · 1.2.1")).toBeGreaterThan(out.lastIndexOf("missing-unit"));
  });

  it("has a status: what is answered, who has what left, and what is of one mind with Category 7", async () => {
    const output = JSON.parse((await pmqa("status", file, "--json")).out) as StatusOutput;
    // No text of a printed form says what is ticked: until somebody does, no item is ready.
    expect(output.categories.map(({ there, answered, ready }) => [there, answered, ready]))
      .toEqual([[true, 3, 0], [true, 6, 0], [true, 7, 0], [true, 0, 0], [true, 0, 0], [true, 0, 0]]);
    expect(output.links.find(({ item, indicator }) => item === "3.3.2" && indicator === "7.2.3-1")).toMatchObject({ confirmed: false, by: "name", words: "เรื่องราวร้องทุกข์" });
    expect(output.lowUnmentioned.map(({ indicator }) => indicator)).toEqual(["7.4.3-1", "7.4.4-2"]);
    const { out } = await pmqa("status", file);
    expect(out).toMatch(/กพร\.\n +1\.2\.1 เขียนคำตอบ/);
    expect(out.replace(/\s+/g, " ")).toContain("ต่างกัน (คำตอบ / ตัวชี้วัด): “ดำเนินการยุติแล้ว 333 เรื่อง” / “เรื่องยุติได้ 345 เรื่อง”");
  });

  it("is a form of Category 7 as ever: its scores are those of the form alone", async () => {
    const { total, topics } = await checkedJson(file);
    expect([total, topics]).toEqual([395, { 7.1: 380, 7.2: 380, 7.3: 460, 7.4: 360 }]);
  });
});

describe("its readiness as a sheet", () => {
  it("is written beside what is printed, all or nothing, and never over a file that is there", async () => {
    const sheet = folder.path("readiness.xlsx");
    const made = await pmqa("status", file, "--sheet", sheet);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain("เขียนความพร้อมเป็นแผ่นงานไว้ที่");
    const [written] = (await readBook(readFileSync(sheet), "readiness.xlsx")).worksheets;
    expect([written?.name, written?.getCell("A1").value]).toEqual(["ความพร้อม", "ความพร้อมของหมวด 1 ถึง 6"]);
    expect(await pmqa("status", file, "--sheet", sheet, "--lang", "en")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("already there") });
    expect(await pmqa("status", file, "--sheet", sheet, "--force", "--json")).toMatchObject({ code: 0, out: expect.stringMatching(/^\{/) });
  });

  it("is refused in words where there is nothing to tell, and nothing is written", async () => {
    await pmqa("import", samplePath, "-o", folder.path("alone.xlsx"));
    const refused = await pmqa("status", folder.path("alone.xlsx"), "--sheet", folder.path("none.xlsx"), "--lang", "en");
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("no sheets of Categories 1 to 6 yet") });
    expect(existsSync(folder.path("none.xlsx"))).toBe(false);
  });
});
