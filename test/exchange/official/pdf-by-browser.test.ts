import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { chromium, type Browser } from "playwright-core";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { readDirectionEntry } from "../../../src/assessment/form/direction";
import type { FormContent } from "../../../src/assessment/form/form";
import type { OfficialForm } from "../../../src/exchange/official/official-reading";
import { launchOptions } from "../../chromium";
import { sampleContent } from "../../sheet/sample-indicators";
import { anyForm } from "../any-form";
import { printedForms, type Printed } from "./generated-text";
import { printedByBrowser, type BrowserLayout } from "./printed-by-browser";
import { countJoins, readPdf } from "./read-pdf";

const minute = 60_000;
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
}, 20 * minute);
afterAll(() => browser.close());

/** `SEED=1 RUNS=50` prints other forms, and more of them. */
const seed = Number(process.env["SEED"] ?? 2567);
const runs = Number(process.env["RUNS"] ?? 5);

const layouts: fc.Arbitrary<BrowserLayout> = fc.record({
  orientation: fc.constantFrom("portrait" as const, "landscape" as const),
  margin: fc.integer({ min: 8, max: 20 }), size: fc.integer({ min: 7, max: 10 }), padding: fc.constantFrom(0.6, 1, 2),
  font: fc.constantFrom("Sarabun", "Garuda, Sarabun", "Loma, Sarabun", "Norasi, Sarabun"),
  shares: fc.tuple(
    fc.integer({ min: 20, max: 30 }), fc.integer({ min: 10, max: 13 }), fc.integer({ min: 7, max: 9 }),
    fc.integer({ min: 14, max: 26 }), fc.integer({ min: 6, max: 7 }),
  ),
  parted: fc.boolean(), repeats: fc.boolean(), keepsBlanks: fc.boolean(), rules: fc.constantFrom("all" as const),
});

const closed = (text: string): string => text.replace(/\s+/g, "");

const contentOf = (indicators: readonly Printed[]): FormContent => ({
  edition: fy2567, agency: "กรมการทดสอบ", agencyType: "policy",
  indicators: indicators.map(({ item, name, direction, target, unit, results, note }) => ({
    item, name, unit, note, direction: readDirectionEntry(direction),
    target: { state: "number", value: Number(target) }, results: results.map((each) => ({ state: "number", value: Number(each) })),
  })),
});

/** All that is said of a form, blanks apart. */
const saidOf = ({ edition, agency, agencyType, indicators }: FormContent): unknown => ({
  year: edition.fiscalYear, agency: closed(agency), agencyType,
  indicators: indicators.map(({ name, note, unit, ...figures }) => ({ ...figures, name: closed(name), note: closed(note), unit: closed(unit) })),
});

async function printedAndRead(indicators: readonly Printed[], layout?: BrowserLayout): Promise<OfficialForm> {
  const read = await readPdf(await printedByBrowser(browser, contentOf(indicators), layout));
  const { submission: { content, stated }, unplaced } = read;
  expect(saidOf(content)).toEqual(saidOf(contentOf(indicators)));
  expect(stated.indicators.map(({ success, score }) => ({ success, score }))).toEqual(indicators.map(({ success, score }) => ({ success, score })));
  expect(unplaced).toEqual([]);
  return read;
}

/** So many indicators in the form's order. */
const manyOf = (count: number): readonly Printed[] => fc.sample(printedForms, { seed, numRuns: 40 }).flatMap(({ indicators }) => indicators)
  .slice(0, count).toSorted((one, other) => one.item.localeCompare(other.item));

describe("a form that pmqa prints, read again", () => {
  it.each([0, 1, 60])("is the same, of %i indicators, and where a blank is another that is said to be doubtful", async (count) => {
    const indicators = manyOf(count);
    expect(indicators).toHaveLength(count);
    const form = await printedAndRead(indicators);
    const joins = countJoins(form, { content: contentOf(indicators), stated: form.submission.stated });
    expect(joins.wronglySure).toEqual([]);
    expect(joins.wrong).toBeLessThanOrEqual(joins.all * 0.02);
  }, 3 * minute);
});

describe("a form of whatever people type, printed and read again", () => {
  const [first, second, ...others] = sampleContent.indicators;
  const long = first === undefined || second === undefined ? sampleContent : {
    ...sampleContent,
    indicators: [
      { ...first, name: `${"ก".repeat(400)}${"W".repeat(400)}` },
      { ...second, note: Array.from({ length: 150 }, (_, at) => `บรรทัดที่ ${at} ของหมายเหตุ`).join("\n") }, ...others,
    ],
  };
  const forms: readonly (readonly [string, FormContent])[] = [
    ["with words longer than a line, and a note longer than two pages", long],
    ...fc.sample(anyForm(12), { seed, numRuns: 3 }).map((form, at) => [`number ${at}`, form] as const),
  ];
  it.each(forms)("the form %s says the same, blanks apart", async (_what, form) => {
    const { submission: { content }, unplaced } = await readPdf(await printedByBrowser(browser, form));
    expect(saidOf(content)).toEqual(saidOf(form));
    expect(unplaced).toEqual([]);
  }, 3 * minute);
});

describe("forms that browsers print in other ways, read", () => {
  const forms = fc.sample(fc.record({ form: printedForms, layout: layouts }), { seed, numRuns: runs });
  it.each(forms.map((each, at) => ({ ...each, at, count: each.form.indicators.length })))("every figure of form $at, with $count indicators", async ({ form, layout }) => {
    await printedAndRead(form.indicators, layout);
  }, 3 * minute);
});
