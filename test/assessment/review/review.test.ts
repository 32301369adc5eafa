import { describe, expect, test } from "@jest/globals";
import { check, type Checked } from "../../../src/assessment/check/check";
import { identitiesOf } from "../../../src/assessment/form/identity";
import type { NewReviewEvent, ReviewEvent, ReviewSubject } from "../../../src/assessment/form/review-event";
import { completeRow, completeRows, formOf, withFirst, withMore, type TypedForm, type TypedRow } from "../../../src/assessment/rules/case";
import { findingId } from "../../../src/assessment/rules/finding";
import { newEvent, newWaiver, newWithdrawal } from "../../../src/assessment/review/new-event";
import { countStates, reviewOf, waiverOf, type ReviewState } from "../../../src/assessment/review/review";
import { changeWords } from "../../../src/assessment/review/review-words";

const checkedOf = (form: TypedForm): Checked => check(formOf(form));
const complete = checkedOf({ rows: completeRows });
const firstOf = ({ form }: Checked): ReviewSubject & { readonly of: "indicator" } => ({ of: "indicator", indicator: identitiesOf(form.indicators)[0] ?? "" });
const first = firstOf(complete);

let clock = 0;
const noted = (comment = "") => ({ by: "สมศรี", date: `2026-11-28T10:${String(10 + (clock += 1) % 50)}:00`, comment });
/** Events as they come back from a sheet. */
const read = (...events: readonly NewReviewEvent[]): readonly ReviewEvent[] =>
  events.map((event, at) => ({ ...event, id: `e${at}`, row: at + 4 }));
const stateOf = (checked: Checked, events: readonly ReviewEvent[], id = first.indicator): ReviewState | undefined =>
  reviewOf(checked, events).indicators.get(id)?.state;
const words = (state: ReviewState | undefined): readonly string[] =>
  (state?.is === "fallen" ? state.changes.map((change) => changeWords(change, "th", (id) => `(${id.split(" ")[0]})`)) : [state?.is ?? "none"]);

describe("a sign-off of an indicator", () => {
  const events = read(newEvent(complete.form, "reviewed", first, noted()));

  test("holds for what it was given for, and no other", () => {
    expect(stateOf(complete, events)?.is).toBe("reviewed");
    expect([...reviewOf(complete, events).indicators.values()].map(({ state }) => state.is))
      .toEqual(["reviewed", ...completeRows.slice(1).map(() => "unreviewed")]);
  });

  test.each<[string, Partial<TypedRow>, string]>([
    ["the target", { target: 85 }, "ค่าเป้าหมาย 80 → 85"],
    ["a result", { results: [78, 79, 90] }, "ผลปี 2567 81 → 90"],
    ["a result that is gone", { results: [78, "", 81] }, "ผลปี 2566 79 → –"],
    ["the direction", { direction: "ค่าน้อยดี" }, "ทิศทาง ค่ามากดี → ค่าน้อยดี"],
    ["the unit", { unit: "เรื่อง" }, "หน่วย ร้อยละ → เรื่อง"],
    ["the note", { note: "รายงานประจำปี กองแผน" }, "หมายเหตุถูกแก้ไข"],
    ["a percentage typed over", { success: { holds: "value", value: 100, shown: 100 } }, "สูตรคำนวณถูกแก้ไข"],
    ["a score's formula emptied", { score: { holds: "nothing", shown: "" } }, "สูตรคำนวณถูกแก้ไข"],
    ["another formula", { score: { holds: "formula", formula: "=I7111*5", instead: { does: "something-else" }, shown: "" } }, "สูตรคำนวณถูกแก้ไข"],
    ["the name", { name: `${completeRow.name}และเวลา` }, `ชื่อ ${completeRow.name} → ${completeRow.name}และเวลา`],
  ])("falls away with %s, says what changed, and comes back", (_, changes, said) => {
    const changed = checkedOf(withFirst(changes));
    expect(words(stateOf(changed, events, firstOf(changed).indicator))).toEqual([said]);
    expect(stateOf(complete, events)?.is).toBe("reviewed");
  });

  test.each<[string, Partial<TypedRow>]>([
    ["a number typed as text", { target: "80%" }],
    ["Thai digits", { target: "๘๐" }],
    ["a percent format", { target: { shows: 0.8, format: "0%" } }],
    ["another word for the direction", { direction: "higher is better" }],
    ["blanks in the note and the name", { note: "  รายงานประจำปี  กองกฎหมาย ", name: ` ${completeRow.name} ` }],
    ["a formula that shows something else", { success: { holds: "own", shown: 12 } }],
  ])("stays with the same in other words: %s", (_, changes) => {
    const changed = checkedOf(withFirst(changes));
    expect(words(stateOf(changed, events, firstOf(changed).indicator))).toEqual(["reviewed"]);
  });

  test("stays when rows move, also over another formula: that is read from its own row", () => {
    const odd = { score: { holds: "formula", formula: "=I7111*5+SUM($A$1,D7110)&\"I7111\"", instead: { does: "something-else" }, shown: "" } } as const;
    const before = checkedOf(withFirst(odd));
    const signed = read(newEvent(before.form, "reviewed", first, noted()));
    const form = formOf(withFirst({ ...odd, score: { ...odd.score, formula: "=I7119 * 5+SUM($A$1,D7118)&\"I7111\"" } }));
    const moved = check({ ...form, indicators: form.indicators.map((one, at) => (at === 0 ? { ...one, row: 7119 } : one)) });
    expect(words(stateOf(moved, signed))).toEqual(["reviewed"]);
  });

  test("of one of two of the same name is that one's", () => {
    const twice = checkedOf(withMore({}));
    const second = identitiesOf(twice.form.indicators)[2] ?? "";
    expect(second).toMatch(/ #2$/);
    const signed = read(newEvent(twice.form, "reviewed", { of: "indicator", indicator: second }, noted()));
    expect([stateOf(twice, signed)?.is, stateOf(twice, signed, second)?.is]).toEqual(["unreviewed", "reviewed"]);
  });

  test("whose indicator is gone is told, and stays with nobody else's", () => {
    const gone = checkedOf({ rows: completeRows.slice(1) });
    const review = reviewOf(gone, events);
    expect(review.gone).toEqual(events);
    expect(countStates(review)).toMatchObject({ unreviewed: completeRows.length - 1, reviewed: 0, fallen: 0 });
  });

  test("counts for the form of its year alone", () => {
    expect(reviewOf(complete, events.map((event) => ({ ...event, year: 2566 }))).indicators.get(first.indicator)?.state.is).toBe("unreviewed");
  });

  test("that somebody edited by hand counts for nothing, and is told", () => {
    const edited = events.map((event) => ({ ...event, edited: true as const }));
    expect(reviewOf(complete, edited)).toMatchObject({ edited });
    expect(stateOf(complete, edited)?.is).toBe("unreviewed");
  });

  test("can be taken back, and that too", () => {
    const [event] = events;
    if (event === undefined) throw new Error("Nothing was noted.");
    const back = newWithdrawal("e0", event, noted());
    expect(stateOf(complete, read(event, back))?.is).toBe("unreviewed");
    expect(stateOf(complete, read(event, back, newWithdrawal("e1", back, noted())))?.is).toBe("reviewed");
  });
});

describe("questions and answers", () => {
  const event = (kind: "reviewed" | "question" | "answer"): NewReviewEvent => newEvent(complete.form, kind, first, noted(kind));

  test.each([
    [["question"], "question"], [["question", "answer"], "answered"], [["answer"], "unreviewed"],
    [["reviewed", "question"], "question"], [["question", "answer", "reviewed"], "reviewed"],
    [["question", "answer", "question"], "question"], [["question", "answer", "answer"], "answered"],
  ] as const)("%s come to: %s", (kinds, state) => {
    expect(stateOf(complete, read(...kinds.map(event)))?.is).toBe(state);
  });

  test("a question stays open whatever is changed, until it is answered", () => {
    const changed = checkedOf(withFirst({ target: 85 }));
    expect(stateOf(changed, read(event("question")))?.is).toBe("question");
  });
});

describe("a topic, or the form, reviewed as a whole", () => {
  const topic = { of: "topic", topic: "7.1" } as const;
  const events = read(newEvent(complete.form, "reviewed", topic, noted()));

  test("is reviewed with its indicators", () => {
    const review = reviewOf(complete, events);
    expect([review.topics.get("7.1")?.state.is, review.topics.get("7.2")?.state.is, review.form.state.is]).toEqual(["reviewed", "unreviewed", "unreviewed"]);
    expect([countStates(review, "7.1").reviewed, countStates(review).reviewed]).toEqual([2, 2]);
    const whole = reviewOf(complete, read(newEvent(complete.form, "reviewed", { of: "form" }, noted())));
    expect([whole.form.state.is, countStates(whole).reviewed]).toEqual(["reviewed", completeRows.length]);
  });

  test("falls away with one indicator, which is named; the others stay reviewed", () => {
    const review = reviewOf(checkedOf(withFirst({ target: 85 })), events);
    expect(words(review.topics.get("7.1")?.state)).toEqual(["แก้ไข (7.1.1)"]);
    expect(countStates(review, "7.1")).toMatchObject({ fallen: 1, reviewed: 1 });
  });

  test("falls away with indicators that come and go, and with a mean that is computed in another way", () => {
    const added = reviewOf(checkedOf(withMore({ name: "ใหม่" })), events);
    expect(words(added.topics.get("7.1")?.state)).toEqual(["เพิ่ม (7.1.1)"]);
    const gone = reviewOf(checkedOf({ rows: completeRows.slice(1) }), events);
    expect(words(gone.topics.get("7.1")?.state)).toEqual(["ไม่มีตัวชี้วัดแล้ว 1 รายการ"]);
    const typedOver = checkedOf({ rows: completeRows, means: [{ row: 7100, of: "topic", topic: "7.1", cell: { holds: "value", value: 500, shown: 500 } }] });
    expect(words(reviewOf(typedOver, events).topics.get("7.1")?.state)).toEqual(["วิธีคำนวณค่าเฉลี่ยถูกแก้ไข"]);
  });

  test("an indicator asked about after that is open; reviewed before that it is the topic's", () => {
    const [whole] = events;
    if (whole === undefined) throw new Error("Nothing was noted.");
    const asked = newEvent(complete.form, "question", first, noted());
    expect([stateOf(complete, read(whole, asked))?.is, stateOf(complete, read(asked, whole))?.is]).toEqual(["question", "reviewed"]);
  });
});

describe("a waiver", () => {
  const lacking = checkedOf(withFirst({ unit: "" }));
  const [finding] = lacking.findings;
  if (finding === undefined) throw new Error("Nothing was found.");
  const events = read(newWaiver(lacking.form, finding, noted("หน่วยไม่มีในแบบเดิม")));

  test("accepts its finding, and says with what reason", () => {
    const review = reviewOf(lacking, events);
    expect(review.waivers).toMatchObject([{ accepts: [finding], changes: [] }]);
    expect(waiverOf(review, finding)?.event.comment).toBe("หน่วยไม่มีในแบบเดิม");
  });

  test("falls away when its indicator changes, and comes back", () => {
    const changed = checkedOf(withFirst({ unit: "", target: 85 }));
    const review = reviewOf(changed, events);
    expect(review.waivers).toMatchObject([{ accepts: [], changes: [{ is: "part", part: "target", before: "80", now: "85" }] }]);
    expect(changed.findings.map((each) => waiverOf(review, each))).toEqual([undefined]);
  });

  test("has nothing to accept where the finding is mended", () => {
    expect(reviewOf(complete, events).waivers).toMatchObject([{ accepts: [] }]);
  });

  test("accepts nothing else, and nothing once it is taken back", () => {
    const [event] = events;
    if (event === undefined) throw new Error("Nothing was noted.");
    expect(reviewOf(lacking, read(event, newWithdrawal("e0", event, noted()))).waivers).toEqual([]);
    const others = checkedOf({ rows: completeRows.map((row, at) => (at < 2 ? { ...row, unit: "" } : row)) });
    const accepted = others.findings.filter((each) => waiverOf(reviewOf(others, events), each) !== undefined);
    expect(accepted.map(findingId)).toEqual([findingId(finding)]);
  });
});
