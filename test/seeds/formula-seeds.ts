import { newestEdition } from "../../src/assessment/criteria/editions";
import type { ColumnField } from "../../src/assessment/form/place";
import { at, formulaAt, letters, rows } from "./filled-form";
import { inBoth, sownIn, type Seed, type SeedClass } from "./seeds";

const own = ["success", "score"] as const;

const typed = (title: string, row: number, field: ColumnField, value: string | number, rule = "changed-formula"): Seed => ({
  title: `${title}: ${at(row, field)}`, rule, at: { row, field },
  sow: ({ person }) => {
    person.type(at(row, field), value);
    if (typeof value === "string" && value.startsWith("=")) person.computes(at(row, field), 499);
  },
});

const next = (row: number): number => rows.indicators.find((other) => other > row) ?? rows.indicators[0] ?? 0;
const speakingOf = (formula: string, row: number, other: number): string => formula.replace(new RegExp(`\\b([A-K])${row}\\b`, "g"), `$1${other}`);

const inRows: readonly SeedClass[] = [
  {
    kind: "a percentage or score typed over",
    seeds: sownIn({ rows: rows.indicators, fields: own }, (row, field) => [typed("a figure", row, field, 499)]),
  },
  {
    kind: "a percentage or score emptied",
    seeds: sownIn({ rows: rows.indicators, fields: own }, (row, field) => [typed("nothing", row, field, "", "lost-formula")]),
  },
  {
    kind: "a percentage or score of another row",
    seeds: sownIn({ rows: rows.indicators, fields: own }, (row, field) => inBoth((dialect) =>
      typed("the next row's", row, field, speakingOf(formulaAt(dialect, row, field), row, next(row))))),
  },
  {
    kind: "a percentage of another year or another row's target",
    seeds: sownIn({ rows: rows.indicators, fields: ["success"] }, (row, field) => inBoth((dialect) =>
      typed("last year's", row, field, formulaAt(dialect, row, field).replaceAll(`${letters("result.2567")}${row}`, `${letters("result.2566")}${row}`)))
      .concat(inBoth((dialect) =>
        typed("another target", row, field, formulaAt(dialect, row, field).replaceAll(`${letters("target")}${row}`, `${letters("target")}${next(row)}`))))),
  },
  {
    kind: "a percentage or score altered",
    seeds: sownIn({ rows: rows.indicators, fields: own }, (row, field) => [
      typed("a bonus", row, field, `${formulaAt("native", row, field)}+5`),
      typed("fixed", row, field, "=300"),
      typed("an error", row, field, "#REF!"),
    ]),
  },
  {
    kind: "a percentage or score that shows another figure",
    seeds: sownIn({ rows: rows.indicators, fields: own }, (row, field) => [{
      title: `123.45 shown in ${at(row, field)}`, rule: "figure-differs", at: { row, field },
      sow: ({ person }) => person.computes(at(row, field), 123.45),
    }]),
  },
];

/** Cells of the means, with rows of indicators within and one beyond. */
const means = newestEdition.topics.flatMap(({ id }) => {
  const row = rows.of(`pmqa:topic:${id}`);
  const end = rows.of(`pmqa:end:${id}`);
  return [{ row, field: "score", within: rows.indicators.filter((other) => other > row && other < end) }] as const;
});
const total = rows.of("pmqa:total");
const summaries = newestEdition.topics.map(({ id }) => rows.of(`pmqa:summary:${id}`));
const meanCells: readonly (readonly [number, ColumnField])[] = [
  ...means.map(({ row }) => [row, "score"] as const), ...means.map(({ row }) => [row, "note"] as const),
  ...summaries.map((row) => [row, "score"] as const), [total, "score"],
];

const inMeans: readonly SeedClass[] = [
  { kind: "a mean, count, summary or total typed over", seeds: meanCells.map(([row, field]) => typed("a figure", row, field, 499)) },
  { kind: "a mean, count, summary or total emptied", seeds: meanCells.map(([row, field]) => typed("nothing", row, field, "", "lost-formula")) },
  {
    kind: "a mean, count, summary or total altered",
    seeds: meanCells.flatMap(([row, field]) => [
      typed("a bonus", row, field, `${formulaAt("native", row, field)}+5`),
      typed("fixed", row, field, "=499"),
      typed("an average", row, field, `=AVERAGE(${letters("score")}${row + 1}:${letters("score")}${row + 3})`),
    ]),
  },
  {
    kind: "a mean that leaves a row out, counts one twice, or takes in another topic's",
    seeds: means.flatMap(({ row, field, within }) => {
      const formula = formulaAt("native", row, field);
      const bottom = Number(/:K(\d+)/.exec(formula)?.[1]);
      return [
        ...within.slice(0, 1).map((first) => typed("from below the first", row, field, formula.replaceAll(`K${row + 1}:`, `K${first + 1}:`))),
        ...within.slice(-1).map((last) => typed("to above the last", row, field, formula.replaceAll(`:K${bottom}`, `:K${last - 1}`))),
        ...within.map((one) => typed("one twice", row, field, `=AVERAGE(K${row + 1}:K${bottom},K${one})`)),
        typed("beyond its topic", row, field, formula.replaceAll(`:K${bottom}`, `:K${bottom + 8}`)),
      ];
    }),
  },
  {
    kind: "a line of the summary of another topic, a total that leaves topics out",
    seeds: [
      ...summaries.map((row, index) => typed("another topic's", row, "score", `=K${means[(index + 1) % means.length]?.row ?? 0}`)),
      ...[1, 2, 3].map((less) => typed("the last left out", total, "score",
        formulaAt("native", total, "score").replaceAll(`:K${summaries.at(-1)}`, `:K${(summaries.at(-1) ?? 0) - less}`))),
    ],
  },
  {
    kind: "a mean, count, summary or total that shows another figure",
    seeds: meanCells.map(([row, field]) => ({
      title: `123.45 shown in ${at(row, field)}`, rule: "figure-differs", at: { row, field },
      sow: ({ person }) => person.computes(at(row, field), 123.45),
    })),
  },
];

/** Errors in what the form computes. */
export const formulaSeeds: readonly SeedClass[] = [...inRows, ...inMeans];
