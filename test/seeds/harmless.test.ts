import { describe, expect, test } from "@jest/globals";
import { resultField } from "../../src/assessment/form/place";
import { findingId } from "../../src/assessment/rules/finding";
import type { Checked } from "../../src/assessment/check/check";
import { itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import { dialects } from "../../src/sheet/layout/formulas";
import { at, filledForm, formulaAt, rows, type FilledForm } from "./filled-form";

type Harmless = readonly [title: string, does: (form: FilledForm) => void];

const figures = ["target", ...newestEdition.years.map(resultField)] as const;
const everyRow = Array.from({ length: rows.last - 4 }, (_, index) => index + 5);

/** Ways of writing a formula that mean the same. */
const ways: readonly ((formula: string) => string)[] = [
  (formula) => formula.toLowerCase(),
  (formula) => formula.replaceAll(",", " , "),
  (formula) => formula.replace(/\b([A-K])(\d+)\b/g, "$$$1$$$2"),
  (formula) => formula.replace(/\b([A-K]\d+)\b/g, "'หมวด 7'!$1"),
];

/** Types a formula into a cell that then shows what it did. */
function retype({ person }: FilledForm, address: string, formula: string): void {
  const shown = person.sees(address);
  person.type(address, formula);
  person.computes(address, shown);
}

const itemRows = itemsOf(newestEdition).map(({ id }) => {
  const heading = rows.of(`pmqa:item:${id}`);
  const own = rows.indicators.filter((row) => row > heading && row < heading + 8);
  return { heading, own: own.filter((row, index) => row === heading + 1 + index) };
});

const edits: Readonly<Record<string, readonly Harmless[]>> = {
  "a formula written otherwise": rows.indicators.flatMap((row, index) => (["success", "score"] as const).map((field): Harmless =>
    [`${at(row, field)}`, (form) => retype(form, at(row, field), ways[index % ways.length]?.(formulaAt(form.dialect, row, field)) ?? "")])),
  "a formula of the other dialect": rows.indicators.flatMap((row) => (["success", "score"] as const).map((field): Harmless =>
    [`${at(row, field)}`, (form) => retype(form, at(row, field), formulaAt(form.dialect === "native" ? "functions" : "native", row, field))])),
  "a blank row inserted": everyRow.map((row): Harmless => [`above ${row}`, ({ person }) => person.insert("row", row)]),
  "a blank row deleted": rows.blanks.map((row): Harmless => [String(row), ({ person }) => person.delete("row", row)]),
  "a column inserted": Array.from({ length: 13 }, (_, index): Harmless => [`before ${index + 1}`, ({ person }) => person.insert("column", index + 1)]),
  "a column moved": [3, 4, 5, 10].map((column): Harmless => [`${column} to the end`, ({ person }) => person.move("column", column, 14)]),
  "a row hidden": rows.indicators.map((row): Harmless => [String(row), ({ person }) => person.hideRow(row)]),
  "colours and a conditional format": rows.indicators.map((row): Harmless => [String(row), ({ person }) => person.decorate(`A${row}:K${row}`)]),
  "a format that shows the same number": rows.indicators.flatMap((row, index) => figures.slice(0, 2).map((field): Harmless =>
    [at(row, field), ({ person }) => person.format(at(row, field), ["#,##0.00", "0.0", "#,##0", "0.00_);[Red](0.00)", "_-* #,##0.00_-"][index % 5] ?? "")])),
  "something beside or below the form": [
    ...rows.indicators.map((row): Harmless => [`N${row}`, ({ person }) => person.type(`N${row}`, "ตรวจแล้ว")]),
    ["far below", ({ person }) => person.type(`N${rows.last + 40}`, 5)],
  ],
  "a sort inside an item": itemRows.filter(({ own }) => own.length > 1).flatMap(({ own }) => [2, 4, 8, 11].flatMap((column) =>
    (["up", "down"] as const).map((order): Harmless =>
      [`rows ${own[0]}–${own.at(-1)} by ${column} ${order}`, ({ person }) => person.sort(`A${own[0]}:L${own.at(-1)}`, column, order)]))),
  "a row moved within its item": itemRows.filter(({ own }) => own.length > 1).map(({ own }): Harmless =>
    [`${own[0]}`, ({ person }) => person.move("row", own[0] ?? 0, (own.at(-1) ?? 0) + 1)]),
  "the sheet renamed": ["Sheet1", "หมวด 7 (ส่งแล้ว)", "ก.พ.ร.'s"].map((name): Harmless => [name, ({ person }) => person.renameSheet(name)]),
  "sheets beside": [["another", ({ person }) => person.addSheet("ปีก่อน")]],
  "protection": [["without a password", ({ person }) => person.protect()]],
};

/** What a form comes to and what is found in it, wherever its rows stand. */
const comesTo = (checked: Checked) => ({
  scored: checked.form.indicators.map(({ item, name, scored }) => `${item} ${name} ${scored.success} ${scored.score}`).sort(),
  topics: checked.form.topicScores, total: checked.form.total,
  found: checked.findings.map(findingId).sort(),
});

const untouched = new Map(dialects.map((dialect) => [dialect, comesTo(filledForm(dialect).checked())]));

describe.each(Object.entries(edits).map(([kind, list]) => ({ kind, list, count: list.length })))("$kind ($count)", ({ list }) => {
  test("brings no finding and changes no figure", () => {
    const noticed = list.flatMap(([title, does], index) => {
      const form = filledForm(dialects[index % dialects.length] ?? "native");
      does(form);
      const now = JSON.stringify(comesTo(form.checked()));
      return now === JSON.stringify(untouched.get(form.dialect)) ? [] : [title];
    });
    expect(noticed).toEqual([]);
  });
});

test("there are at least 250 of them", () => {
  expect(Object.values(edits).reduce((sum, list) => sum + list.length, 0)).toBeGreaterThanOrEqual(250);
});
