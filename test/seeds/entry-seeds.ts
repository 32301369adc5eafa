import { itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import { resultField, type ColumnField } from "../../src/assessment/form/place";
import { at, latest, rows, typedAt } from "./filled-form";
import { sownIn, type Seed, type SeedClass } from "./seeds";

const results = newestEdition.years.map(resultField);
const figures: readonly ColumnField[] = ["target", ...results];

const entered = (row: number, field: ColumnField, value: string | number | boolean, rule: string): Seed => ({
  title: `${typeof value === "string" && value.length > 20 ? `${value.slice(0, 20)}…` : value} in ${at(row, field)}`,
  rule, at: { row, field }, changesInputs: true,
  sow: ({ person }) => person.type(at(row, field), value),
});

const formatted = (row: number, field: ColumnField, value: number, format: string, rule: string): Seed => ({
  ...entered(row, field, value, rule), title: `${value} as ${format} in ${at(row, field)}`,
  sow: ({ person }) => {
    person.type(at(row, field), value);
    person.format(at(row, field), format);
  },
});

/** One of them has no unit to lose: the real submission left it blank. */
const withUnit = rows.indicators.filter((row) => typedAt(row, "unit") !== "");
const itemOf = (row: number): string => String(typedAt(row, "item"));
const another = (row: number): string => itemsOf(newestEdition).find(({ id }) => id > itemOf(row) && id.slice(0, 3) !== itemOf(row).slice(0, 3))?.id ?? "7.1.1";
const silence = ["-", "–", ".", "x", "0", "N/A", "ไม่มี"];
const pick = <One>(list: readonly One[], index: number): One => list[index % list.length] as One;

/** Errors in what people type. */
export const entrySeeds: readonly SeedClass[] = [
  {
    kind: "a figure missing",
    seeds: [
      ...sownIn({ rows: rows.indicators, fields: ["target"] }, (row, field) => [entered(row, field, "", "missing-target")]),
      ...sownIn({ rows: rows.indicators, fields: results }, (row, field) => [entered(row, field, "", "missing-result")]),
    ],
  },
  {
    kind: "a direction, unit or name missing",
    seeds: [
      ...sownIn({ rows: rows.indicators, fields: ["direction"] }, (row, field) => [entered(row, field, "", "missing-direction")]),
      ...sownIn({ rows: withUnit, fields: ["unit"] }, (row, field) => [entered(row, field, "", "missing-unit")]),
      ...sownIn({ rows: rows.indicators, fields: ["name"] }, (row, field) => [entered(row, field, "", "missing-name")]),
    ],
  },
  {
    kind: "words where a number belongs",
    seeds: sownIn({ rows: rows.indicators, fields: figures }, (row, field) => [entered(row, field, "ร้อยละเก้าสิบ", "not-a-number")]),
  },
  {
    kind: "a formula, an error or a truth value where a number belongs",
    seeds: sownIn({ rows: rows.indicators, fields: ["target", latest] }, (row, field) => [
      entered(row, field, "=40+50", "not-a-number"), entered(row, field, "#N/A", "not-a-number"), entered(row, field, true, "not-a-number"),
    ]),
  },
  {
    kind: "a number typed as text",
    seeds: sownIn({ rows: rows.indicators, fields: figures }, (row, field) => [entered(row, field, pick(["95%", "๙๕", "1,250"], row), "number-as-text")]),
  },
  {
    kind: "a date where a number belongs",
    seeds: sownIn({ rows: rows.indicators, fields: figures }, (row, field) =>
      [formatted(row, field, 45_474, pick(["dd/mm/yyyy", "mm-dd-yy", "[$-107041E]d mmm yy;@"], row), "not-a-number")]),
  },
  {
    kind: "a percent where a number belongs",
    seeds: sownIn({ rows: rows.indicators, fields: figures }, (row, field) => [formatted(row, field, 0.974, pick(["0%", "0.0%", "0.00%"], row), "percent-format")]),
  },
  {
    kind: "a number beyond reason",
    seeds: sownIn({ rows: rows.indicators, fields: [latest] }, (row, field) => [
      entered(row, field, -5, "implausible-figure"), entered(row, field, "1e999", "not-a-number"), entered(row, field, "9".repeat(310), "not-a-number"),
    ]),
  },
  {
    kind: "a target of zero",
    seeds: sownIn({ rows: rows.indicators, fields: ["target"] }, (row, field) => [entered(row, field, 0, "zero-target")]),
  },
  {
    kind: "a unit that says nothing",
    seeds: sownIn({ rows: withUnit, fields: ["unit"] }, (row, field) => [entered(row, field, pick(silence, row), "missing-unit")]),
  },
  {
    kind: "a date, truth value, error or formula where a text belongs",
    seeds: sownIn({ rows: rows.indicators, fields: ["name", "unit", "note"] }, (row, field) => [
      entered(row, field, pick([true, "#REF!", "=B1"] as const, row), "not-a-text"),
    ]),
  },
  {
    kind: "a direction in no known words",
    seeds: sownIn({ rows: rows.indicators, fields: ["direction"] }, (row, field) => [entered(row, field, "ทรงตัว", "missing-direction")]),
  },
  {
    kind: "another item's number, an unknown one, none",
    seeds: sownIn({ rows: rows.indicators, fields: ["item"] }, (row, field) => [
      entered(row, field, another(row), "item-number-differs"), entered(row, field, "7.9.9", "item-number-differs"), entered(row, field, "", "item-number-differs"),
    ]),
  },
  {
    kind: "a row that says what another says",
    seeds: rows.indicators.slice(0, 10).map((row): Seed => ({
      title: `row ${row} copied below itself`, rule: "duplicate-indicator", changesInputs: true,
      sow: ({ person }) => {
        person.insert("row", row + 1);
        person.copy(`A${row}:L${row}`, `A${row + 1}`);
      },
    })),
  },
];
