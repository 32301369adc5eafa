import { describe, expect, test } from "@jest/globals";
import { check, type Checked } from "../../../src/assessment/check/check";
import { identitiesOf } from "../../../src/assessment/form/identity";
import type { NewReviewEvent, ReviewEvent } from "../../../src/assessment/form/review-event";
import { newEvent, newWaiver } from "../../../src/assessment/review/new-event";
import { leftIn, nextInQueue, queueOf, type Queued } from "../../../src/assessment/review/queue";
import { reviewOf } from "../../../src/assessment/review/review";
import { completeRow, formOf, type TypedRow } from "../../../src/assessment/rules/case";
import type { TypedAnswer } from "../../../src/assessment/rules/case-narrative";

/** Seven indicators of one item, by their names; the others of the form do not matter here. */
const names = ["ก", "ข", "ค", "ง", "จ", "ฉ", "ช"] as const;
type Name = (typeof names)[number];

const checkedWith = (changes: Partial<Record<Name, Partial<TypedRow>>> = {}): Checked =>
  check(formOf({ rows: names.map((name) => ({ ...completeRow, name: `ร้อยละ${name}`, ...changes[name] })) }));
const idIn = ({ form }: Checked, name: Name): string => identitiesOf(form.indicators)[names.indexOf(name)] ?? "";
const noted = (second: number) => ({ by: "สมศรี", date: `2026-11-28T10:00:${String(second).padStart(2, "0")}`, comment: "เหตุผล" });
const read = (events: readonly NewReviewEvent[]): readonly ReviewEvent[] => events.map((event, at) => ({ ...event, id: `e${at}`, row: at + 4 }));
const queueFor = (checked: Checked, ...events: readonly NewReviewEvent[]): readonly Queued[] => queueOf(checked, reviewOf(checked, read(events)));
const shown = (queue: readonly Queued[]): readonly string[] => queue.map(({ title, reason }) => `${title.name.slice(-1)} ${reason}`);

const before = checkedWith();
const about = (name: Name) => ({ of: "indicator", indicator: idIn(before, name) } as const);
const event = (kind: "reviewed" | "question" | "answer", name: Name, second: number): NewReviewEvent => newEvent(before.form, kind, about(name), noted(second));

describe("a reviewer's queue", () => {
  test("begins with what changed, was answered, has errors or findings; what waits and what is done comes last", () => {
    const now = checkedWith({ ก: { unit: "" }, จ: { target: 70 }, ค: { direction: "ค่าน้อยดี", name: "ร้อยละความพึงพอใจค" } });
    const events = [
      event("reviewed", "ข", 1), event("question", "ง", 2), event("reviewed", "จ", 3), event("question", "ฉ", 4), event("answer", "ฉ", 5),
    ];
    const queue = queueFor(now, ...events);
    expect(shown(queue)).toEqual(["จ fallen", "ฉ answered", "ก error", "ค finding", "ช unreviewed", "ง question", "ข reviewed"]);
    expect(leftIn(queue)).toBe(5);
  });

  test("what was accepted asks nothing more", () => {
    const now = checkedWith({ ก: { unit: "" } });
    const finding = now.findings.find(({ rule }) => rule.name === "missing-unit");
    if (finding === undefined) throw new Error("No unit is missing.");
    const [first] = queueFor(now, newWaiver(now.form, finding, noted(1)));
    expect(first?.reason).toBe("unreviewed");
    expect(first?.findings).toContain(finding);
  });

  test("the way goes on to the next that asks something, round the end, until none does", () => {
    const all = names.map((name, at) => event("reviewed", name, at));
    const queue = queueFor(before, ...all.filter((_, at) => at !== 1 && at !== 4));
    expect(shown(queue).slice(0, 2)).toEqual(["ข unreviewed", "จ unreviewed"]);
    const [first, second, third] = queue;
    expect(nextInQueue(queue, undefined)).toBe(first);
    expect(nextInQueue(queue, first?.id)).toBe(second);
    expect(nextInQueue(queue, second?.id)).toBe(first);
    expect(nextInQueue(queue, third?.id)).toBe(first);
    const done = queueFor(before, ...all);
    expect([leftIn(done), nextInQueue(done, done[0]?.id)]).toEqual([0, undefined]);
  });
});

describe("a reviewer's queue of a form with Categories 1 to 6", () => {
  const nothingSaid = { answer: "-", ticked: "unsaid", evidence: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], 8: [], 9: [] } } as const;
  const row = { ...completeRow, name: "ร้อยละก" };
  const wholeWith = (...answers: readonly TypedAnswer[]): Checked =>
    check(formOf({ rows: [row], narrative: { answers, gone: ["2.3.1", "2.3.2", "2.3.3"] } }));
  const asItWas = wholeWith({ item: "2.1.1", ...nothingSaid }, { item: "2.2.1" }, { item: "2.2.2" });
  const item = (id: string) => ({ of: "item", item: id } as const);
  const numbers = (queue: readonly Queued[]): readonly string[] => queue.map(({ title, reason }) => `${title.number} ${reason}`);

  test("goes on with the items of which something is said, each where its reason has it", () => {
    expect(numbers(queueFor(asItWas))).toEqual(["7.1.1-1 unreviewed", "2.2.1 unreviewed", "2.2.2 unreviewed"]);
    const now = wholeWith({ item: "2.1.1", ...nothingSaid }, { item: "2.2.1", answer: "" }, { item: "2.2.2", answer: "อื่น" });
    const queue = queueFor(now, newEvent(asItWas.form, "reviewed", item("2.2.2"), noted(1)));
    expect(numbers(queue)).toEqual(["2.2.2 fallen", "2.2.1 error", "7.1.1-1 unreviewed"]);
    expect([leftIn(queue), queue.map(({ about, at }) => [about.of, at.sheet ?? ""])]).toEqual([3, [["item", "หมวด 2"], ["item", "หมวด 2"], ["indicator", ""]]]);
    expect(queue[1]?.findings.map(({ rule }) => rule.name)).toContain("answer-missing");
    expect(queue[0]?.title.name).toBe("การจัดทำแผนปฏิบัติการเพื่อสื่อสารถ่ายทอดยุทธศาสตร์ไปสู่ทุกส่วนงานที่เกี่ยวข้อง");
  });

  test("holds an item of which nothing is said once something was noted of it", () => {
    expect(numbers(queueFor(asItWas, newEvent(asItWas.form, "question", item("2.1.1"), noted(1))))).toContain("2.1.1 question");
  });

  test("is at its end when the whole form is signed off, and leads on from an indicator to an item", () => {
    const [first, second] = queueFor(asItWas);
    expect(nextInQueue(queueFor(asItWas), first?.id)).toMatchObject({ id: second?.id });
    const done = queueFor(asItWas, newEvent(asItWas.form, "reviewed", { of: "form" }, noted(1)));
    expect([leftIn(done), nextInQueue(done, first?.id)]).toEqual([0, undefined]);
  });
});
