import { expect, test } from "@jest/globals";
import { say } from "../../src/assessment/text/phrase";
import { planReport } from "../../src/report/plan-report";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { morning } from "../report/reported";
import { fourIndicators } from "./four-indicators";
import { quiet, type Desk } from "./desk";

const opened = async (): Promise<Desk> => {
  const desk = fourIndicators();
  await desk.session.open();
  return desk;
};

/** The report of the open form, as the pane plans it. */
function reportOf({ session }: Desk): SheetPlan {
  const { form } = session.state();
  if (form === undefined) throw new Error("No form is open.");
  return planReport({ file: "", reading: { ...form.reading, sheet: form.sheet }, checked: form.checked }, { language: "th", when: morning, version: "1" });
}
const sheets = ({ workbook }: Desk) => workbook.sheetNames();
const report = "รายงานการตรวจ";

test("a report becomes a sheet beside the form, which stays open, and is taken back by its name in one step", async () => {
  const desk = await opened();
  const before = await sheets(desk);
  expect(await desk.session.addSheet(reportOf(desk))).toBe(report);
  await quiet(desk);
  expect([await sheets(desk), desk.person.cursor()]).toEqual([[...before, report], `${report}!A1`]);
  const { form, undoable, undoes, problem } = desk.session.state();
  expect([form?.sheet, form?.reading.besides, undoable, problem]).toEqual(["หมวด 7", [], 1, undefined]);
  expect(undoes && [say(undoes.phrase, "th", undoes.values), say(undoes.phrase, "en", undoes.values)])
    .toEqual([`เพิ่มแผ่นงาน “${report}”`, `adding the sheet “${report}”`]);
  await desk.session.undo();
  expect([await sheets(desk), desk.session.state().undoable, desk.session.state().form?.sheet]).toEqual([before, 0, "หมวด 7"]);
});

test("nothing is written over: a sheet of that name, however it is written, is left alone and the new one gets a number", async () => {
  const desk = await opened();
  const before = await sheets(desk);
  desk.person.addSheet(report);
  desk.person.type("A1", "ของผู้ใช้");
  expect(await desk.session.addSheet(reportOf(desk))).toBe(`${report} (2)`);
  expect(await desk.session.addSheet({ ...reportOf(desk), sheet: "หมวด 7" })).toBe("หมวด 7 (2)");
  expect(await desk.session.addSheet({ ...reportOf(desk), sheet: "SHEET1" })).toBe("SHEET1 (2)");
  expect(await sheets(desk)).toEqual([...before, report, `${report} (2)`, "หมวด 7 (2)", "SHEET1 (2)"]);
  for (let step = 0; step < 3; step += 1) await desk.session.undo();
  expect([await sheets(desk), desk.person.sees("A1")]).toEqual([[...before, report], "ของผู้ใช้"]);
});

test("a report in which somebody wrote stays, is told, and does not stand in the way of taking back what was done before", async () => {
  const desk = await opened();
  await desk.session.type({ row: 8, field: "unit" }, "คน");
  await desk.session.addSheet(reportOf(desk));
  desk.person.type("B3", "จดไว้");
  await quiet(desk);
  await desk.session.undo();
  expect([desk.session.state().problem?.code, desk.session.state().undoable, await sheets(desk)]).toEqual(["beside-changed", 1, ["Sheet1", "หมวด 7", report]]);
  await desk.session.undo();
  desk.person.goToSheet("หมวด 7");
  expect([desk.session.state().problem, desk.person.sees("E8")]).toEqual([undefined, "หน่วยงาน"]);
});

test("a report that somebody deleted is no matter, nor are edits of the form since", async () => {
  const desk = await opened();
  await desk.session.addSheet(reportOf(desk));
  desk.person.deleteSheet();
  desk.person.goToSheet("หมวด 7");
  desk.person.insert("row", 7);
  desk.person.type("B9", "เปลี่ยน");
  await quiet(desk);
  expect(desk.session.state().undoable).toBe(1);
  await desk.session.undo();
  expect([desk.session.state().problem, desk.session.state().undoable, desk.person.sees("B9")]).toEqual([undefined, 0, "เปลี่ยน"]);
});

test("what cannot be written is told, and nothing waits to be taken back", async () => {
  const desk = await opened();
  const before = await sheets(desk);
  desk.workbook.failNext(sheetFailure("host", { detail: "busy" }), "write beside");
  expect(await desk.session.addSheet(reportOf(desk))).toBeUndefined();
  expect([desk.session.state().problem?.code, desk.session.state().undoable, await sheets(desk)]).toEqual(["host", 0, before]);
});
