import type { Entry } from "../../../src/sheet/sheet-plan";
import { check } from "../../../src/assessment/check/check";
import type { CellValue } from "../../../src/assessment/form/figure";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { newestEdition, itemsOf } from "../../../src/assessment/criteria/editions";
import { planForm } from "../../../src/sheet/write/plan-form";
import { readForm } from "../../../src/sheet/read/read-form";
import { rowOf, type FormReading } from "../../../src/sheet/read/form-reading";
import type { SheetContent } from "../../../src/sheet/workbook";
import { saidBy } from "../astray";
import { sampleIndicators } from "../sample-indicators";
import { sheetOf, textOf } from "../sheet-of-plan";

const plan = planForm({ edition: newestEdition, agency: "กรมตัวอย่าง", dialect: "functions", indicators: sampleIndicators });
const headings = 4;
const width = 12;

const reading = (content: SheetContent): FormReading => {
  const outcome = readForm(content);
  if (!("ok" in outcome)) throw outcome.problem;
  return outcome.ok;
};
const read = (cells: readonly (readonly Entry[])[]): FormReading => reading(sheetOf(cells));
const named = (name: string): readonly Entry[] => [null, name, null, null, null, null, null, null, null, null, null, null];
const told = ({ form: { indicators } }: FormReading): readonly string[] => indicators.map(({ item, name }) => `${item} ${name}`);
const original = told(read(plan.cells));

/** Rows that are an indicator's in the plan, and those where an inserted one belongs. */
const isOfItem = (row: readonly Entry[] | undefined): boolean => row?.at(-1) === null && row[0] !== null;

describe("whatever people do to the rows", () => {
  it("gives every row inserted below an item's heading to that item", () => {
    const below = plan.cells.flatMap((row, index) =>
      (index >= headings && (isOfItem(row) || textOf(row.at(-1)).startsWith("pmqa:item:")) ? [index + 1] : []));
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...below), { minLength: 1, maxLength: 12 }), (places) => {
      const cells = [...plan.cells];
      for (const place of places.toSorted((a, b) => b - a)) cells.splice(place, 0, named(`แทรก ${place}`));
      const added = places.map((place) => {
        const item = textOf(plan.cells[place - 1]?.[0]);
        return `${item} แทรก ${place}`;
      });
      expect([...told(read(cells))].sort()).toEqual([...original, ...added].sort());
    }));
  });

  it("loses nothing but what was deleted", () => {
    const rows = plan.cells.flatMap((row, index) => (isOfItem(row) ? [index] : []));
    fc.assert(fc.property(fc.subarray(rows), (deleted) => {
      const gone = new Set(deleted);
      const names = new Set(deleted.map((index) => plan.cells[index]?.[1]));
      const left = plan.cells.filter((_row, index) => !gone.has(index));
      expect(told(read(left))).toEqual(original.filter((text) => ![...names].some((name) => name !== null && text.endsWith(textOf(name)))));
    }));
  });

  it("reads any order of the rows, by the numbers beside the indicators", () => {
    const body = plan.cells.slice(headings);
    fc.assert(fc.property(fc.shuffledSubarray([...body.keys()], { minLength: body.length }), (order) => {
      const form = read([...plan.cells.slice(0, headings), ...order.map((index) => body[index] ?? [])]);
      expect([...told(form)].sort()).toEqual([...original].sort());
      expect(form.form.strays).toEqual([]);
    }), { numRuns: 50 });
  });

  it("reads any order of the columns, with others between them", () => {
    fc.assert(fc.property(fc.shuffledSubarray([...Array(width + 4).keys()], { minLength: width + 4 }), (order) => {
      const form = read(plan.cells.map((row) => order.map((index) => row[index] ?? null)));
      expect(saidBy(form.form)).toEqual(saidBy(read(plan.cells).form));
      expect(form.form.agency).toBe("กรมตัวอย่าง");
    }), { numRuns: 50 });
  });
});

const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "grapheme" }), fc.double(), fc.constantFrom(Infinity, Number.MAX_VALUE, "9".repeat(310)), fc.boolean(), fc.constantFrom("", "#N/A", "#NAME?", "=1+1", "pmqa:item:7.1.1", "pmqa:", "7.1.1", "2567", "คะแนน"),
);

const anyFormat = fc.oneof(fc.string(), fc.constantFrom("General", "0.0%", "dd/mm/yyyy", "@", "[h]:mm", "0.0\"", "[", "\\"));

describe("whatever a sheet holds", () => {
  it("never throws", () => {
    const sheets = fc.record({
      top: fc.integer({ min: 1, max: 9 }), left: fc.integer({ min: 1, max: 9 }),
      values: fc.array(fc.array(anything, { maxLength: 14 }), { maxLength: 20 }),
      formats: fc.array(fc.array(anyFormat, { maxLength: 14 }), { maxLength: 20 }),
    });
    fc.assert(fc.property(sheets, ({ top, left, values, formats }) => {
      const outcome = readForm({ sheet: "x", top, left, values, formulas: values, formats, isProtected: false, calculation: "live" });
      expect("ok" in outcome || outcome.problem.code !== undefined).toBe(true);
    }));
  });

  it("reads and checks a form with anything in its cells, and hides nothing typed under an item", () => {
    const edits = fc.array(fc.tuple(fc.integer({ min: headings, max: plan.cells.length - 1 }), fc.integer({ min: 1, max: 9 }), anything), { maxLength: 30 });
    fc.assert(fc.property(edits, (changes) => {
      const content = sheetOf(plan.cells);
      const values = content.values.map((row) => [...row]);
      for (const [row, column, value] of changes) (values[row] ?? [])[column] = value;
      const form = reading({ ...content, values, formulas: values });
      for (const { row, item } of form.form.indicators) {
        expect(rowOf(form, row)?.is).toBe("indicator");
        expect(itemsOf(newestEdition).some(({ id }) => id === item)).toBe(true);
      }
      const { indicators, topicScores, total } = check(form.form).form;
      const figures = [...indicators.flatMap(({ scored }) => [scored.success, scored.score]), ...Object.values(topicScores), total];
      expect(figures.filter((figure) => figure !== null && !Number.isFinite(figure))).toEqual([]);
    }));
  });
});
