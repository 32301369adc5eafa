import { beforeAll, describe, expect, test } from "@jest/globals";
import type { NarrativeContent } from "../../../src/assessment/narrative/answer";
import type { FactChange } from "../../../src/exchange/diff/fact-change";
import { planSubmission } from "../../../src/exchange/submission/plan-submission";
import { isAsMade, isIntact } from "../../../src/exchange/submission/verify-submission";
import { bookOf } from "../../../src/files/book-of";
import type { CategoryField } from "../../../src/sheet/layout/category-field";
import { categoryColumns } from "../../../src/sheet/narrative/category-columns";
import { readCategoryKey, type CategoryKey } from "../../../src/sheet/narrative/category-keys";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import type { Entry } from "../../../src/sheet/sheet-plan";
import { saidOfFirst } from "../../sheet/narrative/edited-category";
import { sampleContent } from "../../sheet/sample-indicators";
import { cellComputing, cellHolding, partsOf, type FileParts, type WrittenThere } from "./cells-of-file";
import { formWithCategories } from "./form-with-categories";
import { verifiedBytes } from "./verified-bytes";

const [first] = saidOfFirst.items;
if (first === undefined) throw new Error("Something is said of 1.1.1.");
/** Category 1 with everything that can be said somewhere, and blank elsewhere. */
const narrative: NarrativeContent = {
  items: [{
    ...first, score: { state: "number", value: 300 },
    options: first.options.map((option) => (option.n !== 3 ? option : {
      ...option, evidence: [...option.evidence, { name: "แนบ 2.pdf", owner: "มานี", state: "link-only" }, { name: "แนบ 3.pdf", owner: "" }],
    })),
  }],
  topics: [{ topic: "1.1", score: { state: "number", value: 400 }, toDevelop: "เพิ่มเครือข่าย", toFocus: "ดูแลต่อ" }],
  categoryScores: { 1: { state: "number", value: 350 } },
  links: [{ item: "1.1.1", indicator: "7.1.1 ตัวชี้วัดหนึ่ง" }], denied: [{ item: "1.1.1", indicator: "7.1.2 อีกตัวหนึ่ง" }],
};
const content = { ...sampleContent, indicators: sampleContent.indicators.slice(0, 3), narrative };
const categorySheet = 2;

/** A cell in which people say something of Category 1: what its row is, its field, and what it says. */
interface InputCell {
  readonly row: number;
  readonly key: CategoryKey;
  readonly field: CategoryField;
  readonly entry: Entry;
}

/** Which fields of a row people fill in. */
const filledIn: Partial<Record<CategoryKey["is"], readonly CategoryField[]>> = {
  score: ["given"], topic: ["given"], item: ["given"], option: ["tick", "text", "evidence", "owner", "state"], evidence: ["evidence", "owner", "state"],
  answer: ["text", "owner"], links: ["text"], toDevelop: ["text"], toFocus: ["text"],
};

const inputs: readonly InputCell[] = (planNarrative(sampleContent.edition, narrative, ["1"])[0]?.cells ?? []).flatMap((cells, index) => {
  const key = readCategoryKey(cells.at(-1));
  return (key === undefined ? [] : filledIn[key.is] ?? []).map((field) =>
    ({ row: index + 1, key: key ?? { is: "note" }, field, entry: cells[categoryColumns.findIndex((column) => column.field === field)] ?? null }));
});

/** Somebody's other words for what a cell says. */
function otherThan({ field, entry }: InputCell): string | number {
  if (field === "tick") return entry === "มี" ? "ไม่มี" : "มี";
  if (field === "state") return entry === "แนบแล้ว" ? "ต้องจัดหา" : "แนบแล้ว";
  return field === "given" ? 7 : `${typeof entry === "string" ? entry : "พิมพ์"} แก้ไข`;
}

const optionFields: Partial<Record<CategoryField, string>> = { tick: "tick", text: "text", evidence: "evidence", owner: "owner", state: "evidence-state" };

/** What an edit of a cell is told as: of what, and which field; of evidence also that a piece came or went. */
function toldAs({ key, field }: InputCell): RegExp {
  switch (key.is) {
    case "score": return /^category 1 given-score$/;
    case "topic": return new RegExp(`^topic ${key.topic} given-score$`);
    case "item": return new RegExp(`^item ${key.item} given-score$`);
    case "answer": return new RegExp(`^item ${key.item} ${field === "text" ? "answer" : "owner"}$`);
    case "links": return new RegExp(`^item ${key.item} (links|not-linked)$`);
    case "toDevelop": return new RegExp(`^topic ${key.topic} to-develop$`);
    case "toFocus": return new RegExp(`^topic ${key.topic} to-focus$`);
    case "option": case "evidence": return field === "tick" || field === "text"
      ? new RegExp(`^option ${key.item}-${key.n} ${field}$`) : new RegExp(`^evidence ${key.item}-${key.n}-\\d (${optionFields[field] ?? ""}|added|gone)$`);
    default: return /^$/;
  }
}

const told = (change: FactChange): string => [change.part, change.key, "field" in change ? change.field : change.is].join(" ");

let file: FileParts;
let cells: ReadonlyMap<string, WrittenThere>;
beforeAll(async () => {
  const submission = planSubmission(formWithCategories(content, ["1"]), { language: "th", when: new Date(0), version: "0.1.0", state: "final" });
  file = partsOf(await bookOf(submission, "x.xlsx"));
  cells = new Map(file.cellsOf(categorySheet).map((cell) => [cell.address, cell]));
}, 60_000);

const cellOf = ({ row, field }: InputCell): WrittenThere => {
  const address = `${"ABCDEFGH"[categoryColumns.findIndex((column) => column.field === field)] ?? ""}${row}`;
  const cell = cells.get(address);
  if (cell === undefined) throw new Error(`There is no ${address}.`);
  return cell;
};
const changesOf = (input: InputCell, value: string | number | null) => {
  const cell = cellOf(input);
  return verifiedBytes(file.withCells(categorySheet, [[cell, cellHolding(cell, value)]]));
};

describe("tampering with Category 1 of a submission", () => {
  test("nobody did", () => {
    expect(isAsMade(verifiedBytes(file.withCells(categorySheet, [])))).toBe(true);
    expect(new Set(inputs.map(({ key, field }) => `${key.is} ${field}`)).size).toBe(16);
  });

  test.each(inputs.map((input) => [`row ${input.row}, ${input.key.is} ${input.field}`, input] as const))("%s: typed over, and emptied, is one thing that is told", (_name, input) => {
    for (const value of input.entry === null ? [otherThan(input)] : [otherThan(input), null]) {
      const { changes, misstated, ...verification } = changesOf(input, value);
      // Two things are said in the cell of links: of what the answer speaks, and of what it does not.
      const expected = input.key.is === "links" && value === null ? 2 : 1;
      expect([changes.length, misstated, isIntact({ ...verification, changes, misstated })]).toEqual([expected, [], true]);
      for (const change of changes) expect(told(change)).toMatch(toldAs(input));
    }
  });

  test("words that are none of a drop-down's, and a text beside its place, are told as they stand", () => {
    const tick = inputs.find(({ key, field }) => key.is === "option" && field === "tick");
    if (tick === undefined) throw new Error("There is a tick.");
    expect(changesOf(tick, "อาจจะ").changes.map(told).sort()).toEqual(["option 1.1.1-1 tick", "stray 1 added"]);
    expect(changesOf({ ...tick, field: "given" }, "ฝากไว้").changes.map(told)).toEqual(["stray 1 added"]);
  });

  test("the official words of a topic and of an item: in other words, and in none, each is one thing that is told", () => {
    const titles = (planNarrative(sampleContent.edition, narrative, ["1"])[0]?.cells ?? []).flatMap((row, index) => {
      const key = readCategoryKey(row.at(-1));
      return key?.is === "topic" || key?.is === "item" ? [cells.get(`D${index + 1}`)] : [];
    });
    expect(titles.length).toBeGreaterThan(5);
    for (const cell of titles) {
      if (cell === undefined) throw new Error("A title stands in column D.");
      for (const value of [`${cell.value} (แก้ไข)`, null]) {
        const { changes, misstated, ...verification } = verifiedBytes(file.withCells(categorySheet, [[cell, cellHolding(cell, value)]]));
        expect([changes.map(told), misstated, isIntact({ ...verification, changes, misstated })]).toEqual([[`stray 'หมวด 1'!${cell.address} added`], [], true]);
      }
    }
  });

  test("the counts beside answers: another figure shown, none, and a figure typed over the formula", () => {
    const counts = [...cells.values()].filter(({ address, holds }) => address.startsWith("E") && holds === "computed");
    expect(counts.map(({ value }) => value)).toEqual(["30", "0", "0", "0"]);
    for (const cell of counts) {
      for (const shown of ["7", undefined]) {
        const { changes, shown: [amiss, ...others], ...rest } = verifiedBytes(file.withCells(categorySheet, [[cell, cellComputing(cell, cell.formula ?? "", shown)]]));
        expect([changes, others, amiss?.cell, amiss?.subject.part, amiss?.shown, amiss?.asMade, rest.misstated])
          .toEqual([[], [], "characters", "item", shown === undefined ? "" : 7, false, []]);
      }
      expect(verifiedBytes(file.withCells(categorySheet, [[cell, cellHolding(cell, Number(cell.value))]])).changes.map(told)).toEqual([`stray 'หมวด 1'!${cell.address} added`]);
    }
  });

  test("a count that still shows what it did is told as such, where its answer was changed", () => {
    const answer = inputs.find(({ key, field }) => key.is === "answer" && field === "text");
    if (answer === undefined) throw new Error("There is an answer.");
    expect(changesOf(answer, "สั้น").shown).toEqual([{ subject: { part: "item", key: "1.1.1", name: "" }, cell: "characters", shown: 30, computed: 4, asMade: true }]);
  });

  test("an option's row that was emptied, and the sheet's headings", () => {
    const row = inputs.find(({ key }) => key.is === "option" && key.n === 2)?.row ?? 0;
    const own = [...cells.values()].filter(({ address, holds }) => new RegExp(`^[A-I]${row}$`).test(address) && holds === "typed");
    expect(verifiedBytes(file.withCells(categorySheet, own.map((cell) => [cell, cellHolding(cell, null)]))).changes.map(told)).toEqual(["form  lines"]);
    const heading = cells.get("C3");
    if (heading === undefined) throw new Error("There are headings.");
    expect(verifiedBytes(file.withCells(categorySheet, [[heading, cellHolding(heading, "อื่น")]])).changes.map(told)).toContain("form  lines");
  });
});
