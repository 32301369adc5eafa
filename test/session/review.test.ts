import { expect, test } from "@jest/globals";
import { editionFor } from "../../src/assessment/criteria/editions";
import { identitiesOf } from "../../src/assessment/form/identity";
import { reviewOf, waiverOf } from "../../src/assessment/review/review";
import { say } from "../../src/assessment/text/phrase";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import { openDesk, quiet, type Desk } from "./desk";

async function openSample(): Promise<Desk> {
  const edition = editionFor(2567);
  if (edition === undefined) throw new Error("There are no criteria for 2567.");
  const { agency, indicators } = sampleContent;
  const desk = openDesk(planForm({ edition, agency, agencyType: "policy", dialect: "functions", indicators }));
  await desk.session.open();
  return desk;
}

const formOf = ({ session }: Desk) => {
  const { form } = session.state();
  if (form === undefined) throw new Error("No form is open.");
  return form;
};
const reviewIn = (desk: Desk) => reviewOf(formOf(desk).checked);
const first = (desk: Desk) => ({ of: "indicator", indicator: identitiesOf(formOf(desk).checked.form.indicators)[0] ?? "" } as const);
const stateOf = (desk: Desk) => reviewIn(desk).indicators.get(first(desk).indicator)?.state.is;
const noted = { kind: "reviewed", by: "สมศรี", comment: "" } as const;

test("what is reviewed is noted in the workbook, taken back in one step by its name, and may be noted again at once", async () => {
  const desk = await openSample();
  await desk.session.review(first(desk), noted);
  expect([stateOf(desk), desk.session.state().undoes?.values?.["of"], desk.session.state().problem]).toEqual(["reviewed", "7.1.1-1", undefined]);
  await desk.session.undo();
  expect([stateOf(desk), desk.session.state().undoable]).toEqual(["unreviewed", 0]);
  await desk.session.review(first(desk), noted);
  expect([stateOf(desk), formOf(desk).checked.form.review?.troubles]).toEqual(["reviewed", []]);
  expect(formOf(desk).checked.form.review?.events.map(({ kind }) => kind)).toEqual(["reviewed", "withdrawn", "reviewed"]);
});

test("what somebody changed after it was shown was not reviewed", async () => {
  const desk = await openSample();
  const { row } = formOf(desk).checked.form.indicators[0] ?? { row: 0 };
  const target = desk.person.sees(`D${row}`);
  const noting = desk.session.review(first(desk), noted);
  desk.person.type(`D${row}`, Number(target) + 1);
  await noting;
  await quiet(desk);
  expect(stateOf(desk)).toBe("fallen");
  desk.person.type(`D${row}`, target);
  await quiet(desk);
  expect(stateOf(desk)).toBe("reviewed");
});

test("a finding is accepted with a reason, and no longer once its indicator changes; undo asks for it again", async () => {
  const desk = await openSample();
  const found = () => formOf(desk).checked.findings.find(({ rule }) => rule.name === "missing-evidence-note");
  const finding = found();
  if (finding === undefined) throw new Error("No note is missing.");
  await desk.session.waive(finding, { by: "สมศรี", reason: "เห็นเอกสารแล้ว" });
  const accepted = () => {
    const now = found();
    return now === undefined ? undefined : waiverOf(reviewIn(desk), now)?.event.comment;
  };
  expect(accepted()).toBe("เห็นเอกสารแล้ว");
  await desk.session.undo();
  expect(accepted()).toBeUndefined();
});

test("nothing is noted where it cannot be: the failure is told, and nothing waits to be taken back", async () => {
  const desk = await openSample();
  await desk.session.review(first(desk), { ...noted, comment: "ก".repeat(40_000) });
  expect([desk.session.state().problem?.code, desk.session.state().undoable, formOf(desk).checked.form.review]).toEqual(["review-text", 0, undefined]);
});

test("a note that is taken back is called so, and no acceptance, where that can be undone", async () => {
  const desk = await openSample();
  await desk.session.review(first(desk), noted);
  const [event] = formOf(desk).checked.form.review?.events ?? [];
  await desk.session.withdraw(event?.id ?? "", { by: "สมศรี", reason: "ผิดแถว" });
  const { undoes } = desk.session.state();
  expect(undoes && [say(undoes.phrase, "th", undoes.values), say(undoes.phrase, "en", undoes.values)])
    .toEqual(["ถอนคืนบันทึกของ 7.1.1-1", "taking back a note about 7.1.1-1"]);
});

test("a form is made, and shown, where the workbook could not be read before", async () => {
  const desk = openDesk();
  desk.workbook.failNext(sheetFailure("host", { detail: "busy" }));
  await desk.session.open();
  expect(desk.session.state().problem?.code).toBe("host");
  await desk.session.writeForm({ agency: "กรมตัวอย่าง", fiscalYear: 2567 });
  expect([desk.session.state().phase, desk.session.state().problem]).toEqual(["open", undefined]);
});

test("the review of a whole form is called so where it can be taken back, and a topic's by its number", async () => {
  const desk = await openSample();
  const undoes = (): readonly string[] => {
    const { undoes: name } = desk.session.state();
    return name === undefined ? [] : [say(name.phrase, "th", name.values), say(name.phrase, "en", name.values)];
  };
  await desk.session.review({ of: "form" }, noted);
  expect(undoes()).toEqual(["ทบทวนทั้งแบบฟอร์ม", "the review of the whole form"]);
  await desk.session.review({ of: "topic", topic: "7.2" }, { ...noted, kind: "question", comment: "ก" });
  expect(undoes()).toEqual(["ถามเรื่อง 7.2", "the question about 7.2"]);
});

test("what somebody does to the review's sheet is seen at once: edited, put back, and deleted", async () => {
  const desk = await openSample();
  await desk.session.review(first(desk), { ...noted, comment: "ดีแล้ว" });
  desk.person.goToSheet("การทบทวน");
  desk.person.type("F4", "ไม่ดี");
  await quiet(desk);
  expect([stateOf(desk), formOf(desk).checked.form.review?.troubles]).toEqual(["unreviewed", [{ is: "edited", rows: [4] }]]);
  desk.person.type("F4", "ดีแล้ว");
  await quiet(desk);
  expect([stateOf(desk), formOf(desk).checked.form.review?.troubles]).toEqual(["reviewed", []]);
  desk.person.type("A3", "อื่น");
  await quiet(desk);
  expect([stateOf(desk), formOf(desk).checked.form.review?.troubles.map(({ is }) => is)]).toEqual(["unreviewed", ["columns"]]);
  desk.person.deleteSheet();
  await quiet(desk);
  expect(formOf(desk).checked.form.review).toBeUndefined();
});
