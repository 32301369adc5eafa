import { Failure } from "../../src/assessment/text/failure";
import type { SheetPlan, Entry } from "../../src/sheet/sheet-plan";
import type { CellValue } from "../../src/assessment/form/figure";
import type { Cell } from "../../src/sheet/address";
import { beforeEach, describe, expect, it } from "@jest/globals";
import { editionFor } from "../../src/assessment/criteria/editions";
import { readForm } from "../../src/sheet/read/read-form";
import { oneMark } from "../sheet/one-mark";
import { describeBeside } from "./beside-contract";
import { describeReviewKept } from "./review-contract";
import { planForm } from "../../src/sheet/write/plan-form";
import { topSize, type SheetContent, type Workbook } from "../../src/sheet/workbook";

/** A workbook under test, and what its host alone can show or do. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /**
   * How the form's sheet looks, marks apart: fills, fonts, borders, number formats, widths, validations, the user's
   * own conditional formats. Anything that can be compared.
   */
  formats(): Promise<unknown>;
  /** Addresses that are highlighted by marks, in any order. */
  marked(): Promise<readonly string[]>;
  /** As a user would: fills a cell of the form's sheet and puts a conditional format on it. */
  decorate(cell: Cell): Promise<void>;
  /** As a user would: protects the form's sheet. */
  protect(password?: string): Promise<void>;
  /** As a user would: renames the form's sheet. */
  rename(name: string): Promise<void>;
  /** As a user would: deletes all names of cells. */
  loseNames(): Promise<void>;
  /** The same workbook for somebody who opens it anew and knows nothing of it. */
  reopened(): Workbook;
}

function template(): SheetPlan {
  const edition = editionFor(2567);
  if (edition === undefined) throw new Error("The edition of 2567 is gone.");
  return planForm({ edition, agency: "กรมตัวอย่าง", agencyType: "service", dialect: "native", indicators: [] });
}

/** The form that every case is about. */
export const plan = template();

/** The sheet that was read as the form, and the copies of it that were noticed. */
async function formIn(workbook: Workbook): Promise<{ readonly sheet: string; readonly copies: readonly string[] }> {
  const reading = await workbook.read();
  const outcome = reading.found === "none" ? undefined : readForm(reading.content, reading.others);
  if (outcome === undefined || !("ok" in outcome)) throw new Error("There is no form.");
  const { sheet, form: { copies } } = outcome.ok;
  expect(copies.map(({ read }) => read)).toEqual(copies.map(() => sheet));
  return { sheet, copies: copies.map((copy) => copy.sheet) };
}

/** The form of a year on a sheet of its own. */
const planOn = (sheet: string, fiscalYear: number): SheetPlan => {
  const edition = editionFor(fiscalYear);
  if (edition === undefined) throw new Error(`The edition of ${fiscalYear} is gone.`);
  return planForm({ edition, sheet, agency: "กรมตัวอย่าง", dialect: "native", indicators: [] });
};

async function contentOf(workbook: Workbook): Promise<SheetContent> {
  const reading = await workbook.read();
  if (reading.found === "none") throw new Error(`No form among ${reading.sheets.join(", ")}`);
  return reading.content;
}

const at = <T>(grid: readonly (readonly T[])[], content: SheetContent, { row, column }: Cell): T | undefined =>
  grid[row - content.top]?.[column - content.left];

/** What a cell must hold after an entry was written: a formula as its text, nothing as "". */
const written = (entry: Entry): CellValue =>
  entry === null ? "" : typeof entry === "object" ? entry.formula : entry;

/** Every planned cell as it was planned and as it was read, by its row and column. */
function compared(content: SheetContent): { planned: object; read: object } {
  const cells = plan.cells.flatMap((row, r) => row.map((entry, c) => ({ entry, cell: { row: r + 1, column: c + 1 } })));
  const name = ({ row, column }: Cell): string => `R${row}C${column}`;
  return {
    planned: Object.fromEntries(cells.map(({ entry, cell }) => [name(cell), written(entry)])),
    read: Object.fromEntries(cells.map(({ cell }) => [name(cell), at(content.formulas, content, cell) ?? ""])),
  };
}

async function problemOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

/** Opens workbooks and writes the form into them. */
const writtenIn = (open: () => Promise<OpenWorkbook>) => async (): Promise<OpenWorkbook> => {
  const opened = await open();
  await opened.workbook.write(plan);
  return opened;
};

/**
 * What every `Workbook` must do, run once over each.
 *
 * @param open gives a workbook with one blank sheet, or none
 * @param openWritten gives one that holds the form already, where the host has a faster way than writing it each time
 */
export function describeWorkbook(
  name: string, open: () => Promise<OpenWorkbook>, openWritten = writtenIn(open),
): void {
  describe(`Workbook: ${name}`, () => {
    const input: Cell = plan.firstInput;
    const beside: Cell = { row: input.row, column: input.column + 1 };
    let opened: OpenWorkbook;

    describe("before and while the form is written", () => {
      beforeEach(async () => {
        opened = await open();
      });

      it("says which sheets there are where there is no form", async () => {
        expect(await opened.workbook.read()).toEqual({ found: "none", sheets: expect.any(Array) });
      });

      it("reads back the form as it was planned", async () => {
        await opened.workbook.write(plan);
        const content = await contentOf(opened.workbook);
        const { planned, read } = compared(content);
        expect(read).toEqual(planned);
        expect(content).toMatchObject({ sheet: plan.sheet, isProtected: false });
      });

      it("never writes over a sheet that is there", async () => {
        await opened.workbook.write(plan);
        await opened.workbook.change([{ cell: input, entry: "ร้อยละของงานที่แล้วเสร็จ" }]);
        const before = await contentOf(opened.workbook);
        expect(await problemOf(opened.workbook.write(plan))).toBe("sheet-exists");
        expect(await contentOf(opened.workbook)).toEqual(before);
      });

      it("reads the number formats of numbers as they were set", async () => {
        const codes = ["0.00%", "dd/mm/yyyy", '0.0"%"', "[$-41E]d mmm yy", "#,##0.00", "[h]:mm:ss"];
        const cells = codes.map((_code, index): Cell => ({ row: input.row + index, column: 4 }));
        const styles = codes.map((numberFormat, index) => {
          const { row, column } = cells[index] ?? input;
          return { area: { top: row, left: column, bottom: row, right: column }, style: { numberFormat } };
        });
        await opened.workbook.write({ ...plan, styles: [...plan.styles, ...styles] });
        await opened.workbook.change(cells.map((cell) => ({ cell, entry: 45292 })));
        await opened.workbook.change([{ cell: beside, entry: 45292 }]);
        const content = await contentOf(opened.workbook);
        expect(cells.map((cell) => at(content.formats, content, cell))).toEqual(codes);
        expect(cells.map((cell) => at(content.values, content, cell))).toEqual(codes.map(() => 45292));
        expect(at(content.formats, content, beside)).toBe("General");
        expect(content.formats.map((row) => row.length)).toEqual(content.values.map((row) => row.length));
      });

      it("leaves no sheet where writing cannot be carried out to its end", async () => {
        const beyond = { top: 1_048_577, left: 1, bottom: 1_048_577, right: 1 };
        const failing: SheetPlan = { ...plan, styles: [...plan.styles, { area: beyond, style: { fill: "#FFFFFF" } }] };
        expect(await problemOf(opened.workbook.write(failing))).toBeDefined();
        expect(await opened.workbook.read()).toMatchObject({ found: "none" });
        await opened.workbook.write(plan);
        expect(await contentOf(opened.workbook)).toMatchObject({ sheet: plan.sheet });
      });
    });

    describe("once the form is there", () => {
      beforeEach(async () => {
        opened = await openWritten();
      });

      it("changes cells and leaves formats as they are", async () => {
        const formats = await opened.formats();
        await opened.workbook.change([{ cell: input, entry: "จำนวนผู้รับบริการ ปี ๖๗" }, { cell: beside, entry: 0 }]);
        const content = await contentOf(opened.workbook);
        expect([at(content.values, content, input), at(content.values, content, beside)])
          .toEqual(["จำนวนผู้รับบริการ ปี ๖๗", 0]);
        expect(await opened.formats()).toEqual(formats);
        await opened.workbook.change([{ cell: input, entry: null }]);
        const cleared = await contentOf(opened.workbook);
        expect([at(cleared.values, cleared, input), at(cleared.values, cleared, beside)]).toEqual(["", 0]);
      });

      it("keeps texts texts, whatever they look like", async () => {
        const texts = ["=1+1", "+66 2 123 4567", "-", "@home", "'quoted", "00123", "7.1.1", "1/2", "TRUE", "#N/A ยังไม่มี"];
        const cells = texts.map((_text, index): Cell => ({ row: input.row + index, column: input.column }));
        await opened.workbook.change(texts.map((entry, index) => ({ cell: cells[index] ?? input, entry })));
        const content = await contentOf(opened.workbook);
        expect(cells.map((cell) => at(content.values, content, cell))).toEqual(texts);
        expect(cells.map((cell) => at(content.formulas, content, cell))).toEqual(texts);
      });

      it("writes a formula where an entry says that it is one", async () => {
        await opened.workbook.change([{ cell: beside, entry: { formula: "=1+1" } }]);
        const content = await contentOf(opened.workbook);
        expect(at(content.formulas, content, beside)).toBe("=1+1");
      });

      it("answers the changes that take a change back", async () => {
        const computed: Cell = { row: input.row, column: 9 };
        await opened.workbook.change([{ cell: input, entry: "=เดิม" }]);
        const before = await contentOf(opened.workbook);
        const back = await opened.workbook.change([
          { cell: input, entry: null }, { cell: beside, entry: 5 }, { cell: computed, entry: 100 },
        ]);
        expect(await contentOf(opened.workbook)).not.toEqual(before);
        await opened.workbook.change(back);
        expect(await contentOf(opened.workbook)).toEqual(before);
      });

      it("gives a cell the number format that a change names, and takes it back", async () => {
        const [percent, date, text] = [0, 1, 2].map((index): Cell => ({ row: input.row + index, column: 4 }));
        if (percent === undefined || date === undefined || text === undefined) throw new Error("There are three.");
        const formats = await opened.formats();
        const before = await contentOf(opened.workbook);
        const back = await opened.workbook.change([
          { cell: percent, entry: 0.974, format: "0.0%" }, { cell: date, entry: 45292, format: "dd/mm/yyyy" },
          { cell: text, entry: "00123", format: "@" }, { cell: input, entry: "ชื่อ" },
        ]);
        const after = await contentOf(opened.workbook);
        expect([percent, date, text].map((cell) => [at(after.values, after, cell), at(after.formats, after, cell)]))
          .toEqual([[0.974, "0.0%"], [45292, "dd/mm/yyyy"], ["00123", "@"]]);
        const plain = await opened.workbook.change([{ cell: percent, entry: 97.4, format: "General" }, { cell: date, entry: 80 }]);
        const mended = await contentOf(opened.workbook);
        expect([percent, date].map((cell) => [at(mended.values, mended, cell), at(mended.formats, mended, cell)]))
          .toEqual([[97.4, "General"], [80, "dd/mm/yyyy"]]);
        await opened.workbook.change(plain);
        expect(await contentOf(opened.workbook)).toEqual(after);
        await opened.workbook.change(back);
        expect(await contentOf(opened.workbook)).toEqual(before);
        expect(await opened.formats()).toEqual(formats);
      });

      it("highlights what is named and nothing else, and clears without a trace", async () => {
        await opened.decorate(beside);
        const formats = await opened.formats();
        await opened.workbook.highlight("mark", [oneMark(input), oneMark(beside, "warning")]);
        expect([...await opened.marked()].sort()).toEqual([`B${input.row}`, `C${beside.row}`]);
        await opened.workbook.highlight("mark", [oneMark(beside, "notice")]);
        expect(await opened.marked()).toEqual([`C${beside.row}`]);
        expect(await opened.formats()).toEqual(formats);
        await opened.workbook.highlight("mark", []);
        expect(await opened.marked()).toEqual([]);
        expect(await opened.formats()).toEqual(formats);
      });

      it("leaves what was there where a change cannot be carried out to its end", async () => {
        await opened.workbook.change([{ cell: input, entry: "เดิม" }]);
        const before = await contentOf(opened.workbook);
        const beyond: Cell = { row: 1_048_577, column: 1 };
        const failed = await problemOf(opened.workbook.change([
          { cell: input, entry: "ใหม่", format: "0%" }, { cell: beyond, entry: 1 },
        ]));
        expect(failed).toBeDefined();
        expect(await contentOf(opened.workbook)).toEqual(before);
      });

      it("finds the form after its sheet was renamed", async () => {
        await opened.rename("ผลลัพธ์ 67");
        expect(await contentOf(opened.workbook)).toMatchObject({ sheet: "ผลลัพธ์ 67" });
      });

      it("gives the tops of the other sheets, by which copies are known: forms of the same year, and no others", async () => {
        expect(await formIn(opened.workbook)).toEqual({ sheet: plan.sheet, copies: [] });
        await opened.workbook.write(planOn("หมวด 7 (2)", 2567));
        await opened.workbook.write(planOn("ปีหน้า", 2568));
        expect(await formIn(opened.workbook)).toEqual({ sheet: "ปีหน้า", copies: [] });
        await opened.workbook.write(planOn("หมวด 7 (3)", 2567));
        expect(await formIn(opened.workbook)).toEqual({ sheet: "หมวด 7 (3)", copies: [plan.sheet, "หมวด 7 (2)"] });
        expect(await formIn(opened.reopened())).toEqual({ sheet: "หมวด 7 (3)", copies: [plan.sheet, "หมวด 7 (2)"] });
        const reading = await opened.workbook.read();
        const tops = reading.found === "sheet" ? reading.others : [];
        expect(tops.map(({ sheet }) => sheet)).toEqual([expect.any(String), plan.sheet, "หมวด 7 (2)", "ปีหน้า"]);
        expect(tops.every(({ values }) => values.length <= topSize.rows && values.every((cells) => cells.length <= topSize.columns))).toBe(true);
      });

      it("finds a form that lost its names by the form's own name, and any other by what stands in it", async () => {
        await opened.workbook.write(planOn("หมวด 7 (2)", 2567));
        await opened.loseNames();
        expect(await formIn(opened.reopened())).toEqual({ sheet: plan.sheet, copies: ["หมวด 7 (2)"] });
      });

      it("finds the only form by what stands in it where its names and its own name are lost", async () => {
        await opened.loseNames();
        await opened.rename("สำเนาของแบบฟอร์ม");
        expect(await formIn(opened.reopened())).toEqual({ sheet: "สำเนาของแบบฟอร์ม", copies: [] });
        expect(await formIn(opened.workbook)).toEqual({ sheet: "สำเนาของแบบฟอร์ม", copies: [] });
      });

      describeReviewKept(() => opened);
      describeBeside(() => opened);

      it("works on a sheet that is protected without a password, and leaves it protected", async () => {
        await opened.protect();
        await opened.workbook.change([{ cell: input, entry: "ก" }]);
        await opened.workbook.highlight("mark", [oneMark(input)]);
        const content = await contentOf(opened.workbook);
        expect(content.isProtected).toBe(true);
        expect(at(content.values, content, input)).toBe("ก");
      });

      it("changes nothing on a sheet that is protected by a password, and says so", async () => {
        await opened.protect("ลับ");
        const before = await contentOf(opened.workbook);
        const locked: Cell = { row: 1, column: 1 };
        expect(await problemOf(opened.workbook.change([{ cell: locked, entry: "ข" }]))).toBe("protected");
        expect(await problemOf(opened.workbook.highlight("mark", [oneMark(input)]))).toBe("protected");
        expect(await contentOf(opened.workbook)).toEqual(before);
      });
    });
  });
}
