import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FormContent } from "../../src/assessment/form/form";
import type { AnsweredItem, NarrativeContent } from "../../src/assessment/narrative/answer";
import { explain } from "../../src/assessment/text/failure";
import { say } from "../../src/assessment/text/phrase";
import { chooseAnswer, noChoices, takeOfAll, takeOfAllAnswers } from "../../src/exchange/incoming/import-choices";
import type { Take } from "../../src/exchange/incoming/both-said";
import type { ImportChoices } from "../../src/exchange/incoming/import-plan";
import { planImport } from "../../src/exchange/incoming/plan-import";
import { readFormText } from "../../src/exchange/official/form-text";
import { narrativeContent } from "../../src/sheet/narrative/narrative-content";
import { planNarrative } from "../../src/sheet/narrative/plan-narrative";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { planForm } from "../../src/sheet/write/plan-form";
import { asIncoming } from "../exchange/incoming/as-incoming";
import { narrativeTaken } from "../exchange/incoming/met-narrative";
import { narrativeItems, narrativeText } from "../exchange/official/narrative-submission";
import { anyNarrative, part } from "../sheet/narrative/any-narrative";
import { sampleContent } from "../sheet/sample-indicators";
import { formOf, openDesk, quiet, type Desk } from "./desk";
import { byHand } from "./four-indicators";
import { itemOf, withCategories } from "./with-categories";

const categories = part.categories.map(({ id }) => id);
const sheetNames = categories.map((id) => `หมวด ${id}`);

/** The sample's form, and its sheets of these categories. */
async function openWith(narrative: NarrativeContent | undefined, asked: readonly string[]): Promise<Desk> {
  const { edition } = sampleContent;
  const desk = openDesk(planForm({ ...sampleContent, dialect: "functions" }), undefined, planNarrative(edition, narrative, asked));
  await desk.session.open();
  await quiet(desk);
  return desk;
}

/** All that stands in the sheets, and their names. */
async function everything({ person, workbook }: Desk): Promise<unknown> {
  const names = await workbook.sheetNames();
  return names.filter((name) => name.startsWith("หมวด")).map((name) => {
    person.goToSheet(name);
    return [name, person.everything()];
  });
}

const saidHere = (desk: Desk): NarrativeContent | undefined => {
  const { narrative } = formOf(desk);
  return narrative && narrativeContent(narrative);
};
const bare = (text: string): string => text.replace(/\s+/g, "");
const answersHere = (desk: Desk) => (saidHere(desk)?.items ?? []).filter(({ answer }) => answer !== "").map(({ item, answer }) => [item, bare(answer)]);
const submitted = narrativeItems.map(({ id, answer }) => [id, bare(answer)]);

const item = (given: Partial<AnsweredItem> = {}): AnsweredItem =>
  ({ item: "1.1.1", options: [], answer: "", owner: "", score: { state: "missing" }, ...given });
const says = (items: readonly AnsweredItem[], given: Partial<FormContent> = {}) =>
  asIncoming({ ...sampleContent, indicators: [], narrative: { items, topics: [], categoryScores: {} }, ...given });
const all = takeOfAllAnswers(takeOfAll(noChoices, "all"), "all");

describe("Categories 1 to 6 that come in", () => {
  const bring = (desk: Desk, choices?: ImportChoices) =>
    desk.session.bringIn(planImport(readFormText(narrativeText), formOf(desk), 2567, choices));

  it("as text alone get the sheets that are lacking, in one step; one undo takes all back", async () => {
    const desk = await openWith(undefined, []);
    const before = await everything(desk);
    expect(await bring(desk)).toBe(true);
    expect((await desk.workbook.sheetNames()).slice(-6)).toEqual(sheetNames);
    expect(answersHere(desk)).toEqual(submitted);
    expect(formOf(desk).indicators).toHaveLength(sampleContent.indicators.length);
    const { undoable, undoes } = desk.session.state();
    expect(undoable).toBe(1);
    expect(undoes && [say(undoes.phrase, "th", undoes.values), say(undoes.phrase, "en", undoes.values)])
      .toEqual([expect.stringMatching(/^นำเข้าหมวด 1–6 \d+ รายการ$/), expect.stringMatching(/^importing \d+ parts of Categories 1 to 6$/)]);
    await desk.session.undo();
    await quiet(desk);
    expect([await everything(desk), desk.session.state().undoable, desk.session.state().problem]).toEqual([before, 0, undefined]);
  });

  it("go into the sheets that are there, and never over what stands in them unless somebody chose that", async () => {
    const ours = { items: [item({ answer: "ของเรา", owner: "สมศรี" })], topics: [], categoryScores: {} };
    for (const [choices, first] of [[noChoices, "ของเรา"], [chooseAnswer(noChoices, "1.1.1", "all"), submitted[0]?.[1]]] as const) {
      const desk = await openWith(ours, ["1", "2", "3"]);
      const before = await everything(desk);
      expect(await bring(desk, choices)).toBe(true);
      expect(answersHere(desk)).toEqual([["1.1.1", first], ...submitted.slice(1)]);
      expect([itemOf(desk).owner, await desk.workbook.sheetNames().then((names) => names.length)]).toEqual(["สมศรี", 5]);
      await desk.session.undo();
      await quiet(desk);
      expect(await everything(desk)).toEqual(before);
    }
  });

  it("come in one step with Category 7: rows, cells, sheets that are there and sheets that are made", async () => {
    const [first, ...others] = sampleContent.indicators;
    if (first === undefined) throw new Error("The sample is empty.");
    const desk = await openWith(undefined, ["1"]);
    const before = await everything(desk);
    const answers = [
      item({ answer: "ก", options: [{ n: 1, text: "", tick: "ticked", evidence: [{ name: "ก.pdf", owner: "" }, { name: "ข.pdf", owner: "สมชาย" }] }] }),
      item({ item: "2.1.1", answer: "ข" }),
    ];
    const incoming = says(answers, { agency: "กรมอื่น", indicators: [{ ...first, unit: "ครั้ง" }, ...others, { ...first, name: "ใหม่" }] });
    expect(await desk.session.bringIn(planImport(incoming, formOf(desk), 2567, all))).toBe(true);
    const form = formOf(desk);
    expect([form.indicators.length, form.indicators[0]?.unit]).toEqual([sampleContent.indicators.length + 1, "ครั้ง"]);
    expect([answersHere(desk), itemOf(desk).options[0]?.evidence.length, form.narrative?.lacking, form.narrative?.strays]).toEqual([[["1.1.1", "ก"], ["2.1.1", "ข"]], 2, [], []]);
    const { undoable, undoes } = desk.session.state();
    expect(undoes && say(undoes.phrase, "en", undoes.values)).toBe("importing 2 parts of Categories 1 to 6 and 2 indicators");
    expect(undoable).toBe(1);
    await desk.session.undo();
    await quiet(desk);
    expect([await everything(desk), desk.session.state().undoable]).toEqual([before, 0]);
  });

  it("become sheets of a form of its own, in one step", async () => {
    const desk = openDesk();
    await desk.session.open();
    const before = await desk.workbook.sheetNames();
    const incoming = says([item({ answer: "ก" })], { indicators: sampleContent.indicators });
    expect(await desk.session.bringIn(planImport(incoming, undefined, 2567))).toBe(true);
    expect([formOf(desk).indicators.length, answersHere(desk), formOf(desk).narrative?.lacking]).toEqual([sampleContent.indicators.length, [["1.1.1", "ก"]], []]);
    expect(desk.session.state().undoable).toBe(1);
    await desk.session.undo();
    expect([desk.session.state().phase, await desk.workbook.sheetNames(), desk.session.state().undoable]).toEqual(["absent", before, 0]);
  });

  it("bring what assessors wrote in a submission that came back, into blank fields alone", async () => {
    const desk = await withCategories();
    const topic = (of: string) => ({ topic: of, toDevelop: "จากผู้ประเมิน", toFocus: "มุ่งเน้น", score: { state: "number", value: 320 } as const });
    const incoming = asIncoming({ ...sampleContent, indicators: [], narrative: { items: [], topics: [topic("1.1"), topic("2.1")], categoryScores: { 1: { state: "number", value: 10 }, 2: { state: "number", value: 20 } } } });
    expect(await desk.session.bringIn(planImport(incoming, formOf(desk), 2567))).toBe(true);
    const { topics, categoryScores } = saidHere(desk) ?? { topics: [], categoryScores: {} };
    expect(["1.1", "2.1"].map((of) => topics.find((one) => one.topic === of))).toEqual([
      { topic: "1.1", toDevelop: "เพิ่มเครือข่าย", toFocus: "มุ่งเน้น", score: { state: "number", value: 400 } }, topic("2.1"),
    ]);
    expect(categoryScores).toEqual({ 1: { state: "number", value: 350 }, 2: { state: "number", value: 20 } });
  });
});

describe("what is no longer what was shown", () => {
  const incoming = says([item({ answer: "ที่นำเข้า" }), item({ item: "1.1.2", answer: "ข้อสอง" })]);
  const changes: readonly (readonly [string, (desk: Desk) => void, string])[] = [
    ["an answer that would be overwritten", (desk) => desk.person.type(`D${itemOf(desk).answerRow}`, "พิมพ์ไว้"), "What Categories 1 to 6 say at 1.1.1 is no longer what was shown, so nothing was written."],
    ["one that was blank", (desk) => desk.person.type(`D${itemOf(desk, "1.1.2").answerRow}`, "พิมพ์ไว้"), "What Categories 1 to 6 say at 1.1.2 is no longer what was shown, so nothing was written."],
    ["a sheet that went", ({ person }) => person.deleteSheet(), "The sheets of Categories 1 to 6 are no longer what was shown, so nothing was written."],
  ];
  it.each(changes)("is not written over: %s", async (_, change, words) => {
    const desk = await withCategories();
    const plan = planImport(incoming, formOf(desk), 2567, all);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      change(desk);
    });
    const before = await everything(desk);
    expect(await desk.session.bringIn(plan)).toBe(false);
    const { problem, undoable } = desk.session.state();
    expect([problem && explain(problem, "en").what, undoable, await everything(desk)]).toEqual([words, 0, before]);
  });

  it("is written where only what nothing is taken of was edited", async () => {
    const desk = await withCategories();
    const plan = planImport(incoming, formOf(desk), 2567, chooseAnswer(all, "1.1.1", "mine"));
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.type(`D${itemOf(desk).answerRow}`, "พิมพ์ไว้");
    });
    expect(await desk.session.bringIn(plan)).toBe(true);
    expect([itemOf(desk).answer, itemOf(desk, "1.1.2").answer]).toEqual(["พิมพ์ไว้", "ข้อสอง"]);
  });

  it.each(["write beside", "arrange", "change"])("stays all as it was where the workbook refuses: %s", async (call) => {
    const desk = await withCategories();
    const evidence = [{ name: "ก.pdf", owner: "" }, { name: "ข.pdf", owner: "" }];
    const answers = [item({ answer: "ก", options: [{ n: 1, text: "", tick: "unsaid", evidence }] }), item({ item: "2.1.1", answer: "ข" }), item({ item: "4.1.1", answer: "ค" })];
    const before = await everything(desk);
    await quiet(desk);
    desk.workbook.failNext(sheetFailure("protected"), call);
    expect(await desk.session.bringIn(planImport(says(answers, { agency: "กรมอื่น" }), formOf(desk), 2567, all))).toBe(false);
    expect([desk.session.state().problem?.code, desk.session.state().undoable, await everything(desk)]).toEqual(["protected", 0, before]);
  });

  it("is no form of its own without its categories", async () => {
    const desk = openDesk();
    await desk.session.open();
    const before = await desk.workbook.sheetNames();
    desk.workbook.failNext(sheetFailure("protected"), "write beside");
    expect(await desk.session.bringIn(planImport(says([item({ answer: "ก" })]), undefined, 2567))).toBe(false);
    expect([await desk.workbook.sheetNames(), desk.session.state().undoable]).toEqual([before, 0]);
  });
});

describe("taking an import back", () => {
  it("leaves a sheet that was made where somebody wrote in it since, and says so", async () => {
    const desk = await openWith(undefined, []);
    await desk.session.bringIn(planImport(says([item({ answer: "ก" })]), formOf(desk), 2567));
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 2");
      person.type("D9", "จดไว้");
    });
    await desk.session.undo();
    expect([(await desk.workbook.sheetNames()).slice(-6), desk.session.state().problem?.code]).toEqual([sheetNames, "beside-changed"]);
  });

  it("is given up as a whole where somebody wrote over a part of it", async () => {
    const desk = await withCategories();
    await desk.session.bringIn(planImport(says([item({ item: "1.1.2", answer: "ก" })], { agency: "กรมอื่น" }), formOf(desk), 2567, { ...all, head: new Map([["agency", true]]) }));
    expect(desk.session.state().undoable).toBe(1);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.type(`D${itemOf(desk, "1.1.2").answerRow}`, "ของเขา");
    });
    expect([desk.session.state().undoable, desk.session.state().lost?.names.length]).toEqual([0, 1]);
  });

  it("of a form of its own is given up where somebody wrote in it since", async () => {
    const desk = openDesk();
    await desk.session.open();
    await desk.session.bringIn(planImport(says([item({ answer: "ก" })], { indicators: sampleContent.indicators }), undefined, 2567));
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 7");
      person.type("H7", 12);
    });
    expect(desk.session.state().undoable).toBe(0);
  });

  it("of a form of its own is given up as well where Excel told nobody of that", async () => {
    const desk = openDesk();
    await desk.session.open();
    await desk.session.bringIn(planImport(says([item({ answer: "ก" })], { indicators: sampleContent.indicators }), undefined, 2567));
    const before = await desk.workbook.sheetNames();
    desk.person.goToSheet("หมวด 7");
    await quiet(desk);
    desk.person.chooseUntold("E7", "คน");
    await desk.session.undo();
    expect([await desk.workbook.sheetNames(), desk.person.sees("E7"), desk.session.state().undoable, desk.session.state().lost?.names.length]).toEqual([before, "คน", 0, 1]);
  });
});

const takes = fc.constantFrom<Take>("all", "blanks", "mine");
const subjects = part.categories.flatMap(({ id, topics }) => [id, ...topics.flatMap((topic) => [topic.id, ...topic.items.map((one) => one.id)])]);

it("of any answers and choices: plan, write and read come to the choice, and one undo to the sheets that were", async () => {
  const chosen = fc.array(takes, { minLength: subjects.length, maxLength: subjects.length });
  await fc.assert(fc.asyncProperty(anyNarrative, anyNarrative, fc.subarray(categories, { minLength: 1 }), chosen, async (here, comes, asked, some) => {
    const desk = await openWith(here, asked);
    const before = await everything(desk);
    await quiet(desk);
    const takeOf = (of: string): Take => some[subjects.indexOf(of)] ?? "mine";
    const choices = subjects.reduce<ImportChoices>((made, of) => chooseAnswer(made, of, takeOf(of)), noChoices);
    const mine = saidHere(desk) ?? here;
    const plan = planImport(asIncoming({ ...sampleContent, indicators: [], narrative: comes }), formOf(desk), 2567, choices);
    const isWritten = await desk.session.bringIn(plan);
    const said = saidHere(desk) ?? mine;
    const isThere = (of: string): boolean => asked.includes(of.split(".")[0] ?? "");
    const there = {
      items: said.items.filter(({ item: of }) => isThere(of)), topics: said.topics.filter(({ topic }) => isThere(topic)),
      categoryScores: Object.fromEntries(Object.entries(said.categoryScores).filter(([id]) => isThere(id))),
    };
    expect(there).toEqual(narrativeTaken(mine, { ...comes, categoryScores: Object.fromEntries(Object.entries(comes.categoryScores).filter(([id]) => isThere(id))) }, takeOf));
    const made = comes.items.filter(({ item: of }) => !isThere(of) && takeOf(of) !== "mine");
    expect(said.items.filter(({ item: of }) => made.some((one) => one.item === of))).toEqual(made);
    expect(formOf(desk).narrative).toMatchObject({ copies: [], troubles: [], strays: [] });
    expect(desk.session.state().undoable).toBe(isWritten ? 1 : 0);
    if (isWritten) await desk.session.undo();
    await quiet(desk);
    expect(await everything(desk)).toEqual(before);
  }), { numRuns: 12, seed: 2567 });
}, 240_000);
