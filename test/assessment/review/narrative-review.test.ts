import { describe, expect, it } from "@jest/globals";
import { check, type Checked } from "../../../src/assessment/check/check";
import type { NewReviewEvent, ReviewEvent, ReviewSubject } from "../../../src/assessment/form/review-event";
import { gateOf } from "../../../src/assessment/review/gate";
import { newEvent, newWaiver, newWithdrawal } from "../../../src/assessment/review/new-event";
import { reviewedItems } from "../../../src/assessment/review/narrative-review";
import { reviewOf, waiverOf, type ReviewState } from "../../../src/assessment/review/review";
import { changeWords } from "../../../src/assessment/review/review-words";
import { completeRows, formOf } from "../../../src/assessment/rules/case";
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
