import { describe, expect, test } from "@jest/globals";
import { dialects, type Dialect } from "../../src/sheet/layout/formulas";
import { entrySeeds } from "./entry-seeds";
import { brief, filledForm, type FilledForm } from "./filled-form";
import { formulaSeeds } from "./formula-seeds";
import { structureSeeds } from "./structure-seeds";
import type { Seed } from "./seeds";

const classes = [...formulaSeeds, ...entrySeeds, ...structureSeeds];

const before = (dialect: Dialect): ReadonlySet<string> => new Set(brief(filledForm(dialect).checked()));
const known = new Map(dialects.map((dialect) => [dialect, before(dialect)]));

/** The findings of the rule meant for a seed that were not there before it was sown. */
function tellsOf(form: FilledForm, { rule, at, changesInputs }: Seed): readonly string[] {
  const wanted = (line: string): boolean => (at === undefined ? line.endsWith(` ${rule}`) : line === `${at.row} ${at.field} ${rule}`);
  return brief(form.checked(changesInputs === true ? "none" : "live")).filter((line) => wanted(line) && known.get(form.dialect)?.has(line) !== true);
}

/** The dialects into which a seed is sown: where it is the same in both, in turn. */
const sownInto = ({ dialect }: Seed, index: number): Dialect => dialect ?? dialects[index % dialects.length] ?? "native";

describe.each(classes.map(({ kind, seeds }) => ({ kind, seeds, count: seeds.length })))("$kind ($count)", ({ seeds }) => {
  test("is told by the rule meant for it, in its place", () => {
    const silent = seeds.filter((seed, index) => {
      const form = filledForm(sownInto(seed, index));
      seed.sow(form);
      return tellsOf(form, seed).length === 0;
    });
    expect(silent.map(({ title }) => title)).toEqual([]);
  });
});

test("there are at least 500 of them", () => {
  expect(classes.reduce((sum, { seeds }) => sum + seeds.length, 0)).toBeGreaterThanOrEqual(500);
});

test("the form as it was filled in shows what it comes to, in both dialects", () => {
  for (const dialect of dialects) expect([...known.get(dialect) ?? []].filter((line) => /formula|figure-differs/.test(line))).toEqual([]);
});
