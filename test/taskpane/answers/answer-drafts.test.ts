import { expect, test } from "@jest/globals";
import { answerDraftsOf } from "../../../src/taskpane/answers/editor/answer-drafts";
import { quiet } from "../../session/desk";
import { itemOf, withCategories } from "../../session/with-categories";

test("what somebody types into the cell while a save waits for its turn is not written over", async () => {
  const desk = await withCategories();
  const { session, workbook, person } = desk;
  const drafts = answerDraftsOf(session);
  const draft = drafts.of("1.1.2");
  if (draft === undefined) throw new Error("There is no item 1.1.2.");
  draft.type({ text: "ของฉัน", start: 6, end: 6 }, "typed", 0);
  workbook.hold();
  const reading = session.refresh();
  const saving = drafts.save("1.1.2");
  const { sheet, answerRow } = itemOf(desk, "1.1.2");
  person.goToSheet(sheet);
  person.type(`D${answerRow}`, "ของเขา");
  workbook.release();
  await Promise.all([reading, saving]);
  await quiet(desk);
  expect([await saving, itemOf(desk, "1.1.2").answer, draft.theirs, draft.now.text]).toEqual([false, "ของเขา", "ของเขา", "ของฉัน"]);
  draft.keepOwn();
  expect([await drafts.save("1.1.2"), itemOf(desk, "1.1.2").answer, session.state().undoable]).toEqual([true, "ของฉัน", 1]);
});
