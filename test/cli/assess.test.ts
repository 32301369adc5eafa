import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { FileWorkbook, readBook } from "../../src/files/file-workbook";
import { readAssessmentFile } from "../../src/files/read/read-form-file";
import { readJudgements } from "../../src/sheet/judgement/read-judgements";
import type { JudgementRow } from "../../src/sheet/judgement/judgement-row";
import { madeSubmission } from "../exchange/submission/made-submission";
import { sampleContent } from "../sheet/sample-indicators";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

const rowsIn = (name: string): readonly JudgementRow[] => {
  const { judgements } = readAssessmentFile(readFileSync(folder.path(name)), name);
  return judgements === undefined ? [] : readJudgements(judgements).rows;
};

beforeAll(async () => {
  writeFileSync(folder.path("first.xlsx"), await madeSubmission(sampleContent));
  const indicators = sampleContent.indicators.map((indicator, at) => (at === 0 ? { ...indicator, unit: "นาที" } : indicator)).slice(0, -1);
  writeFileSync(folder.path("second.xlsx"), await madeSubmission({ ...sampleContent, indicators }));
});

describe("pmqa assess", () => {
  it("writes a sheet to assess on, and takes what was written along to the resubmission", async () => {
    expect(await pmqa("assess", folder.path("first.xlsx"), "-o", folder.path("assessed.xlsx"), "--lang", "en"))
      .toMatchObject({ code: 0, out: expect.stringContaining("assess 20 indicators") });
    const { book } = new FileWorkbook(await readBook(readFileSync(folder.path("assessed.xlsx")), "x.xlsx"), "x.xlsx");
    const sheet = book.getWorksheet("ผลการประเมิน");
    if (sheet === undefined) throw new Error("There is nothing to assess on.");
    for (const row of [4, 5, 23]) {
      sheet.getCell(row, 5).value = 200;
      sheet.getCell(row, 6).value = `ความเห็น ${row}`;
    }
    writeFileSync(folder.path("assessed.xlsx"), await new FileWorkbook(book, "x.xlsx").bytes());

    const { code, out } = await pmqa("assess", folder.path("second.xlsx"), "--from", folder.path("assessed.xlsx"), "-o", folder.path("again.xlsx"), "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("2 judgements stand beside their indicators again.");
    expect(out).toMatch(/Changed since they were judged[^\n]*\n {2}7\.1\.1-1 “[^\n]+”\n {4}unit: “ร้อยละ” → “นาที”/);
    expect(out).toMatch(/Judgements of indicators that are gone[^\n]*\n {2}7\.\d/);
    const rows = rowsIn("again.xlsx");
    expect(rows.map(({ score, comment }) => [score, comment]).filter(([score]) => score !== "")).toEqual([["200", "ความเห็น 4"], ["200", "ความเห็น 5"], ["200", "ความเห็น 23"]]);
    expect([rows[0]?.since, rows[1]?.since, rows.at(-1)?.key]).toEqual(["หน่วย: “ร้อยละ” → “นาที”", "", ""]);
  });

  it("refuses in words what is no submission or no assessment, and writes over nothing", async () => {
    await pmqa("import", samplePath, "-o", folder.path("form.xlsx"));
    const refused = async (...args: readonly string[]) => pmqa("assess", ...args, "--lang", "en");
    expect(await refused(folder.path("form.xlsx"), "-o", folder.path("x.xlsx"))).toMatchObject({ code: 2, err: expect.stringContaining("no submission record") });
    expect(await refused(folder.path("first.xlsx"), "--from", folder.path("second.xlsx"), "-o", folder.path("x.xlsx"))).toMatchObject({ code: 2, err: expect.stringContaining("no sheet of judgements") });
    expect(await refused(folder.path("first.xlsx"), "-o", folder.path("form.xlsx"))).toMatchObject({ code: 2, err: expect.stringContaining("already there") });
  });
});
