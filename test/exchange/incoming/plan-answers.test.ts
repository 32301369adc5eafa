import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { carriedMark } from "../../../src/assessment/form/carried-over";
import type { Form } from "../../../src/assessment/form/form";
import type { AnsweredItem, NarrativeContent } from "../../../src/assessment/narrative/answer";
import { formOf } from "../../../src/assessment/rules/case";
import type { TypedNarrative } from "../../../src/assessment/rules/case-narrative";
import { chooseAnswer, noChoices, takeOfAllAnswers } from "../../../src/exchange/incoming/import-choices";
import type { AnswersPlan } from "../../../src/exchange/incoming/answers-plan";
import type { ImportChoices } from "../../../src/exchange/incoming/import-plan";
import { planImport } from "../../../src/exchange/incoming/plan-import";
import { sumOfAnswers, writesAnything } from "../../../src/exchange/incoming/sum-of-plan";
import { readFormText } from "../../../src/exchange/official/form-text";
import { narrativeItems, narrativeText } from "../official/narrative-submission";
import { anyNarrative } from "../../sheet/narrative/any-narrative";
import { asIncoming } from "./as-incoming";

const editionOf = (year: number) => editionFor(year) ?? newestEdition;
const categories = ["1", "2", "3", "4", "5", "6"];

/** A form whose sheets say this; those that are not named are lacking. */
const sheets = (narrative: TypedNarrative | undefined, year = 2567): Form =>
  formOf({ edition: editionOf(year), rows: [], ...(narrative === undefined ? {} : { narrative }) });
const firstCategory = (answer: TypedNarrative["answers"][number]): Form => sheets({ answers: [answer], lacking: categories.slice(1) });

const item = (given: Partial<AnsweredItem> = {}): AnsweredItem =>
  ({ item: "1.1.1", options: [], answer: "", owner: "", score: { state: "missing" }, ...given });
const says = (...items: readonly AnsweredItem[]): NarrativeContent => ({ items, topics: [], categoryScores: {} });
const source = (narrative: NarrativeContent, year = 2567) => asIncoming({ edition: editionOf(year), agency: "", indicators: [], narrative });

function answersOf(narrative: NarrativeContent, form: Form | undefined, choices?: ImportChoices): AnswersPlan {
  const { answers } = planImport(source(narrative), form, 2567, choices);
  if (answers === undefined) throw new Error("Nothing of Categories 1 to 6 comes.");
  return answers;
}
const fieldsOf = ({ planned }: AnswersPlan) => planned.flatMap(({ of, fields }) =>
  fields.map(({ field, option, is, taken }) => `${of} ${field}${option === undefined ? "" : ` ${option}`}: ${is}${taken ? ", taken" : ""}`));
const editsOf = ({ planned }: AnswersPlan) => planned.flatMap(({ edits }) => edits);

const all = takeOfAllAnswers(noChoices, "all");
const file = (name: string, owner = "") => ({ name, owner, state: "attached" as const });

describe("what comes of an item, beside what is here", () => {
  const form = firstCategory({ item: "1.1.1", answer: "ของเรา", ticked: [1], evidence: { 3: [{ name: "แผน ปี 2567.pdf", owner: "สมศรี" }] } });
  const comes = item({
    answer: "ที่นำเข้า", owner: "สมชาย",
    options: [
      { n: 1, text: "", tick: "unsaid", evidence: [file("ใหม่.pdf")] },
      { n: 2, text: "", tick: "ticked", evidence: [] },
      { n: 3, text: "", tick: "ticked", evidence: [file("แผนปี2567.pdf"), file("รายงาน.pdf")] },
    ],
  });
  const same = says(comes);

  it("fills blanks alone where nobody says otherwise, and says of each how it stands", () => {
    expect(fieldsOf(answersOf(same, form))).toEqual([
      "1.1.1 answer: differs", "1.1.1 tick 1: stays", "1.1.1 evidence 1: fills, taken", "1.1.1 tick 2: differs", "1.1.1 tick 3: differs",
      "1.1.1 evidence 3: differs", "1.1.1 owner: fills, taken",
    ]);
    expect(editsOf(answersOf(same, form))).toEqual([
      { item: "1.1.1", set: "evidence", option: 1, at: 0, to: file("ใหม่.pdf") }, { item: "1.1.1", set: "owner", text: "สมชาย" },
    ]);
  });
  it("is taken where somebody chose it: a piece of evidence is known by its name, keeps who brings it, and none goes", () => {
    expect(editsOf(answersOf(same, form, chooseAnswer(noChoices, "1.1.1", "all")))).toEqual([
      { item: "1.1.1", set: "answer", text: "ที่นำเข้า" },
      { item: "1.1.1", set: "evidence", option: 1, at: 0, to: file("ใหม่.pdf") },
      { item: "1.1.1", set: "tick", option: 2, to: "ticked" }, { item: "1.1.1", set: "tick", option: 3, to: "ticked" },
      { item: "1.1.1", set: "evidence", option: 3, at: 0, to: { name: "แผน ปี 2567.pdf", owner: "สมศรี", state: "attached" } },
      { item: "1.1.1", set: "evidence", option: 3, at: 1, to: file("รายงาน.pdf") },
      { item: "1.1.1", set: "owner", text: "สมชาย" },
    ]);
  });
  it("stays out where somebody chose to keep what is here, and what was chosen for all takes that back", () => {
    const mine = chooseAnswer(all, "1.1.1", "mine");
    const plan = planImport(source(same), form, 2567, mine);
    expect([plan.answers && editsOf(plan.answers), writesAnything(plan), sumOfAnswers(plan)]).toEqual(
      [[], false, { written: 0, overwritten: 0, sheets: 0, unchanged: 1 }]);
    expect(sumOfAnswers(planImport(source(same), form, 2567, takeOfAllAnswers(mine, "all")))).toEqual({ written: 1, overwritten: 4, sheets: 0, unchanged: 0 });
  });
  it("is the same whatever its blanks and line ends, and empties nothing", () => {
    expect(fieldsOf(answersOf(says(item({ answer: "ของ\n เรา" })), form, all))).toContain("1.1.1 answer: same");
    expect(editsOf(answersOf(says(item({ answer: "ของ\n เรา" })), form, all))).toEqual([]);
    expect(answersOf(says(item()), form, all).planned).toEqual([]);
  });
  it("has no place where the sheet has no such option, and is told; an item without a row at all goes nowhere", () => {
    const without = firstCategory({ item: "1.1.1", without: [3], ownLines: ["ประเด็นของเรา"] });
    const other = (text: string) => ({ n: undefined, text, tick: "ticked" as const, evidence: [file("อื่น.pdf")] });
    const { placeless, planned } = answersOf(says({ ...comes, options: [...comes.options, other("ประเด็น ของเรา"), other("ประเด็นอื่น")] }), without, all);
    expect(placeless.map(({ item: of, text }) => [of, text.split("\n").slice(1)])).toEqual([
      ["1.1.1", ["มี", "แผนปี2567.pdf · แนบแล้ว", "รายงาน.pdf · แนบแล้ว"]], ["1.1.1", ["มี", "อื่น.pdf · แนบแล้ว"]],
    ]);
    expect(planned.flatMap(({ edits }) => edits)).not.toContainEqual(expect.objectContaining({ option: 3 }));
    const gone = answersOf(same, sheets({ answers: [{ item: "1.1.2" }], gone: ["1.1.1"], lacking: categories.slice(1) }), all);
    expect(gone.planned.map(({ goes, edits, fields }) => [goes, edits.length, fields.some(({ taken }) => taken)])).toEqual([["nowhere", 0, false]]);
  });
  it("has links with indicators that people say anew told, where the sheet is here", () => {
    const linked = { ...says(comes), links: [{ item: "1.1.1", indicator: "7.1.1 ก" }, { item: "1.1.1", indicator: "7.1.1 ข" }] };
    const here = sheets({ answers: [{ item: "1.1.1" }], lacking: categories.slice(1), links: [{ item: "1.1.1", indicator: "7.1.1  ก" }] });
    expect(answersOf(linked, here).placeless).toEqual([{ item: "1.1.1", text: "7.1.1 ข" }]);
    expect(answersOf(linked, sheets(undefined)).onNewSheets.links).toEqual(linked.links);
  });
});

describe("what assessors gave and said", () => {
  const given: NarrativeContent = {
    items: [], categoryScores: { 1: { state: "number", value: 400 } },
    topics: [{ topic: "1.1", toDevelop: "พัฒนา", toFocus: "", score: { state: "number", value: 350 } }],
  };
  it("comes with its topic and category", () => {
    const plan = answersOf(given, firstCategory({ item: "1.1.1" }));
    expect(plan.planned.map(({ of, take, goes }) => [of, take, goes])).toEqual([["1", "blanks", "here"], ["1.1", "blanks", "here"]]);
    expect(editsOf(plan)).toEqual([
      { category: "1", set: "score", input: 400 }, { topic: "1.1", set: "toDevelop", text: "พัฒนา" }, { topic: "1.1", set: "score", input: 350 },
    ]);
  });
});

describe("sheets that are lacking", () => {
  const answered = says(item({ answer: "ก" }), item({ item: "2.1.1", answer: "ข" }));
  it("are made where anything goes onto one, and only then", () => {
    const form = firstCategory({ item: "1.1.1", answer: "" });
    expect([answersOf(answered, form).sheets, answersOf(says(item({ answer: "ก" })), form).sheets]).toEqual([categories.slice(1), []]);
    expect(answersOf(answered, form, chooseAnswer(noChoices, "2.1.1", "mine")).sheets).toEqual([]);
    expect(answersOf(answered, form).onNewSheets.items.map(({ item: of }) => of)).toEqual(["2.1.1"]);
    expect(answersOf(answered, sheets(undefined)).sheets).toEqual(categories);
  });
  it("are all made for a form of its own, which takes all that comes", () => {
    const { sheets: made, onNewSheets, planned } = answersOf(answered, undefined, takeOfAllAnswers(noChoices, "mine"));
    expect([made, onNewSheets.items, planned.map(({ take }) => take)]).toEqual([categories, answered.items, ["all", "all"]]);
  });
  it("are none of a form that comes without Categories 1 to 6", () =>
    expect(planImport(asIncoming({ edition: editionOf(2567), agency: "", indicators: [] }), undefined, 2567)).not.toHaveProperty("answers"));
});

describe("last year's answers", () => {
  const last = says(item({ answer: "ของปีก่อน", score: { state: "number", value: 300 } }));
  const later = (answer: string, choices?: ImportChoices) =>
    planImport(source(last), sheets({ answers: [{ item: "1.1.1", answer }], lacking: categories.slice(1) }, 2568), 2568, choices);
  it("come marked as last year's, without what they were given", () => {
    const { answers, rolled } = later("");
    expect(answers && editsOf(answers)).toEqual([{ item: "1.1.1", set: "answer", text: `${carriedMark(2567)}\nของปีก่อน` }]);
    expect(rolled?.answers?.left).toBe(1);
  });
  it("are no other where they are here, confirmed or not; one of this year's own is another", () => {
    expect(["ของปีก่อน", `${carriedMark(2567)}\nของปีก่อน`, "ของปีนี้"].map((here) => later(here).answers?.planned[0]?.fields[0]?.is)).toEqual(["same", "same", "differs"]);
    const { answers } = planImport(source(says(item({ answer: "ก" }))), firstCategory({ item: "1.1.1", answer: `${carriedMark(2566)}\nก` }), 2567);
    expect(answers?.planned[0]?.fields[0]?.is).toBe("differs");
  });
});

describe("the text of Categories 1 to 3 alone", () => {
  it("comes into a form of any year as that year's, with every answer, and leaves ticks open", () => {
    for (const year of [2567, 2569]) {
      const { answers, rolled, indicators } = planImport(readFormText(narrativeText), sheets(undefined, year), year);
      expect([rolled, indicators, answers?.sheets]).toEqual([undefined, [], categories]);
      const bare = (text: string) => text.replace(/\s+/g, "");
      expect(answers?.onNewSheets.items.map(({ item: of, answer }) => [of, bare(answer)])).toEqual(narrativeItems.map(({ id, answer }) => [id, bare(answer)]));
      expect(answers?.onNewSheets.items.flatMap(({ options }) => options).filter(({ tick }) => tick !== "unsaid")).toEqual([]);
      expect(answers?.planned.flatMap(({ fields }) => fields).filter(({ field }) => field === "tick")).toEqual([]);
    }
  });
});

it("of any answers: none differs from itself, and what somebody keeps is not changed", () => {
  fc.assert(fc.property(anyNarrative, anyNarrative, (here, comes) => {
    const form = sheets({ answers: [{ item: "1.1.1" }] });
    const rows = { sheet: "", row: 0, answerRow: 0 };
    const there: Form = {
      ...form, narrative: {
        links: [], lacking: [], copies: [], troubles: [], strays: [], ...here,
        items: here.items.map((own) => ({ ...own, ...rows, options: own.options.map((option) => ({ ...option, ...rows })) })),
      },
    };
    const itself = answersOf(here, there, all);
    expect([editsOf(itself), itself.placeless, itself.sheets]).toEqual([[], [], []]);
    expect(itself.planned.flatMap(({ fields }) => fields).filter(({ is }) => is !== "same")).toEqual([]);
    expect(editsOf(answersOf(comes, there, takeOfAllAnswers(noChoices, "mine")))).toEqual([]);
    const filled = answersOf(comes, there).planned.flatMap(({ fields }) => fields).filter(({ taken }) => taken);
    expect(filled.filter(({ here: own }) => own !== null)).toEqual([]);
  }), { numRuns: 30, seed: 2567 });
});
