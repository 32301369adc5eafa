import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { completeRows, formOf, type Typed } from "../../../src/assessment/rules/case";
import type { AnsweredOption, Narrative, OptionRow } from "../../../src/assessment/narrative/answer";
import { scoreForm } from "../../../src/assessment/scoring/scored";
import { diffFacts, type FactsDiff } from "../../../src/exchange/diff/diff-facts";
import { differencesByThing } from "../../../src/exchange/diff/difference-words";
import type { FactGroup } from "../../../src/exchange/submission/fact-group";
import { factsOf } from "../../../src/exchange/submission/facts";

const [first] = completeRows;
const nameOf = ({ name }: { readonly name: Typed }): string => (typeof name === "string" ? name : "");
const linked = `7.1.1 ${first === undefined ? "" : nameOf(first)}`;
const typed = formOf({
  rows: completeRows,
  narrative: {
    answers: [
      {
        item: "1.1.1", answer: "1) วิเคราะห์แล้ว\n3) มองไปข้างหน้า", ticked: [1, 3], owner: "สมศรี", ownLines: ["ประเด็นที่หน่วยงานเพิ่มเอง"],
        evidence: { 3: [{ name: "แนบ 1.pdf", owner: "สมชาย", state: "attached" }, { name: "แนบ 2.pdf", owner: "", state: "to-do" }] },
      },
      { item: "1.1.2" },
    ],
    links: [{ item: "1.1.1", indicator: linked }],
    lacking: ["2", "3", "4", "5", "6"],
  },
});
const said = typed.narrative;
if (said === undefined) throw new Error("Something is said of Category 1.");
const own: Narrative = said;

const factsWith = (narrative: Narrative | null): readonly FactGroup[] => {
  const { narrative: _, ...form } = typed;
  return factsOf(scoreForm({ ...form, ...(narrative === null ? {} : { narrative }) }), ["native"]);
};
/** Against the form as it was, or another, or one without these categories. */
const diff = (now: Narrative | null, before: Narrative | null = own): FactsDiff => diffFacts(factsWith(before), factsWith(now));
const words = (now: Narrative, before = own): readonly string[] => {
  const { changes, figures } = diff(now, before);
  return differencesByThing([...changes, ...figures], "en").map(({ of, lines }) => [of, ...lines].join(" | "));
};

const withItem = (change: Partial<Narrative["items"][number]>, of = "1.1.1"): Narrative =>
  ({ ...own, items: own.items.map((one) => (one.item === of ? { ...one, ...change } : one)) });
const itemOf = (id: string) => own.items.find(({ item }) => item === id) ?? own.items[0];
const withOption = (n: number | undefined, change: Partial<AnsweredOption>): Narrative =>
  withItem({ options: (itemOf("1.1.1")?.options ?? []).map((one): OptionRow => (one.n === n ? { ...one, ...change } : one)) });
const withTopic = (change: Partial<Narrative["topics"][number]>): Narrative =>
  ({ ...own, topics: own.topics.map((one) => (one.topic === "1.1" ? { ...one, ...change } : one)) });
const [one, two] = itemOf("1.1.1")?.options.find(({ n }) => n === 3)?.evidence ?? [];
if (one === undefined || two === undefined) throw new Error("Option 3 has evidence.");
const score = { state: "number", value: 300 } as const;

/** Every kind of edit of a category's sheet, and the one thing that is told of it. */
const edits: readonly (readonly [name: string, now: Narrative, words: string])[] = [
  ["answer", withItem({ answer: "1) วิเคราะห์ใหม่\n3) มองไปข้างหน้า" }),
    "item 1.1.1 | answer: “1) วิเคราะห์แล้ว\n3) มองไปข้างหน้า” → “1) วิเคราะห์ใหม่\n3) มองไปข้างหน้า”"],
  ["answer emptied", withItem({ answer: "" }), "item 1.1.1 | answer: “1) วิเคราะห์แล้ว\n3) มองไปข้างหน้า” → nothing"],
  ["owner", withItem({ owner: "มานี" }), "item 1.1.1 | owner: “สมศรี” → “มานี”"],
  ["score of an item", withItem({ score }), "item 1.1.1 | score given: nothing → “300”"],
  ["tick", withOption(1, { tick: "not-ticked" }), "item 1.1.1 | option 1 · tick: “มี” → “ไม่มี”"],
  ["words of an option", withOption(2, { text: "ถ้อยคำอื่น" }), "item 1.1.1 | option 2 · text: nothing → “ถ้อยคำอื่น”"],
  ["name of evidence", withOption(3, { evidence: [{ ...one, name: "อื่น.pdf" }, two] }), "item 1.1.1 | option 3, evidence 1 · file or link: “แนบ 1.pdf” → “อื่น.pdf”"],
  ["owner of evidence", withOption(3, { evidence: [one, { ...two, owner: "มานี" }] }), "item 1.1.1 | option 3, evidence 2 · owner: nothing → “มานี”"],
  ["state of evidence", withOption(3, { evidence: [one, { ...two, state: "link-only" }] }),
    "item 1.1.1 | option 3, evidence 2 · state of the evidence: “ต้องจัดหา” → “มีเพียงลิงก์”"],
  ["evidence gone", withOption(3, { evidence: [two] }), "item 1.1.1 | option 3, evidence 1 · removed: “แนบ 1.pdf · สมชาย · แนบแล้ว”"],
  ["evidence added", withOption(1, { evidence: [one] }), "item 1.1.1 | option 1, evidence 1 · added: “แนบ 1.pdf · สมชาย · แนบแล้ว”"],
  ["a line of somebody's own", withOption(undefined, { text: "ประเด็นอื่น" }),
    "item 1.1.1 | a line that is none of the form's options · text: “ประเด็นที่หน่วยงานเพิ่มเอง” → “ประเด็นอื่น”"],
  ["that line gone", withItem({ options: (itemOf("1.1.1")?.options ?? []).filter(({ n }) => n !== undefined) }),
    "item 1.1.1 | a line that is none of the form's options · removed: “ประเด็นที่หน่วยงานเพิ่มเอง · มี”"],
  ["score of a topic", withTopic({ score }), "topic 1.1 | score given: nothing → “300”"],
  ["an assessor's first field", withTopic({ toDevelop: "เพิ่มเครือข่าย" }), "topic 1.1 | assessor's points to develop: nothing → “เพิ่มเครือข่าย”"],
  ["an assessor's second field", withTopic({ toFocus: "ดูแลต่อ" }), "topic 1.1 | assessor's points to focus on: nothing → “ดูแลต่อ”"],
  ["score of a category", { ...own, categoryScores: { 1: score } }, "category 1 | score given: nothing → “300”"],
  ["a link", { ...own, links: [] }, `item 1.1.1 | linked indicators of Category 7: “${linked}” → nothing`],
  ["no link", { ...own, denied: [{ item: "1.1.2", indicator: linked }] }, `item 1.1.2 | indicators of Category 7 said not to be linked: nothing → “${linked}”`],
  ["a copy of a sheet", { ...own, copies: [{ sheet: "หมวด 1 (2)", read: "หมวด 1", category: "1" }] }, "form | lines of the form amiss: nothing → “แผ่นงานซ้ำ หมวด 1 (2)”"],
  ["a text out of place", { ...own, strays: [{ sheet: "หมวด 1", row: 99, text: "ฝากไว้" }] }, "text out of place | added: “ฝากไว้”"],
];

describe("what is different in Categories 1 to 6", () => {
  test.each(edits)("%s: one thing, by its item, in words", (_name, now, told) => {
    expect(words(now)).toEqual([told]);
    expect(diff(now).changes).toHaveLength(1);
    expect(diff(own, now).changes).toHaveLength(1);
  });

  test("an option's row that is gone is told, with what it said", () => {
    const options = itemOf("1.1.2")?.options.slice(0, -1) ?? [];
    expect(words(withItem({ options }, "1.1.2"))).toEqual([
      "form | lines of the form amiss: nothing → “ไม่มีบรรทัด ข้อ 1.1.2 ประเด็นที่ 3”",
      "item 1.1.2 | option 3 · tick: “มี” → nothing | option 3, evidence 1 · removed: “หลักฐาน 1.1.2-3.pdf · แนบแล้ว”",
    ]);
  });

  test("nothing, where rows stand in another order", () => {
    fc.assert(fc.property(fc.shuffledSubarray([...own.items], { minLength: own.items.length }), fc.boolean(), (items, turned) => {
      const turn = <Of>(all: readonly Of[]): readonly Of[] => (turned ? all.toReversed() : all);
      expect(diff({ ...own, items: items.map((item) => ({ ...item, options: turn(item.options) })) }).changes).toEqual([]);
    }), { numRuns: 20 });
  });

  test("of a long answer what differs; a whole one that came or went is not quoted whole", () => {
    const long = "หน่วยงานได้ดำเนินการตามแผนและรายงานผลทุกไตรมาส ".repeat(60);
    const [line = ""] = words(withItem({ answer: `${long}85 คน ${long}` }), withItem({ answer: `${long}80 คน ${long}` }));
    expect(line).toMatch(/answer: “….{20,40}80 คน.{20,40}…” → “….{20,40}85 คน.{20,40}…”$/);
    const [gone = ""] = words(withItem({ answer: "" }), withItem({ answer: long.trim() }));
    expect([gone.length < 500, gone.includes(" … "), gone.endsWith("→ nothing")]).toEqual([true, true, true]);
  });

  test("a form without them against one with them: each thing that is said, and which categories came", () => {
    const { changes } = diff(own, null);
    expect(changes.map((change) => [change.part, change.key, change.is === "changed" ? change.field : change.is])).toEqual(expect.arrayContaining([
      ["form", "", "categories"], ["item", "1.1.1", "answer"], ["option", "1.1.1-3", "tick"], ["evidence", "1.1.1-3-1", "added"],
    ]));
    expect(diff(null, null).changes).toEqual([]);
  });
});
