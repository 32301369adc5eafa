import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Edition, Item } from "../../../src/assessment/criteria/edition";
import { editionFor, itemsOf } from "../../../src/assessment/criteria/editions";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { carriedMark, readCarriedOver } from "../../../src/assessment/form/carried-over";
import type { Figure } from "../../../src/assessment/form/figure";
import { figureInput } from "../../../src/assessment/form/figure";
import type { FormContent, Indicator } from "../../../src/assessment/form/form";
import { explain, Failure } from "../../../src/assessment/text/failure";
import { rollForward } from "../../../src/exchange/roll-forward/roll-forward";
import { sampleSubmission } from "../official/as-data";

function editionOf(year: number): Edition {
  const edition = editionFor(year);
  if (edition === undefined) throw new Error(`no edition of ${year}`);
  return edition;
}

const fy2568 = editionOf(2568);
const { content: last } = sampleSubmission();
const inputs = ({ target, results }: Indicator) => [figureInput(target), ...results.map(figureInput)];

/** The edition with the items of a topic as they are told. */
const withItems = (edition: Edition, topic: string, items: (items: readonly Item[]) => readonly Item[]): Edition =>
  ({ ...edition, topics: edition.topics.map((each) => (each.id === topic ? { ...each, items: items(each.items) } : each)) });

describe("rollForward", () => {
  const { content, rolled, setAside, added, stillEmpty } = rollForward(last, fy2568);

  it("moves the years: the oldest goes and is told, the newest is empty", () => {
    const [first] = content.indicators;
    expect(first && inputs(first)).toEqual([0.1, 0.1, 0.05, null]);
    expect(content.edition.years).toEqual([2566, 2567, 2568]);
    expect(rolled[0]).toMatchObject({ from: "7.1.1-1", to: "7.1.1-1", left: [{ year: 2565, figure: { value: 0.1 } }], unconfirmed: ["target", "note"], saysYear: false });
  });

  it("keeps targets and notes as last year's", () => {
    expect(content.indicators.map(({ note }) => readCarriedOver(note)))
      .toEqual(last.indicators.map(({ note }) => ({ year: 2567, note })));
    expect(content.indicators.map(({ target }) => target)).toEqual(last.indicators.map(({ target }) => target));
  });

  it("adds what is prescribed and was not there, and says which required items are empty", () => {
    expect(setAside).toEqual([]);
    expect(added.map(({ item }) => item)).toEqual(["7.6.3", "7.6.4", "7.6.4"]);
    expect(stillEmpty).toEqual(["7.6.3", "7.6.4"]);
  });

  it("sets aside what the new edition no longer asks for, whole", () => {
    const { content: less, setAside: aside } = rollForward(last, withItems(fy2568, "7.1", (items) => items.slice(1)));
    expect(aside.map(({ from, indicator }) => [from, indicator])).toEqual([["7.1.1-1", last.indicators[0]], ["7.1.1-2", last.indicators[1]]]);
    expect(less.indicators).toHaveLength(18);
  });

  it("follows an item to another number by its title", () => {
    const turned = withItems(fy2568, "7.1", ([one, two, ...others]) => [
      ...(two === undefined ? [] : [{ ...two, id: "7.1.1" }]), ...(one === undefined ? [] : [{ ...one, id: "7.1.2" }]), ...others,
    ]);
    const { rolled: told, setAside: aside, retitled } = rollForward(last, turned);
    expect(told.slice(0, 4).map(({ from, to }) => [from, to]))
      .toEqual([["7.1.2-1", "7.1.1-1"], ["7.1.2-2", "7.1.1-2"], ["7.1.1-1", "7.1.2-1"], ["7.1.1-2", "7.1.2-2"]]);
    expect([aside, retitled]).toEqual([[], []]);
  });

  it("keeps an item by its number where its title is another, and says so", () => {
    const { retitled } = rollForward(last, withItems(fy2568, "7.3", (items) => items.map((item) => (item.id === "7.3.2" ? { ...item, title: "ชื่อใหม่" } : item))));
    expect(retitled).toEqual([{ item: "7.3.2", before: "การเรียนรู้และผลการพัฒนา", after: "ชื่อใหม่" }]);
  });

  it("marks once what nobody confirmed a year ago either", () => {
    const again = rollForward(content, editionOf(2569));
    expect(again.content.indicators[0]?.note.startsWith(`${carriedMark(2568)}\nปี 65`)).toBe(true);
    expect(again.rolled[0]?.neverConfirmed).toBe(2567);
  });

  it.each([2566, 2567])("refuses the year %s in words", (year) => {
    try {
      rollForward(last, { ...fy2567, fiscalYear: year });
      throw new Error("was not refused");
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      expect(explain(error, "en").what).toBe(`The form is of 2567, so it cannot be brought forward to ${year}.`);
    }
  });
});

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.constant<Figure>({ state: "missing" }), fc.integer({ min: -10, max: 99_999 }).map((value): Figure => ({ state: "number", value })),
  fc.constant<Figure>({ state: "not-applicable", text: "N/A" }),
);
const forms = fc.array(fc.record({
  item: fc.constantFrom(...itemsOf(fy2567).map(({ id }) => id)), name: fc.string(), unit: fc.string(), note: fc.constantFrom("", "ก", "ปี 65 ข"),
  direction: fc.constant({ state: "missing" as const }), target: figure, results: fc.array(figure, { minLength: 3, maxLength: 3 }),
}), { maxLength: 30 }).map((indicators): FormContent => ({ edition: fy2567, agency: "กรม", indicators }));

it("loses no figure and puts none under another year, however many years are gone over and items are gone", () => {
  fc.assert(fc.property(forms, fc.integer({ min: 2568, max: 2572 }), fc.integer({ min: 0, max: 4 }), (form, year, gone) => {
    const edition = withItems(editionOf(year), "7.1", (items) => items.slice(gone));
    const { content, rolled, setAside } = rollForward(form, edition);
    const datedBefore = form.indicators.flatMap(({ name, item, results }) => results.flatMap((each, at) =>
      (each.state === "missing" ? [] : [JSON.stringify([item, name, fy2567.years[at], each])]))).sort();
    const datedAfter = [
      ...content.indicators.flatMap(({ name, item, results }) => results.flatMap((each, at) =>
        (each.state === "missing" ? [] : [JSON.stringify([item, name, edition.years[at], each])]))),
      ...rolled.flatMap(({ left, name, to }) => left.map((each) => JSON.stringify([to.replace(/-\d+$/, ""), name, each.year, each.figure]))),
      ...setAside.flatMap(({ indicator: { name, item, results } }) => results.flatMap((each, at) =>
        (each.state === "missing" ? [] : [JSON.stringify([item, name, fy2567.years[at], each])]))),
    ].sort();
    expect(datedAfter).toEqual(datedBefore);
    expect(content.indicators.every(({ results }) => results.at(-1)?.state === "missing")).toBe(true);
    expect(rolled.length + setAside.length).toBe(form.indicators.length);
  }));
});
