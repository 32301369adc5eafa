import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { safeMends } from "../../src/assessment/check/safe-mends";
import { stopsOf } from "../../src/assessment/check/walk";
import type { Checked } from "../../src/assessment/check/check";
import { resultField } from "../../src/assessment/form/place";
import { newestEdition } from "../../src/assessment/criteria/editions";
import { dialects, type Dialect } from "../../src/sheet/layout/formulas";
import { planForm } from "../../src/sheet/write/plan-form";
import { openDesk, quiet, type Desk } from "../session/desk";
import { sampleContent } from "../sheet/sample-indicators";
import { entrySeeds } from "./entry-seeds";
import { at, filledForm, rows, typedAt } from "./filled-form";
import { formulaSeeds } from "./formula-seeds";
import type { Seed } from "./seeds";
import { structureSeeds } from "./structure-seeds";

const broken = (text: string): string => text.replaceAll("่", "\uF70A").replaceAll("้", "\uF70B").replaceAll("ี", "\uF702");
const figures = ["target", ...newestEdition.years.map(resultField)] as const;

/** What safe fixes mend: numbers and Thai written otherwise, formulas emptied. */
const written: readonly Seed[] = rows.indicators.flatMap((row, index): Seed[] => [
  ...(["name", "unit", "note"] as const).map((field): Seed => ({
    title: `broken glyphs in ${at(row, field)}`, rule: "broken-thai-text",
    sow: ({ person }) => person.type(at(row, field), broken(`${String(typedAt(row, field))}${field === "note" ? "\nที่มาของตัวเลข" : "นี้ที่"}`)),
  })),
  ...figures.map((field, turn): Seed => ({
    title: `text in ${at(row, field)}`, rule: "number-as-text",
    sow: ({ person }) => person.type(at(row, field), ["๙๕.๕", " 1,250 ", "ร้อยละ 88", "−3"][(index + turn) % 4] ?? ""),
  })),
  ...(["success", "score"] as const).map((field): Seed => ({
    title: `no formula in ${at(row, field)}`, rule: "lost-formula", sow: ({ person }) => person.clear(at(row, field)),
  })),
]);
const others = [...formulaSeeds, ...entrySeeds, ...structureSeeds].flatMap(({ seeds }) => seeds);

/** A form with errors sown into it, open in a session. */
async function ailing(dialect: Dialect, seeds: readonly Seed[]): Promise<Desk> {
  const desk = openDesk(planForm({ ...sampleContent, dialect }));
  for (const { sow } of seeds) sow({ ...filledForm(dialect), person: desk.person });
  await desk.session.open();
  return desk;
}

/** All that is read of a form, and what it comes to. */
const reading = ({ form }: Checked) => ({
  agency: form.agency, type: form.agencyTypeTyped, year: form.edition.fiscalYear, topics: form.topicScores, total: form.total,
  strays: form.strays, placeholders: form.placeholders, gone: form.gone, order: form.inOrder, years: form.otherYears,
  indicators: form.indicators.map(({ row, item, ownNumber, under, name, direction, target, unit, results, note, scored, oddTexts }) => ({
    row, item, ownNumber, under, name, direction, unit, note, scored, oddTexts,
    figures: [target, ...results].map((figure) => (figure.state === "number" ? figure.value : figure)),
  })),
});

const checkedIn = ({ session }: Desk): Checked | undefined => session.state().form?.checked;
const cells = ({ person }: Desk): unknown =>
  Array.from({ length: rows.last + 5 }, (_, row) => "ABCDEFGHIJK".split("").map((letter) =>
    [person.sees(`${letter}${row + 1}`), person.formulaIn(`${letter}${row + 1}`)]));

const options = { seed: Number(process.env["SEED"] ?? 2567), numRuns: Number(process.env["RUNS"] ?? 60) };

describe("mending all that is safe", () => {
  test("changes nothing that is read of any form, brings no finding, leaves nothing safe to mend, and is one step back", async () => {
    let mended = 0;
    await fc.assert(fc.asyncProperty(
      fc.constantFrom<Dialect>(...dialects), fc.subarray([...written], { maxLength: 12 }), fc.subarray(others, { maxLength: 4 }),
      async (dialect, seeds, more) => {
        const desk = await ailing(dialect, [...more.filter((seed) => seed.dialect === undefined || seed.dialect === dialect), ...seeds]);
        const before = checkedIn(desk);
        if (before === undefined) return;
        const held = cells(desk);
        const mends = safeMends(before);
        mended += mends.length;
        await desk.session.applyFix(...mends.map(({ fix }) => fix));
        await quiet(desk);
        const after = checkedIn(desk);
        if (after === undefined) throw new Error("The form is gone.");
        expect(reading(after)).toEqual(reading(before));
        expect(safeMends(after)).toEqual([]);
        const known = new Set(stopsOf(before.findings).map(({ key }) => key));
        expect(stopsOf(after.findings).filter(({ key }) => !known.has(key)).map(({ key }) => key)).toEqual([]);
        if (mends.length === 0) return;
        expect(desk.session.state().undoable).toBe(1);
        await desk.session.undo();
        expect(cells(desk)).toEqual(held);
      },
    ), options);
    expect(mended).toBeGreaterThan(options.numRuns);
  }, 60_000 + 500 * options.numRuns);

  test("says what it would write", async () => {
    const desk = await ailing("functions", []);
    desk.person.type("D7", "๘๐%");
    desk.person.type("G8", 0.974);
    desk.person.format("G8", "0.0%");
    desk.person.type("E8", broken("หน่วยที่"));
    desk.person.clear("I11");
    await quiet(desk);
    await desk.session.refresh();
    const checked = checkedIn(desk);
    expect(checked === undefined ? [] : safeMends(checked).flatMap(({ writes }) => writes)).toEqual([
      { at: { row: 7, field: "target" }, from: "๘๐%", to: 80 },
      { at: { row: 8, field: "unit" }, from: broken("หน่วยที่"), to: "หน่วยที่" },
      { at: { row: 8, field: "result.2566" }, from: "97.4%", to: 97.4 },
      { at: { row: 11, field: "success" }, from: "", to: { formula: "own" } },
    ]);
  });
});
