import { describe, expect, it } from "@jest/globals";
import { check, type Checked } from "../../../src/assessment/check/check";
import type { NewReviewEvent, ReviewEvent, ReviewSubject } from "../../../src/assessment/form/review-event";
import { gateOf } from "../../../src/assessment/review/gate";
import { covered } from "../../../src/assessment/review/covered";
import { newEvent, newWaiver, newWithdrawal } from "../../../src/assessment/review/new-event";
import { reviewedItems } from "../../../src/assessment/review/narrative-review";
import { reviewOf, waiverOf, type ReviewState } from "../../../src/assessment/review/review";
import { changeWords } from "../../../src/assessment/review/review-words";
import type { Narrative } from "../../../src/assessment/narrative/answer";
import { completeRows, formOf, withFirst } from "../../../src/assessment/rules/case";
import type { TypedAnswer } from "../../../src/assessment/rules/case-narrative";

const item = "2.2.1";
const checkedWith = (answer: Omit<TypedAnswer, "item"> = {}, other: Omit<TypedAnswer, "item"> = {}): Checked =>
  check(formOf({ rows: completeRows, narrative: { answers: [{ item, ...answer }, { item: "2.2.2", ...other }] } }));
const complete = checkedWith();

const noted = (comment = "") => ({ by: "สมศรี", date: "2026-11-28T10:15:00", comment });
/** Events as they come back from a sheet. */
const read = (...events: readonly NewReviewEvent[]): readonly ReviewEvent[] => events.map((event, at) => ({ ...event, id: `e${at}`, row: at + 4 }));
const words = (state: ReviewState | undefined): readonly string[] =>
  (state?.is === "fallen" ? state.changes.map((change) => changeWords(change, "th", String)) : [state?.is ?? "none"]);
const itemState = (checked: Checked, events: readonly ReviewEvent[], id = item): readonly string[] => words(reviewOf(checked, events).items.get(id)?.state);
const reviewedOf = ({ form }: Checked, events: readonly ReviewEvent[]): readonly string[] =>
  [...reviewedItems({ ...form, review: { sheet: "การทบทวน", events, troubles: [] } })];
const categoryState = (checked: Checked, events: readonly ReviewEvent[]): readonly string[] => words(reviewOf(checked, events).categories.get("2")?.state);

const aboutItem: ReviewSubject = { of: "item", item };
const aboutCategory: ReviewSubject = { of: "category", category: "2" };
const changes: readonly [string, Omit<TypedAnswer, "item">, string][] = [
  ["the answer", { answer: "เขียนใหม่" }, "คำตอบถูกแก้ไข"],
  ["a tick", { ticked: [1] }, "เครื่องหมาย “มี”ถูกแก้ไข"],
  ["a piece of evidence", { evidence: { 1: ["อื่น.pdf"] } }, "หลักฐานถูกแก้ไข"],
  ["how far a piece of evidence is", { evidence: { 1: [{ name: "หลักฐาน 2.2.1-1.pdf", owner: "", state: "to-do" }] } }, "หลักฐานถูกแก้ไข"],
];

describe("a sign-off of an item", () => {
  const events = read(newEvent(complete.form, "reviewed", aboutItem, noted()));

  it("holds for that item alone", () => {
    expect(itemState(complete, events)).toEqual(["reviewed"]);
    expect(itemState(complete, events, "2.2.2")).toEqual(["unreviewed"]);
    expect(reviewedOf(complete, events)).toEqual([item]);
  });

  it.each(changes)("falls away with %s, says what changed, and comes back", (_, change, said) => {
    const changed = checkedWith(change);
    expect(itemState(changed, events)).toContain(said);
    expect(reviewedOf(changed, events)).toEqual([]);
    expect(itemState(complete, events)).toEqual(["reviewed"]);
  });

  it("stays when its rows move or its owner is another, and when another item changes", () => {
    const { form } = checkedWith({ owner: "สมชาย" }, { answer: "อื่น" });
    const narrative = form.narrative && { ...form.narrative, items: form.narrative.items.map((one) => ({ ...one, options: one.options.toReversed(), row: one.row + 50 })) };
    expect(itemState({ ...complete, form: { ...form, ...(narrative === undefined ? {} : { narrative }) } }, events)).toEqual(["reviewed"]);
  });

  it("gives way to a question, and its answer", () => {
    const asked = newEvent(complete.form, "question", aboutItem, noted("ที่มา"));
    const answered = newEvent(complete.form, "answer", aboutItem, noted("หน้า 3"));
    expect(itemState(complete, read(asked))).toEqual(["question"]);
    expect(itemState(complete, read(asked, answered))).toEqual(["answered"]);
    expect(itemState(complete, [...read(asked), { ...newWithdrawal("e0", asked, noted()), id: "w", row: 9 }])).toEqual(["unreviewed"]);
  });
});

describe("a sign-off of a category", () => {
  const events = read(newEvent(complete.form, "reviewed", aboutCategory, noted()));

  it("is one of each of its items, and of nothing else", () => {
    expect(categoryState(complete, events)).toEqual(["reviewed"]);
    expect([...reviewOf(complete, events).items.values()].map(({ state }) => state.is)).toEqual(complete.form.narrative?.items.map(() => "reviewed"));
    expect([...reviewOf(complete, events).indicators.values()].every(({ state }) => state.is === "unreviewed")).toBe(true);
  });

  it.each(changes)("falls away with %s of an item, and stays for the others", (_, change) => {
    const changed = checkedWith(change);
    expect(categoryState(changed, events)).toEqual([`ข้อ ${item} ถูกแก้ไข`]);
    expect([itemState(changed, events), itemState(changed, events, "2.2.2")]).toEqual([[`ข้อ ${item} ถูกแก้ไข`], ["reviewed"]]);
  });
});

describe("a sign-off of a topic of Categories 1 to 6", () => {
  const events = read(newEvent(complete.form, "reviewed", { of: "topic", topic: "2.2" }, noted()));
  const topicState = (checked: Checked): readonly string[] => words(reviewOf(checked, events).answeredTopics.get("2.2")?.state);

  it("is one of its items alone, and not of its category", () => {
    expect(topicState(complete)).toEqual(["reviewed"]);
    expect(reviewedOf(complete, events)).toEqual(complete.form.narrative?.items.flatMap((one) => (one.item.startsWith("2.2.") ? [one.item] : [])));
    expect(categoryState(complete, events)).toEqual(["unreviewed"]);
  });

  it.each(changes)("falls away with %s of an item, and comes back", (_, change) => {
    expect(topicState(checkedWith(change))).toEqual([`ข้อ ${item} ถูกแก้ไข`]);
    expect(topicState(complete)).toEqual(["reviewed"]);
  });

  it("stays when its assessor writes, or another topic changes", () => {
    const { narrative } = complete.form;
    const remarked = narrative && { ...narrative, topics: narrative.topics.map((one) => ({ ...one, toDevelop: "พัฒนาต่อ", toFocus: "เน้น" })) };
    expect(topicState({ ...complete, form: { ...complete.form, ...(remarked === undefined ? {} : { narrative: remarked }) } })).toEqual(["reviewed"]);
    expect(topicState(check(formOf({ rows: completeRows, narrative: { answers: [{ item: "2.1.1", answer: "อื่น" }] } })))).toEqual(["reviewed"]);
  });
});

describe("a sign-off of the whole form", () => {
  const whole: ReviewSubject = { of: "form" };
  const events = read(newEvent(complete.form, "reviewed", whole, noted()));
  const formState = (checked: Checked, noted = events): readonly string[] => words(reviewOf(checked, noted).form.state);
  const withNarrative = (change: (narrative: Narrative) => Narrative): Checked => {
    const { narrative } = complete.form;
    if (narrative === undefined) throw new Error("The form has no categories.");
    return check({ ...complete.form, narrative: change(narrative) });
  };

  it("is one of every indicator, item, topic and category", () => {
    const { form, indicators, items, answeredTopics, categories } = reviewOf(complete, events);
    expect(form.state.is).toBe("reviewed");
    const parts = [...indicators.values(), ...items.values(), ...answeredTopics.values(), ...categories.values()];
    expect(parts.length).toBe(completeRows.length + 6 + 3 + 1);
    expect(parts.filter(({ state }) => state.is !== "reviewed")).toEqual([]);
  });

  it.each(changes)("falls away with %s of an item, which alone is not reviewed any more, and comes back", (_, change) => {
    const changed = checkedWith(change);
    expect([formState(changed), categoryState(changed, events), itemState(changed, events)]).toEqual(Array.from({ length: 3 }, () => [`ข้อ ${item} ถูกแก้ไข`]));
    expect(itemState(changed, events, "2.2.2")).toEqual(["reviewed"]);
    expect(formState(complete)).toEqual(["reviewed"]);
  });

  it("falls away with an indicator as before", () => {
    const changed = check(formOf({ ...withFirst({ target: 85 }), narrative: { answers: [{ item }] } }));
    expect(formState(changed)).toEqual([expect.stringMatching(/^แก้ไข 7\.1\.1 /)]);
    expect(reviewedOf(changed, events)).toHaveLength(6);
  });

  it("falls away with a score that was given to an item, a topic or the category, which leaves the items reviewed", () => {
    const score = { state: "number", value: 400 } as const;
    const given = [
      withNarrative((narrative) => ({ ...narrative, items: narrative.items.map((one) => (one.item === item ? { ...one, score } : one)) })),
      withNarrative((narrative) => ({ ...narrative, topics: narrative.topics.map((one) => (one.topic === "2.2" ? { ...one, score } : one)) })),
      withNarrative((narrative) => ({ ...narrative, categoryScores: { 2: score } })),
    ];
    for (const changed of given) {
      expect(formState(changed)).toEqual(["คะแนนที่ได้รับของหมวด 1–6 ถูกแก้ไข"]);
      expect(reviewedOf(changed, events)).toHaveLength(6);
    }
  });

  it("falls away with a category that comes or goes, told as one", () => {
    const more = check(formOf({ rows: completeRows, narrative: { answers: [{ item }, { item: "3.1.1" }] } }));
    expect(formState(more)).toEqual(["ไม่ได้ทบทวนหมวด 3 ในครั้งนั้น"]);
    expect([itemState(more, events), itemState(more, events, "3.1.1")]).toEqual([["reviewed"], ["unreviewed"]]);
    expect(formState(check(formOf({ rows: completeRows })))).toEqual(["ไม่มีหมวด 2 แล้ว"]);
    const unread = withNarrative((narrative) => ({ ...narrative, items: narrative.items.filter((one) => one.item !== item) }));
    expect(formState(unread)).toEqual([`ข้อ ${item} ถูกแก้ไข`]);
  });

  it("holds to what it always did where a form has no categories' sheets", () => {
    const alone = check(formOf({ rows: completeRows }));
    const noted7 = newEvent(alone.form, "reviewed", whole, noted());
    expect(noted7.held).toEqual({ of: "several", digests: covered(alone.form) });
    expect(formState(alone, read(noted7))).toEqual(["reviewed"]);
  });

  it("of an older program stands for Category 7, which was all that it covered; of the rest it is told that it was not reviewed", () => {
    const older = read({ ...newEvent(complete.form, "reviewed", whole, noted()), held: { of: "several", digests: covered(complete.form) } });
    expect(formState(complete, older)).toEqual(["ไม่ได้ทบทวนหมวด 2 ในครั้งนั้น"]);
    expect(reviewedOf(complete, older)).toEqual([]);
    expect([...reviewOf(complete, older).indicators.values()].every(({ state }) => state.is === "reviewed")).toBe(true);
  });

  it("gives way to a question about an item, of that item alone", () => {
    const asked = [...events, { ...newEvent(complete.form, "question", aboutItem, noted("ที่มา")), id: "q", row: 9 }];
    expect([itemState(complete, asked), itemState(complete, asked, "2.2.2"), formState(complete, asked)]).toEqual([["question"], ["reviewed"], ["reviewed"]]);
  });
});

describe("a waiver of a finding in an answer", () => {
  const missing = { answer: "" };
  const before = checkedWith(missing);
  const [finding] = before.findings.filter(({ severity }) => severity === "error");
  if (finding === undefined) throw new Error("An answer is missing.");
  const events = read(newWaiver(before.form, finding, noted("ไม่เข้าข่าย")));
  const accepted = (checked: Checked): boolean => {
    const [found] = checked.findings.filter(({ severity }) => severity === "error");
    return found !== undefined && waiverOf(reviewOf(checked, events), found) !== undefined;
  };

  it("opens the gate, which its reason alone does", () => {
    expect(gateOf(before).inTheWay.map(({ name }) => name)).toEqual([item]);
    expect(gateOf(before, reviewOf(before, events))).toMatchObject({ isOpen: true, inTheWay: [], waived: [{ name: item }] });
  });

  it("falls away when the item's ticks or evidence change, and comes back", () => {
    expect([accepted(before), accepted(checkedWith({ ...missing, ticked: [1] })), accepted(checkedWith({ ...missing, evidence: { 1: ["ข.pdf"] } }))]).toEqual([true, false, false]);
    expect(accepted(checkedWith({ ...missing, owner: "สมชาย" }))).toBe(true);
  });
});
