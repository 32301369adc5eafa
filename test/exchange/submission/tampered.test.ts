import { beforeAll, describe, expect, test } from "@jest/globals";
import { indicatorNumbers } from "../../../src/assessment/form/identity";
import { say } from "../../../src/assessment/text/phrase";
import { readChecked } from "../../../src/cli/read-checked";
import { changedSubjectName, differenceWords } from "../../../src/exchange/diff/difference-words";
import type { FactChange } from "../../../src/exchange/diff/fact-change";
import { isAsMade, isIntact, type Verification } from "../../../src/exchange/submission/verify-submission";
import { digestOfRecord, submissionStates } from "../../../src/exchange/submission/submission-record";
import { readSubmissionFile } from "../../../src/files/read/read-form-file";
import { columnNumber } from "../../../src/sheet/address";
import { readDigest } from "../../../src/sheet/record/digest-groups";
import { readRecord } from "../../../src/sheet/record/read-record";
import { sampleContent } from "../../sheet/sample-indicators";
import { cellComputing, cellHolding, partsOf, type FileParts, type WrittenThere } from "./cells-of-file";
import { madeSubmission } from "./made-submission";
import { verifiedBytes } from "./verified-bytes";

/** Title, what it is about, digest, headings. */
const firstRecordRow = 5;
const sheets = { form: 1, review: 3, record: 4 } as const;

let file: FileParts;
let form: ReturnType<typeof readChecked>;
beforeAll(async () => {
  const bytes = await madeSubmission(sampleContent);
  file = partsOf(bytes);
  form = readChecked(readSubmissionFile(bytes, "x.xlsx").reading);
});

const placeOf = ({ address }: WrittenThere): { readonly row: number; readonly column: number } => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row), column: columnNumber(letters) };
};

/** The indicator's number and the field of a cell of the form; undefined where it is none of an indicator's. */
function whereOf(cell: WrittenThere): { readonly key: string; readonly field: string } | undefined {
  const { row, column } = placeOf(cell);
  const { indicators } = form.checked.form;
  const at = indicators.findIndex((indicator) => indicator.row === row);
  const field = [...form.reading.columns].find(([, each]) => each === column)?.[0];
  return at < 0 || field === undefined ? undefined : { key: indicatorNumbers(indicators)[at] ?? "", field };
}

/** What somebody might type there instead. */
function otherThan({ value, isText, holds }: WrittenThere, field: string): string | number {
  if (field === "item") return "7.6.2";
  if (field === "direction") return "ไม่ทราบ";
  if (holds === "blank") return ["name", "unit", "note"].includes(field) ? "พิมพ์เพิ่ม" : 7;
  return isText ? "แก้ไข" : Number(value) + 1;
}

const withCell = (sheet: number, cell: WrittenThere, xml: string): Verification => verifiedBytes(file.withCells(sheet, [[cell, xml]]));
const told = (change: FactChange): string => [change.key, "field" in change ? change.field : change.is].join(" ");
const computedCells = (): readonly WrittenThere[] => file.cellsOf(sheets.form).filter(({ holds }) => holds === "computed");

/** Of many edits of one kind, those of every third row: the others are edited once. */
const isThorough = (cell: WrittenThere): boolean => placeOf(cell).row % 3 === 0;

/** What an edit of an indicator's field is told as. */
function toldAs(key: string, field: string, isEmptied: boolean): readonly string[] {
  if (field === "item") return isEmptied ? [`${key} own-number`] : ["7.6.2-1 moved", "7.6.2-2 moved"];
  return [field === "name" ? `${key} renamed` : `${key} ${field}`, `${key} ${field}`];
}

describe("a submission that nobody touched", () => {
  test("is as it was made", () => {
    const made = verifiedBytes(file.withCells(sheets.form, []));
    expect(made).toMatchObject({ state: "final", program: "0.1.0", changes: [], follows: [], misstated: [], shown: [], unreadable: [] });
    expect([isAsMade(made), isIntact(made)]).toEqual([true, true]);
  });

  test("says so too where it is a draft", async () => {
    const draft = verifiedBytes(await madeSubmission(sampleContent, "draft"));
    expect([draft.state, isAsMade(draft)]).toEqual(["draft", true]);
    expect(say(submissionStates.draft, "en")).toContain("not a submission");
  });
});

describe("tampering with any single thing is caught and named", () => {
  const inputs = (): readonly WrittenThere[] => file.cellsOf(sheets.form).filter((cell) => cell.holds !== "computed" && whereOf(cell) !== undefined);

  test("every input and note of every indicator: typed over, or emptied", () => {
    expect(inputs().length).toBeGreaterThanOrEqual(20 * 9);
    for (const cell of inputs()) {
      const { key = "", field = "" } = whereOf(cell) ?? {};
      for (const value of cell.holds !== "blank" && isThorough(cell) ? [otherThan(cell, field), null] : [otherThan(cell, field)]) {
        const verification = withCell(sheets.form, cell, cellHolding(cell, value));
        const [change, ...others] = verification.changes;
        expect([cell.address, value, change && toldAs(key, field, value === null).includes(told(change)), others, isIntact(verification)])
          .toEqual([cell.address, value, true, [], true]);
        expect(verification.misstated).toEqual([]);
      }
    }
  });

  test("both values are quoted, the indicator is named", () => {
    const cell = inputs().find((each) => whereOf(each)?.field === "target");
    if (cell === undefined) throw new Error("There is no target.");
    const [change] = withCell(sheets.form, cell, cellHolding(cell, 12_345)).changes;
    const [first] = form.checked.form.indicators;
    if (change === undefined) throw new Error("Nothing was told.");
    expect(`${changedSubjectName(change, "th")} ${differenceWords(change, "th")}`).toBe(`7.1.1-1 “${first?.name ?? ""}” ค่าเป้าหมาย: “${cell.value ?? ""}” → “12345”`);
  });

  test("the head: agency, year and type", () => {
    const { agency, fiscalYear, agencyType } = form.reading.head;
    const at = (place: typeof agency): WrittenThere | undefined => file.cellsOf(sheets.form).find((cell) =>
      placeOf(cell).row === place?.row && placeOf(cell).column === place.column);
    for (const [place, value, field] of [[agency, "กรมอื่น", "agency"], [fiscalYear, 2568, "fiscal-year"], [agencyType, "หน่วยงานนโยบาย", "agency-type"]] as const) {
      const cell = at(place);
      if (cell === undefined) throw new Error(`There is no ${field}.`);
      const verification = withCell(sheets.form, cell, cellHolding(cell, value));
      expect(verification.changes.map(told)).toContain(` ${field}`);
      expect(verification.changes.filter(({ part }) => part !== "form")).toEqual([]);
    }
  });

  test("every formula: another one, a figure typed over it, or none", () => {
    expect(computedCells().length).toBeGreaterThan(40);
    for (const cell of computedCells()) {
      const [formula = "", shown = ""] = [cell.formula, cell.value];
      const edits = [cellComputing(cell, `${formula}*1`, shown), cellHolding(cell, Number(shown || 1)), cellComputing(cell, "1+1", shown), cellHolding(cell, null)];
      for (const xml of isThorough(cell) ? edits : edits.slice(0, 1)) {
        const verification = withCell(sheets.form, cell, xml);
        const where = whereOf(cell);
        const expected = where === undefined ? new RegExp(`^(7\\.\\d)? (score|unscored|summary)-formula$|^${cell.address} added`) : new RegExp(`^${where.key} ${where.field}-formula$`);
        expect([cell.address, ...verification.changes.map(told)]).toEqual([cell.address, expect.stringMatching(expected)]);
      }
    }
  });

  test("a formula turned into one of the add-in's, which means the same: the form says in what it is computed", () => {
    const cell = computedCells().find((each) => whereOf(each)?.field === "score");
    if (cell === undefined) throw new Error("There is no score.");
    const { row } = placeOf(cell);
    const verification = withCell(sheets.form, cell, cellComputing(cell, `IF(I${row}=&quot;&quot;,&quot;&quot;,IF(A${row}=&quot;&quot;,NA(),PMQA.SCORE(I${row},A${row},$D$3)))`, cell.value));
    expect(verification.changes.map((change) => differenceWords(change, "th"))).toEqual(["คำนวณด้วย: “สูตรของโปรแกรมตาราง” → “ฟังก์ชัน PMQA, สูตรของโปรแกรมตาราง”"]);
  });

  test("a heading that says another year, and a line of the form that is gone", () => {
    const heading = file.cellsOf(sheets.form).find((cell) => placeOf(cell).row === form.reading.headingRow && placeOf(cell).column === form.reading.columns.get("result.2565"));
    if (heading === undefined) throw new Error("There is no heading.");
    expect(withCell(sheets.form, heading, cellHolding(heading, "การดำเนินการ พ.ศ.2560")).changes.map((change) => differenceWords(change, "en")))
      .toEqual(["lines of the form amiss: nothing → “หัวคอลัมน์ปี 2565 ระบุ 2560”"]);
    const row = form.checked.form.itemRows.get("7.1.2");
    const line = file.cellsOf(sheets.form).filter((cell) => cell.holds === "typed" && placeOf(cell).row === row);
    expect(verifiedBytes(file.withCells(sheets.form, line.map((cell) => [cell, cellHolding(cell, null)]))).changes.map((change) => differenceWords(change, "en")))
      .toContain("lines of the form amiss: nothing → “ไม่มีบรรทัด ข้อ 7.1.2”");
  });

  test("every figure that is shown: another one, and none", () => {
    for (const cell of computedCells()) {
      for (const shown of [String(Number(cell.value) + 1), ...(cell.value === undefined || cell.value === "" ? [] : [undefined])]) {
        const verification = withCell(sheets.form, cell, cellComputing(cell, cell.formula ?? "", shown));
        const [amiss, ...others] = verification.shown;
        const where = whereOf(cell);
        // In a row that nobody filled in nothing should be shown.
        expect([cell.address, others, amiss === undefined ? verification.changes.map(told) : verification.changes, isAsMade(verification)])
          .toEqual([cell.address, [], amiss === undefined ? [`${cell.address} added`] : [], false]);
        if (where !== undefined) expect([amiss?.subject.key, amiss?.cell]).toEqual([where.key, where.field]);
      }
    }
  });

  test("a figure where none belongs, which a mean would take in", () => {
    const column = form.reading.columns.get("score");
    const blanks = file.cellsOf(sheets.form).filter((cell) => cell.holds === "blank" && placeOf(cell).column === column && placeOf(cell).row > form.reading.headingRow);
    expect(blanks.length).toBeGreaterThan(10);
    for (const cell of blanks) expect(withCell(sheets.form, cell, cellHolding(cell, 500)).changes.map(told)).toEqual([`${cell.address} added`]);
  });

  test("everything of every sign-off, question, answer and waiver, and each of them taken out", () => {
    const cells = file.cellsOf(sheets.review).filter((cell) => cell.holds === "typed" && placeOf(cell).row > 3);
    const events = form.checked.form.review?.events ?? [];
    expect(events.map(({ kind }) => kind).sort()).toEqual(["answer", "question", "reviewed", "reviewed", "reviewed", "waived"]);
    for (const cell of cells) {
      const id = events.find(({ row }) => row === placeOf(cell).row)?.id;
      for (const value of [cell.isText ? "แก้ไข" : Number(cell.value) + 1, null]) {
        const { changes } = withCell(sheets.review, cell, cellHolding(cell, value));
        expect([cell.address, changes.map(told)]).toEqual([cell.address, expect.arrayContaining([expect.stringContaining(String(id))])]);
      }
    }
    for (const { row, id } of events) {
      const own = cells.filter((cell) => placeOf(cell).row === row);
      const { changes } = verifiedBytes(file.withCells(sheets.review, own.map((cell) => [cell, cellHolding(cell, null)])));
      expect(changes.map(told)).toEqual([`${id} gone`]);
    }
  });

  test("everything of the record itself, and its digest", () => {
    const { record } = readSubmissionFile(file.withCells(sheets.record, []), "x.xlsx");
    if (record === undefined) throw new Error("There is no record.");
    const intact = (values: typeof record.values): boolean => {
      const read = readRecord({ ...record, values });
      return read !== undefined && read.unreadable.length === 0 && read.digest === digestOfRecord(read.rows, read.version);
    };
    expect(intact(record.values)).toBe(true);
    let tampered = 0;
    record.values.forEach((cells, row) => cells.forEach((value, column) => {
      if (value === "" || row < firstRecordRow - 1) return;
      for (const other of [typeof value === "number" ? value + 1 : `${String(value)}ก`, ""]) {
        tampered += 1;
        expect([row, column, intact(record.values.with(row, cells.with(column, other)))]).toEqual([row, column, false]);
      }
    }));
    record.values.slice(firstRecordRow - 1).forEach((_, at) => expect(intact(record.values.toSpliced(at + firstRecordRow - 1, 1))).toBe(false));
    expect(tampered).toBeGreaterThan(1_600);
    const at = record.values.findIndex((cells) => cells.some((value) => readDigest(String(value)) !== undefined));
    expect(intact(record.values.with(at, record.values[at]?.map((value) => String(value).replace(/^\w/, (digit) => (digit === "0" ? "1" : "0"))) ?? []))).toBe(false);
  });

  test("what the record says otherwise than the form is told, whichever of them was changed", () => {
    const target = file.cellsOf(sheets.record).find(({ value }, index, all) => value === "80" && all[index - 3] !== undefined);
    if (target === undefined) throw new Error("No target is 80.");
    const verification = withCell(sheets.record, target, cellHolding(target, 90));
    expect(verification.changes.map(({ is, part }) => [is, part])).toEqual([["changed", "indicator"]]);
    expect(isIntact(verification)).toBe(false);
  });
});
