import { beforeEach, describe, expect, it } from "@jest/globals";
import { createSession } from "../../src/session/create-session";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { oneMark } from "../sheet/one-mark";
import { byHand } from "./four-indicators";
import { quiet, type Desk } from "./desk";
import { itemOf, withCategories } from "./with-categories";

let desk: Desk;
beforeEach(async () => {
  desk = await withCategories();
  // What lights up by itself is not marked: words in place of a target are.
  await byHand(desk, (person) => {
    person.goToSheet("หมวด 7");
    person.type("D8", "แปดสิบ");
  });
});

const state = () => desk.session.state();

/** The cells that are marked on a sheet, which comes to the front. */
const markedOn = (sheet: string): readonly string[] => {
  desk.person.goToSheet(sheet);
  return desk.person.highlights();
};
const sheets = ["หมวด 1", "หมวด 2", "หมวด 7"];
const marked = (names = sheets) => names.map(markedOn);
const answerOf = (item: string): string => `D${itemOf(desk, item).answerRow}`;

describe("marks of a check on all sheets of a form", () => {
  it("come in one call, are one step, go with it and come back: on the sheets of Categories 1 to 6 and on the form's own", async () => {
    const before = desk.workbook.log.length;
    await desk.session.check();
    expect(desk.workbook.log.slice(before).filter((call) => call.startsWith("mark"))).toHaveLength(1);
    const all = marked();
    expect(all).toEqual([expect.arrayContaining([answerOf("1.1.2")]), expect.arrayContaining([answerOf("2.1.1")]), expect.arrayContaining(["D8"])]);
    expect([state().undoable, state().form?.marked]).toEqual([1, true]);
    await desk.session.clearMarks();
    expect([marked(), state().undoable, state().form?.marked]).toEqual([[[], [], []], 2, false]);
    await desk.session.undo();
    expect([marked(), state().undoable, state().form?.marked]).toEqual([all, 1, true]);
    await desk.session.undo();
    expect([marked(), state().undoable, state().form?.marked]).toEqual([[[], [], []], 0, false]);
  });

  it("go out by themselves where their cell is changed, and come back as they were with the step that replaced them", async () => {
    await desk.session.check();
    await desk.session.editNarrative([{ item: "1.1.2", set: "answer", text: "ก" }]);
    const first = markedOn("หมวด 1");
    expect(first).not.toContain(answerOf("1.1.2"));
    await desk.session.editNarrative([{ item: "1.1.2", set: "answer", text: "" }]);
    await desk.session.editNarrative([{ item: "2.1.1", set: "answer", text: "ก" }]);
    await desk.session.check();
    const second = marked();
    await desk.session.clearMarks();
    await desk.session.undo();
    expect(marked()).toEqual(second);
    expect([state().problem, state().lost]).toEqual([undefined, undefined]);
  });

  it("of which nothing changed are no step a second time", async () => {
    await desk.session.check();
    await desk.session.check();
    expect(state().undoable).toBe(1);
  });

  it("are cleared, and come back, where a sheet was renamed or its rows moved meanwhile", async () => {
    await desk.session.check();
    await byHand(desk, (person) => person.goToSheet("หมวด 1"));
    desk.person.renameSheet("หมวด 1 (ร่าง)");
    const names = ["หมวด 1 (ร่าง)", "หมวด 2", "หมวด 7"];
    await desk.session.clearMarks();
    expect([marked(names), state().problem]).toEqual([[[], [], []], undefined]);
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 2");
      person.insert("row", 4, 2);
    });
    await desk.session.undo();
    expect([state().problem, state().form?.marked]).toEqual([undefined, true]);
    expect(marked(names)).toEqual([
      expect.arrayContaining([answerOf("1.1.2")]), expect.arrayContaining([answerOf("2.1.1")]), expect.arrayContaining(["D8"]),
    ]);
  });

  it("that were noted come back on their new rows, where only rows of a category moved since they were cleared", async () => {
    await desk.session.check();
    await desk.session.clearMarks();
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 1");
      person.insert("row", 4, 3);
    });
    await desk.session.undo();
    expect(markedOn("หมวด 1")).toContain(answerOf("1.1.2"));
    expect(markedOn("หมวด 7")).toContain("D8");
  });

  it("go with their step, though the form cannot be read any more", async () => {
    await desk.session.check();
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 7");
      person.clear("A4:L4");
    });
    expect(state().phase).toBe("unreadable");
    await desk.session.undo();
    expect([marked(), state().undoable]).toEqual([[[], [], []], 0]);
  });

  it("leave a category's sheet that is gone to itself", async () => {
    await desk.session.check();
    await byHand(desk, (person) => {
      person.goToSheet("หมวด 2");
      person.deleteSheet();
    });
    await desk.session.clearMarks();
    expect([marked(["หมวด 1", "หมวด 7"]), state().problem]).toEqual([[[], []], undefined]);
    await desk.session.undo();
    expect([markedOn("หมวด 7").includes("D8"), state().problem]).toEqual([true, undefined]);
  });

  it("are nowhere where one sheet refuses them, and that is told", async () => {
    desk.person.goToSheet("หมวด 2");
    desk.person.protect("ลับ");
    await desk.session.check();
    expect([marked(), state().problem?.code, state().form?.marked, state().undoable]).toEqual([[[], [], []], "protected", false, 0]);
  });

  it("are not tried where the call fails: none is there, none is remembered", async () => {
    desk.workbook.failNext(sheetFailure("protected"), "mark");
    await desk.session.check();
    expect([marked(), state().undoable]).toEqual([[[], [], []], 0]);
  });

  it("are known by whoever opens the workbook the next day, though none is on the form's own sheet", async () => {
    await desk.session.close();
    await desk.workbook.highlight("mark", [{ ...oneMark({ row: 4, column: 4 }), sheet: "หมวด 1" }]);
    expect(marked()).toEqual([["D4"], [], []]);
    const nextDay = createSession(desk.workbook);
    await nextDay.open();
    expect(nextDay.state().form?.marked).toBe(true);
    await nextDay.clearMarks();
    await quiet(desk);
    expect([marked(), nextDay.state().form?.marked]).toEqual([[[], [], []], false]);
    await nextDay.close();
  });
});
