import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readDirectionEntry } from "../../../src/assessment/form/direction";
import { ownFolder } from "../../cli/run-cli";
import { printedForms, type Printed } from "./generated-text";
import { readPdf } from "./read-pdf";
import { hasTcpdf, printedByTcpdf, type PaperLayout } from "./tcpdf";

const folder = ownFolder();
afterAll(() => folder.remove());

/** `SEED=1 RUNS=50` prints other forms, and more of them. */
const seed = Number(process.env["SEED"] ?? 2567);
const runs = Number(process.env["RUNS"] ?? 6);

const layouts: fc.Arbitrary<PaperLayout> = fc.record({
  orientation: fc.constantFrom("P" as const, "L" as const),
  paper: fc.constantFrom("A4" as const, "LETTER" as const, "A3" as const),
  margin: fc.integer({ min: 20, max: 60 }),
  padding: fc.integer({ min: 1, max: 4 }),
  size: fc.integer({ min: 7, max: 10 }),
  font: fc.constantFrom("Garuda" as const, "Loma" as const, "Norasi" as const, "Garuda-Bold" as const),
  shares: fc.tuple(
    fc.integer({ min: 20, max: 40 }), fc.integer({ min: 12, max: 16 }), fc.integer({ min: 9, max: 11 }),
    fc.integer({ min: 10, max: 12 }), fc.integer({ min: 14, max: 40 }), fc.integer({ min: 8, max: 10 }),
  ),
  repeats: fc.boolean(), whole: fc.boolean(), explains: fc.boolean(),
});

const closed = (text: string): string => text.replace(/\s+/g, "");

/** All that is printed of an indicator, blanks apart. */
const asPrinted = ({ name, note, unit, direction, target, results, item, success, score }: Printed): unknown => ({
  item, name: closed(name), note: closed(note), unit: closed(unit), direction: readDirectionEntry(direction),
  target: { state: "number", value: Number(target) }, results: results.map((each) => ({ state: "number", value: Number(each) })),
  success, score,
});

async function readingOf(indicators: readonly Printed[], layout: PaperLayout): Promise<{ read: readonly unknown[]; unplaced: readonly unknown[] }> {
  const { submission: { content, stated }, unplaced } = await readPdf(printedByTcpdf(folder.path("."), indicators, layout));
  expect(content.agency).toBe("กรมการทดสอบ");
  expect([...stated.topicScores.values()]).toEqual([...stated.topicScores.keys()].map(() => 380));
  return {
    unplaced,
    read: content.indicators.map(({ name, note, unit, ...figures }, at) => ({
      ...figures, name: closed(name), note: closed(note), unit: closed(unit),
      success: stated.indicators[at]?.success, score: stated.indicators[at]?.score,
    })),
  };
}

(hasTcpdf() ? describe : describe.skip)("forms printed by TCPDF (needs php-cli, php-tcpdf and fonts-tlwg-*-ttf)", () => {
  const forms = fc.sample(fc.record({ form: printedForms, layout: layouts }), { seed, numRuns: runs });

  it.each(forms.map((each, at) => ({ ...each, at, count: each.form.indicators.length })))("every figure of form $at, with $count indicators", async ({ form, layout }) => {
    expect(await readingOf(form.indicators, layout)).toEqual({ unplaced: [], read: form.indicators.map(asPrinted) });
  });

  it.each([0, 60])("a form of %i indicators", async (count) => {
    const all = fc.sample(printedForms, { seed, numRuns: 40 }).flatMap(({ indicators }) => indicators).slice(0, count)
      .toSorted((one, other) => one.item.localeCompare(other.item));
    expect(all).toHaveLength(count);
    const [layout] = fc.sample(layouts, { seed, numRuns: 1 });
    if (layout !== undefined) expect(await readingOf(all, layout)).toEqual({ unplaced: [], read: all.map(asPrinted) });
  });
});
