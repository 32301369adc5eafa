import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../../src/assessment/check/check";
import { fingerprint } from "../../../src/assessment/check/fingerprint";
import { RowTable } from "../../../src/assessment/check/row-table";
import { readText, sameText } from "../../../src/assessment/text/glyphs";
import { completeRow, readForm } from "../typed-form";

const piece = fc.constantFrom("ร้อยละ", "ITA", "ita", " ", "  ", "**", "é", "É", "ß", "\u212A", "k", "İ", "\u0E4D", "ำ", "\uF70B", "1", "๑", "\u00A0", "…");
const name = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));

test("names of the same text have the same fingerprint", () => {
  fc.assert(fc.property(name, name, (one, other) => {
    const [a, b] = [readText(one), readText(other)];
    if (a !== "" && b !== "" && sameText(a) === sameText(b)) expect(fingerprint(a)).toBe(fingerprint(b));
    if (a !== "" && sameText(a) !== "") expect(fingerprint(a)).toBe(fingerprint(sameText(a)));
  }), { numRuns: 3000 });
});

test("the duplicates found are those that comparing every name with every other finds", () => {
  fc.assert(fc.property(fc.array(name, { maxLength: 40 }), (names) => {
    const { indicators, ...rest } = readForm({ rows: names.map((each) => ({ ...completeRow, name: each, item: "7.1.2" })) });
    const expected = indicators.filter((indicator, index) => indicator.name !== ""
      && indicators.slice(0, index).some((earlier) => earlier.name !== "" && sameText(earlier.name) === sameText(indicator.name)));
    const found = check({ ...rest, indicators }).findings.filter(({ rule }) => rule.name === "duplicate-indicator");
    expect(found.map(({ at }) => at.row)).toEqual(expected.map(({ row }) => row));
  }), { numRuns: 500 });
});

test("a table of rows holds what was put in and not taken out, however it grows", () => {
  const change = fc.record({ key: fc.integer({ min: -40, max: 40 }), row: fc.integer({ min: 1, max: 60 }) });
  fc.assert(fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
    const table = new RowTable(1);
    const held = new Map<number, number>();
    for (const { key, row } of changes) {
      const before = held.get(row);
      if (before !== undefined) table.remove(before, row);
      table.add(key, row);
      held.set(row, key);
    }
    for (const key of new Set(held.values())) {
      const rows = [...held].filter(([, other]) => other === key).map(([row]) => row).sort((a, b) => a - b);
      if (rows.length > 1) expect([...table.sharing(key)].sort((a, b) => a - b)).toEqual(rows);
    }
  }), { numRuns: 300 });
});
