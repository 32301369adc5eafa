import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { editionFor } from "../../../src/assessment/criteria/editions";
import { completeRow, completeRows, type TypedForm } from "../../../src/assessment/rules/case";
import { diffFacts, type FactsDiff } from "../../../src/exchange/diff/diff-facts";
import { differencesByThing } from "../../../src/exchange/diff/difference-words";
import type { FactChange } from "../../../src/exchange/diff/fact-change";
import { anyForm, factsOfTyped, formAndRow, singleEdits } from "./any-form";

const diff = (before: TypedForm, now: TypedForm): FactsDiff => diffFacts(factsOfTyped(before), factsOfTyped(now));

/** A change as it is told, whichever number its subject has. */
function told(change: FactChange): string {
  const { part, is } = change;
  const field = change.is === "changed" ? change.field : "";
  return JSON.stringify("facts" in change ? [part, is, [...change.facts]] : [part, is, field, change.before, change.now]);
}

function mirrored(change: FactChange): FactChange {
  if ("facts" in change) return { ...change, is: change.is === "added" ? "gone" : "added" };
  return { ...change, before: change.now, now: change.before };
}

describe("what is different between two forms", () => {
  test("nothing, of one and the same", () => {
    fc.assert(fc.property(anyForm, (form) => {
      expect(diff(form, form)).toEqual({ changes: [], figures: [], years: { gone: [], added: [] } });
    }));
  });

  test("is the same the other way round", () => {
    fc.assert(fc.property(anyForm, anyForm, (one, other) => {
      const [forth, back] = [diff(one, other), diff(other, one)];
      expect(back.changes.map(mirrored).map(told).sort()).toEqual(forth.changes.map(told).sort());
      expect(back.figures.map(mirrored).map(told).sort()).toEqual(forth.figures.map(told).sort());
    }), { numRuns: 300 });
  });

  test("is exactly one change, for any single edit that changes anything", () => {
    fc.assert(fc.property(formAndRow, ({ form, at, other }) => {
      for (const { is, after } of singleEdits(form, at, other)) {
        const isSame = JSON.stringify(after) === JSON.stringify(form);
        expect([is, ...diff(form, after).changes.map(told)]).toHaveLength(isSame ? 1 : 2);
      }
    }), { numRuns: 300 });
  });
});

const form: TypedForm = { rows: completeRows };
const words = (now: TypedForm, before = form): readonly string[] => {
  const { changes, figures } = diff(before, now);
  return differencesByThing([...changes, ...figures], "en").map(({ of, lines }) => [of, ...lines].join(" | "));
};
const first = "7.1.1-1 “ร้อยละของเรื่องที่เสนอคณะกรรมการทันกำหนด”";
const withRow = (at: number, change: object): TypedForm => ({ rows: completeRows.map((row, index) => (index === at ? { ...row, ...change } : row)) });

describe("in words", () => {
  test("a target, and what follows from it", () => {
    expect(words(withRow(0, { target: 100 }))).toEqual([
      `${first} | target: “80” → “100” | percentage: “101.25” → “81” | score: “300” → “200”`,
      "topic 7.1 | score: “300” → “250”", "total | score: “300” → “283.33”",
    ]);
  });

  test("a number typed as a text is another thing than the number", () => {
    expect(words(withRow(0, { target: "๘๐" }))).toEqual([`${first} | target: “80” → ““๘๐””`]);
  });

  test("a rename, a move to another item, a move among its own", () => {
    expect(words(withRow(0, { name: "ร้อยละของเรื่องที่ทันเวลา" }))).toEqual([
      "7.1.1-1 “ร้อยละของเรื่องที่ทันเวลา” | renamed: “ร้อยละของเรื่องที่เสนอคณะกรรมการทันกำหนด” → “ร้อยละของเรื่องที่ทันเวลา”",
    ]);
    expect(words(withRow(0, { item: "7.1.2" }))).toEqual([`${first.replace("7.1.1-1", "7.1.2-1")} | moved: 7.1.1-1 → 7.1.2-1`]);
    const [one, two, ...others] = completeRows;
    expect(words({ rows: [two ?? completeRow, one ?? completeRow, ...others] })).toHaveLength(1);
  });

  test("of long notes what differs, with some of what is around it", () => {
    const note = "ข้อมูลจากระบบงานของสำนักงานซึ่งตรวจสอบแล้วทุกไตรมาส ".repeat(6);
    const [line = ""] = words(withRow(0, { note: `${note}80 คน ${note}` }), withRow(0, { note: `${note}85 คน ${note}` }));
    expect(line).toMatch(/note: “….{20,40}85 คน.{20,40}…” → “….{20,40}80 คน.{20,40}…”$/);
  });
});

test("two years are matched by year: the one that both report is compared, the others are told once", () => {
  const next = editionFor(2568);
  if (next === undefined) throw new Error("There is no form of 2568.");
  const { changes, years } = diff(form, { edition: next, rows: completeRows.map((row) => ({ ...row, results: [79, 81, 90] })) });
  expect(years).toEqual({ gone: [2565], added: [2568] });
  expect(changes.map(({ part, ...change }) => [part, change.is === "changed" ? change.field : change.is])).toEqual([["form", "fiscal-year"], ["form", "years"]]);
});
