import type { Finding } from "../../src/assessment/rules/finding";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { readSubmission } from "../../src/exchange/json/read-submission";
import { planForm } from "../../src/sheet/write/plan-form";
import { createSession } from "../../src/session/create-session";
import type { OpenForm, Session } from "../../src/session/session";
import { openExcel, type OpenExcel } from "../office/open-excel";
import { formatsOf, markedIn } from "../office/sheet-formats";

let excel: OpenExcel;
let session: Session;

const columns = { name: 2, direction: 3, target: 4, unit: 5, oldest: 6, previous: 7, latest: 8, success: 9, note: 10, score: 11 };

function form(): OpenForm {
  const { form: open, problem } = session.state();
  if (open === undefined) throw problem ?? new Error("No form is open.");
  return open;
}

const found = (rule: string, row?: number): readonly Finding[] =>
  form().checked.findings.filter(({ rule: { name }, at }) => name === rule && (row === undefined || at.row === row));

/** Waits until all is told, read and highlighted: no round trip for a while. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== excel.roundTrips();) {
    before = excel.roundTrips();
    await excel.settle();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function byHand(row: number, column: number, value: string | number | null): Promise<void> {
  await excel.typeByHand(row, column, value);
  await quiet();
}

async function shown(address: string): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

async function roundTripsOf(work: () => Promise<void>): Promise<number> {
  const before = excel.roundTrips();
  await work();
  return excel.roundTrips() - before;
}

beforeAll(async () => {
  excel = await openExcel();
  session = createSession(excel.workbook);
});
afterAll(() => excel.dispose());

describe("a form from nothing", () => {
  it("says that there is none, without a problem", async () => {
    await session.open();
    expect(session.state()).toMatchObject({ phase: "absent" });
    expect(session.state().problem).toBeUndefined();
  });

  it("is written in at most two round trips, and lights up by itself: nothing is marked", async () => {
    const trips = await roundTripsOf(async () => {
      const listening = 2; // events are registered afterwards, one batch each
      await session.writeForm({ agency: "กรมทดสอบ", fiscalYear: 2567, agencyType: "service" });
      expect(excel.roundTrips()).toBeGreaterThan(listening);
    });
    expect(trips - 2).toBeLessThanOrEqual(2);
    expect(found("required-item-empty").map(({ at }) => at.row)).toHaveLength(5); // 7.1.1, 7.2.2, and what 7.6.3 (1) and 7.6.4 (2) prescribe
    expect([markedIn(excel), form().lit]).toEqual([[], true]);
  });

  it("is not written over", async () => {
    await session.writeForm({ agency: "อีกกรม", fiscalYear: 2567 });
    expect(session.state().problem?.code).toBe("sheet-exists");
    session.dismissProblem();
    expect(form().checked.form.agency).toBe("กรมทดสอบ");
  });
});

describe("an indicator typed by hand", () => {
  const row = 7; // the first blank row of 7.1.1
  let formats: unknown;

  it("is checked cell by cell, each edit in at most two round trips", async () => {
    formats = formatsOf(excel);
    await excel.addFunctions();
    await quiet();
    expect(await roundTripsOf(() => byHand(row, columns.name, "ร้อยละของงานที่แล้วเสร็จ"))).toBeLessThanOrEqual(2);
    expect(found("missing-target", row)).toHaveLength(1);
    expect(found("missing-result", row)).toHaveLength(3);
    await byHand(row, columns.direction, "ค่ามากดี");
    await byHand(row, columns.target, 80);
    await byHand(row, columns.unit, "ร้อยละ");
    await byHand(row, columns.oldest, 70);
    await byHand(row, columns.previous, 75);
    await byHand(row, columns.latest, 88);
    expect(form().checked.form.indicators[0]).toMatchObject({ row, scored: { success: 110, score: 500 } });
    expect([await shown(`I${row}`), await shown(`K${row}`)]).toEqual([110, 500]);
    expect(found("missing-evidence-note", row)[0]?.severity).toBe("error");
    await byHand(row, columns.note, "รายงานประจำปี 2567 หน้า 12");
    expect(form().checked.findings.filter(({ at }) => at.row === row)).toEqual([]);
    expect(markedIn(excel)).toEqual([]);
  });

  it("is mended by a fix, which can be taken back", async () => {
    await byHand(row, columns.target, "๘๐%");
    const [finding] = found("number-as-text", row);
    if (finding === undefined) throw new Error("Nothing was found to mend.");
    await session.applyFix(...finding.fixes);
    expect([await shown(`D${row}`), found("number-as-text", row)]).toEqual([80, []]);
    await session.undo();
    expect([await shown(`D${row}`), found("number-as-text", row).length]).toEqual(["๘๐%", 1]);
    await session.applyFix(...finding.fixes);
  });

  it("leaves no trace of marks when they are cleared, nor of lights when these are", async () => {
    await byHand(row, columns.target, "๘๐%");
    await session.check();
    expect(markedIn(excel)).toContain(`D${row}`);
    await session.clearMarks();
    expect([markedIn(excel), formatsOf(excel)]).toEqual([[], formats]);
    await session.light(false);
    expect([form().lit, formatsOf(excel)]).not.toEqual([true, formats]);
    await byHand(row, columns.unit, null);
    await session.check();
    expect(markedIn(excel)).toEqual(expect.arrayContaining([`D${row}`, `E${row}`]));
    await session.light(true);
    await session.check();
    expect([markedIn(excel).includes(`D${row}`), markedIn(excel).includes(`E${row}`)]).toEqual([true, false]);
    await byHand(row, columns.target, 80);
    await byHand(row, columns.unit, "ร้อยละ");
  });
});

describe("long work", () => {
  it("can be stopped, and leaves things as they were", async () => {
    const before = form();
    const marked = markedIn(excel);
    const end = session.subscribe(() => {
      if (session.state().busy?.work === "reading") session.stop();
    });
    await session.check();
    end();
    expect(session.state().problem).toBeUndefined();
    expect(session.state().busy).toBeUndefined();
    expect(form()).toBe(before);
    expect(markedIn(excel)).toEqual(marked);
  });
});

describe("rows from the pane", () => {
  it("are added, moved and deleted, and all of it can be taken back", async () => {
    const before = form().checked.form.indicators;
    const { undoable } = session.state();
    await session.addIndicator("7.1.1");
    const added = 8;
    await session.type({ row: added, field: "name" }, "จำนวนโครงการที่สำเร็จ");
    expect(form().checked.form.indicators.map(({ name, item }) => [name, item])).toEqual([
      ["ร้อยละของงานที่แล้วเสร็จ", "7.1.1"], ["จำนวนโครงการที่สำเร็จ", "7.1.1"],
    ]);
    await session.moveIndicator(added, "up");
    expect(form().checked.form.indicators.map(({ name }) => name)).toEqual(["จำนวนโครงการที่สำเร็จ", "ร้อยละของงานที่แล้วเสร็จ"]);
    await session.deleteIndicator(7);
    expect(form().checked.form.indicators.map(({ name }) => name)).toEqual(["ร้อยละของงานที่แล้วเสร็จ"]);
    expect(session.state().problem).toBeUndefined();
    while (session.state().undoable > undoable) await session.undo();
    expect(session.state().problem).toBeUndefined();
    expect(form().checked.form.indicators).toEqual(before);
  });

  it("are found again after a row was inserted by hand, with its formulas one click away", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("8:8").insert("Down");
      await context.sync();
    });
    await session.check();
    await byHand(8, columns.name, "จำนวนเรื่องที่แล้วเสร็จ");
    expect(form().checked.form.indicators.map(({ item }) => item)).toEqual(["7.1.1", "7.1.1"]);
    const [lost] = found("lost-formula", 8);
    if (lost === undefined) throw new Error("Nothing is said of the missing formulas.");
    await session.applyFix(...lost.fixes);
    expect(form().checked.findings.filter(({ rule }) => rule.kind === "formulas")).toEqual([]);
  });
});

describe("the real submission", () => {
  it("shows its stated percentages, scores and means by the custom functions, and checks in four round trips", async () => {
    const reading = readSubmission(sample);
    if (!reading.ok) throw new Error("The sample cannot be read.");
    const plan = planForm({ ...reading.submission.content, dialect: "functions", sheet: "ตัวอย่าง" });
    await excel.workbook.write(plan);
    await session.open();
    await quiet();
    expect(await roundTripsOf(() => session.check())).toBeLessThanOrEqual(4); // read; ask for the highlights, look at them, write
    const sheet = await excel.workbook.read();
    if (sheet.found === "none") throw new Error("The form is gone.");
    const { values } = sheet.content;
    const rows = form().checked.form.indicators.map(({ row }) => [values[row - 1]?.[8], values[row - 1]?.[10]]);
    expect(rows).toEqual(sample.indicators.map(({ statedSuccess, statedScore }) => [statedSuccess, statedScore]));
    const topics = form().checked.form.topicScores;
    expect(topics).toMatchObject(sample.statedTopicScores);
    const means = values.filter((cells) => /^7\.\d$/.test(String(cells[0]))).map((cells) => cells[10]);
    expect(means.slice(0, 4)).toEqual(Object.values(sample.statedTopicScores));
  });
});

describe("a form that goes", () => {
  const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> => excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("ตัวอย่าง"));
    await context.sync();
  });

  it("is no longer shown where a column heading is gone, and what to do is said", async () => {
    await onSheet((sheet) => { sheet.getRange("D4").values = [["อื่น ๆ"]]; });
    await session.check();
    expect(session.state()).toMatchObject({ phase: "unreadable", unreadable: { problem: { code: "columns-missing" } } });
    expect(session.state().form).toBeUndefined();
    session.dismissProblem();
    await onSheet((sheet) => { sheet.getRange("D4").values = [["ค่าเป้าหมายปีล่าสุด (ตัวเลข)"]]; });
    await session.check();
    expect(session.state()).toMatchObject({ phase: "open" });
  });

  it("can be deleted and written anew, and edits are followed again", async () => {
    await onSheet((sheet) => sheet.delete());
    await session.check();
    await session.writeForm({ agency: "กรมใหม่", fiscalYear: 2568 }, "beside");
    expect(session.state().problem).toBeUndefined();
    expect(form().checked.form).toMatchObject({ agency: "กรมใหม่", edition: { fiscalYear: 2568, criteriaOf: 2567 } });
    await byHand(7, columns.name, "ร้อยละของงานใหม่");
    expect(form().checked.form.indicators.map(({ name }) => name)).toEqual(["ร้อยละของงานใหม่"]);
  });
});
