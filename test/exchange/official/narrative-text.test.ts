import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countCharacters } from "../../../src/assessment/narrative/characters";
import { readNarrativeText, type NarrativeText } from "../../../src/exchange/official/narrative/narrative-text";
import { narrativeData, narrativeItems, narrativeText } from "./narrative-submission";
import { otherNarratives } from "./rewrapped-narrative";

const closed = (text: string): string => text.replace(/\s+/g, "");

/** What was read of a text. */
function read(text: string): NarrativeText {
  const reading = readNarrativeText(text);
  if (reading === undefined) throw new Error("The text was not read.");
  return reading;
}

describe("the real Categories 1 to 3 as text", () => {
  const reading = read(narrativeText);
  const { content, joins } = reading;

  it("give the data's items and answers, blanks at line ends apart", () => {
    expect(content.items.map(({ item, answer }) => [item, closed(answer)])).toEqual(narrativeItems.map(({ id, answer }) => [id, closed(answer)]));
    expect(content.items).toHaveLength(17);
  });

  it("give every option, of none of which it is said whether it is ticked, and the files at theirs", () => {
    const files = content.items.flatMap(({ item, options }) => options.flatMap(({ n, evidence }) => evidence.map(({ name, state }) => [item, n, name, state])));
    expect(files).toEqual(narrativeItems.flatMap(({ id, attachments }) =>
      attachments.flatMap(({ option, file }) => (file === null ? [] : [[id, option, file, "attached"]]))));
    for (const { item, options } of content.items) {
      const known = reading.part.categories.flatMap(({ topics }) => topics).flatMap(({ items }) => items).find(({ id }) => id === item);
      expect(options.map(({ n, text, tick }) => [n, text, tick])).toEqual(known?.options.map(({ n, text }) => [n, text, "unsaid"]));
    }
  });

  it("give the scores of topics and categories, the agency, and the assessor's fields, which are empty", () => {
    expect(reading.agency).toBe(narrativeData.agency);
    expect(content.topics).toEqual(narrativeData.categories.flatMap(({ topics }) => topics.map(({ id, statedScore }) =>
      ({ topic: id, score: { state: "number", value: Number(statedScore) }, toDevelop: "", toFocus: "" }))));
    expect(content.categoryScores).toEqual(Object.fromEntries(narrativeData.categories.map(({ id, statedScore }) => [id, { state: "number", value: Number(statedScore) }])));
  });

  it("leave nothing over", () => expect(reading.unplaced).toEqual([]));

  it("are as long as the data count, and as the form does, which adds two for a line's end and one for a tab", () => {
    const counted = content.items.map(({ item, answer }) => [item, countCharacters(answer).counted]);
    expect(counted).toEqual(narrativeItems.map(({ id, nonSpaceCharacters }) => [id, nonSpaceCharacters]));
    // Empty lines and tabs leave no trace on paper: what the counter says more than is there to be seen is theirs.
    const unseen = content.items.map(({ answer }, at) => (narrativeItems[at]?.statedCharacters ?? 0) - countCharacters(answer).printed);
    expect(unseen).toEqual([9, 4, 0, 2, 20, 3, 13, 7, 3, 5, 2, 12, 0, 7, 4, 4, 2]);
    expect(reading.otherCounts).toEqual([]);
  });

  it("keep their paragraphs, and are joined right but for some that are marked as not sure", () => {
    const answers = new Map(narrativeItems.map(({ id, answer }) => [id, answer.replace(/\n +/g, "\n")]));
    const wrong = joins.filter(({ item = "", before, after, blank, keepsLine }) => {
      const between = keepsLine === true ? "\n" : blank ? " " : "";
      return answers.get(item)?.includes(`${before}${between}${after}`) !== true;
    });
    expect(joins).toHaveLength(547);
    expect(wrong.filter(({ sure }) => sure)).toEqual([]);
    expect(wrong.map(({ before, after }) => `${before.slice(-6)}|${after.slice(0, 6)}`)).toEqual([
      "่านิยม|ของบุค", "ดพร้อม|มีหนัง", "่อตรวจ|สอบ 3,", "องส่วน|ท้องถิ", "ับระบบ|e-LAAS", "ู่หลาย|แห่ง แ", "ารตรวจ|สอบคุณ", "ัดนั้น|ตัวอย่", "ได้แก่|1) ข้อ", "ation)|คาดการ",
    ]);
    expect(joins.filter(({ sure }) => !sure)).toHaveLength(128);
  });
});

it("gives the same data, however its lines are wrapped, its glyphs broken or repaired, and its headings repeated", () => {
  const said = ({ content, agency, unplaced, otherCounts }: NarrativeText): unknown => ({
    ...content, agency: closed(agency), unplaced, otherCounts,
    items: content.items.map(({ answer, options, ...others }) => ({
      ...others, answer: closed(answer),
      options: options.map(({ evidence, ...option }) => ({ ...option, files: evidence.map(({ name }) => closed(name)) })),
    })),
  });
  const expected = said(read(narrativeText));
  fc.assert(fc.property(otherNarratives, (text) => expect(said(read(text))).toEqual(expected)), { numRuns: 150 });
});
