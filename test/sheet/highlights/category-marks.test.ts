import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import type { AnsweredItem, NarrativeContent } from "../../../src/assessment/narrative/answer";
import { gradeOf } from "../../../src/assessment/rules/grade";
import { addressOf, addressOfArea } from "../../../src/sheet/address";
import { cellAt } from "../../../src/sheet/edit/places";
import { highlightColors, type Highlight } from "../../../src/sheet/highlight";
import { highlightsBySheet } from "../../../src/sheet/highlights/by-sheet";
import { marksOf } from "../../../src/sheet/highlights/marks";
import { withNarrative } from "../../../src/sheet/narrative/with-narrative";
import { readForm } from "../../../src/sheet/read/read-form";
import type { CategorySheet } from "../../../src/sheet/workbook";
import { ownPlan } from "../../session/with-categories";
import { at, firstCategory, rowOfKey, saidOfFirst, sheetOfRows } from "../narrative/edited-category";
import { sheetOfPlan } from "../sheet-of-plan";

const first = saidOfFirst.items[0] as AnsweredItem;
const saying = (changes: Partial<AnsweredItem>): NarrativeContent => ({ ...saidOfFirst, items: [{ ...first, ...changes }] });

/** The starred option without evidence, an answer that is too long and breaks off. */
const bare = first.options.map((option) => ({ ...option, evidence: [] }));
const tooLong = `1) ${"ก".repeat(3001)} 3) และ`;

/** Category 1 as it says something, with its lights and its counts as formulas, or without its lights. */
function categoryOf(content: NarrativeContent, lights: boolean): CategorySheet {
  const sheet = sheetOfRows(firstCategory(content));
  const counted = rowOfKey(firstCategory(content), "answer:1.1.1");
  const formulas = sheet.formulas.map((cells, row) => (row === counted ? cells.with(at("evidence"), "=LEN(D9)") : cells));
  return { ...sheet, formulas, highlights: new Set(lights ? ["light"] : []) };
}

function formWith(category: CategorySheet) {
  const outcome = readForm(sheetOfPlan(ownPlan), [category]);
  if (!("ok" in outcome)) throw outcome.problem;
  const reading = withNarrative(outcome.ok, [category], [category]);
  return { reading, findings: check(reading.form).findings };
}

const marksWith = (content: NarrativeContent, lights = true): readonly Highlight[] => {
  const { reading, findings } = formWith(categoryOf(content, lights));
  return marksOf(findings, reading, true);
};

const row = (key: string, content = saidOfFirst): number => rowOfKey(firstCategory(content), key) + 1;
const on = (marks: readonly Highlight[], address: string) => marks.find(({ sheet, areas }) => sheet === "หมวด 1" && areas.some((area) => addressOfArea(area) === address));

describe("marks on the sheets of Categories 1 to 6", () => {
  it("are on every cell of which something was found, once, by the gravest, each on its own sheet, where nothing lights up", () => {
    const { reading, findings } = formWith(categoryOf(saying({ options: bare, answer: tooLong }), false));
    const gravest = new Map<string, string>();
    for (const grade of ["doubt", "notice", "warning", "error"] as const) {
      for (const finding of findings.filter((each) => gradeOf(each) === grade)) {
        const cell = cellAt(reading, finding.at);
        if (cell !== undefined) gravest.set(`${finding.at.sheet ?? "own"} ${addressOf(cell)}`, highlightColors[grade]);
      }
    }
    const marked = marksOf(findings, reading, false).flatMap(({ sheet = "own", areas, fill }) => areas.flatMap(({ top, bottom, left: column }) =>
      Array.from({ length: bottom - top + 1 }, (_, down) => [`${sheet} ${addressOf({ row: top + down, column })}`, fill] as const)));
    expect([...gravest.keys()].filter((cell) => cell.startsWith("หมวด 1")).length).toBeGreaterThan(3);
    expect(new Map(marked)).toEqual(gravest);
    expect(marked).toHaveLength(gravest.size);
  });

  it("never repeat what lights up by itself, nor colour it less gravely: an answer over the limit, a starred option ticked without evidence", () => {
    const content = saying({ options: bare, answer: tooLong });
    const { findings } = formWith(categoryOf(content, true));
    const of = (address: string) => [true, false].map((lights) => on(marksWith(content, lights), address)?.fill);
    const answer = row("answer:1.1.1", content);
    expect(findings.filter((finding) => finding.at.sheet === "หมวด 1" && finding.at.row === answer).length).toBeGreaterThan(1);
    expect(of(`D${answer}`)).toEqual([undefined, highlightColors.error]);
    expect(of(`E${row("option:1.1.1:3", content)}`)).toEqual([undefined, highlightColors.warning]);
  });

  it("are there where a light cannot shine: the count typed over, the tick in words that the sheet does not know", () => {
    const content = saying({ options: bare, answer: tooLong });
    const category = categoryOf(content, true);
    const { reading, findings } = formWith({ ...category, formulas: category.values });
    expect(on(marksOf(findings, reading, true), `D${row("answer:1.1.1", content)}`)?.fill).toBe(highlightColors.error);
    const option = row("option:1.1.1:3", content);
    const over = (grid: CategorySheet["values"]) => grid.map((cells, index) => (index === option - 1 ? cells.with(at("tick"), "ม\u200bี") : cells));
    const odd = formWith({ ...category, values: over(category.values), formulas: over(category.formulas) });
    expect(on(marksOf(odd.findings, odd.reading, true), `E${option}`)?.fill).toBe(highlightColors.warning);
  });

  it("compare their cell with what it held, a cell of another sheet by itself", () => {
    const marks = marksWith({ ...saidOfFirst, items: [] });
    const answer = row("answer:1.1.1", { ...saidOfFirst, items: [] });
    expect(on(marks, `D${answer}`)?.formula).toBe(`AND(LEN("pmqa:mark")>0,LEN($D${answer})=0)`);
    expect(marks.every(({ areas }) => new Set(areas.map(({ left }) => left)).size === 1)).toBe(true);
  });
});

describe("highlights by their sheets", () => {
  it("are those of the form's own sheet, of those that are named, and of whichever else they speak of", () => {
    const [own, other] = marksWith(saying({ answer: "" })).reduce<[Highlight[], Highlight[]]>((two, each) => {
      two[each.sheet === undefined ? 0 : 1].push(each);
      return two;
    }, [[], []]);
    expect(other.length).toBeGreaterThan(0);
    expect([...highlightsBySheet([...own, ...other], ["หมวด 2"])]).toEqual([[undefined, own], ["หมวด 2", []], ["หมวด 1", other]]);
    expect([...highlightsBySheet([], [])]).toEqual([[undefined, []]]);
  });
});
