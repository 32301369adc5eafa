import type { Finding } from "../../src/assessment/rules/finding";
import { resultField } from "../../src/assessment/form/place";
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { OpenForm } from "../../src/session/session";
import { excelFailure } from "../../src/office/excel-failure";
import { openDesk, quiet, type Desk } from "./desk";
import { asWritten, byHand as byHandAt, fourIndicators, namesAt } from "./four-indicators";
import { meanOf, scoreOf, successOf } from "../sheet/sheet-of-plan";

let desk: Desk;

function form(): OpenForm {
  const { form: open, problem } = desk.session.state();
  if (open === undefined) throw problem ?? new Error("No form is open.");
  return open;
}

const names = (): readonly string[] => namesAt(desk);
const found = (rule: string, row?: number): readonly Finding[] =>
  form().checked.findings.filter(({ rule: { name }, at }) => name === rule && (row === undefined || at.row === row));
const problem = (): string | undefined => desk.session.state().problem?.code;
const undoable = (): number => desk.session.state().undoable;
const formulas = (row: number) => [desk.person.formulaIn(`I${row}`), desk.person.formulaIn(`K${row}`)];
const refused = excelFailure("cell-editing");

const byHand = (act: (person: Desk["person"]) => void): Promise<void> => byHandAt(desk, act);

beforeEach(async () => {
  desk = fourIndicators();
  await desk.session.open();
  expect(names()).toEqual(asWritten);
});

describe("opening", () => {
  it("reads and follows, in two calls, and writes nothing", () => {
    expect(desk.workbook.log).toEqual(["read", "follow"]);
    expect([form().marked, form().lit]).toEqual([false, true]);
  });

  it("nor does anything that people do with the form open; a check that was asked for marks what does not light up by itself", async () => {
    await byHand((person) => person.clear("E7:E8"));
    await byHand((person) => person.insert("row", 9));
    expect(desk.workbook.acts()).toEqual([]);
    await desk.session.check();
    // Nobody said the agency's type; 7.6.3 and 7.6.4 are asked of everybody, by names in their rows. E7, E8 and J12 light up.
    // The downtime of 2567 is half of what it was in two years alike.
    expect(desk.person.highlights()).toEqual(["F3", "H7", ...found("required-item-empty").map(({ at }) => `B${at.row}`)]);
    expect(form().marked).toBe(true);
  });

  it("a form whose lights are off has all of it marked", async () => {
    await desk.session.light(false);
    expect(form().lit).toBe(false);
    await desk.session.check();
    expect(desk.person.highlights()).toContain("J11");
    await desk.session.light(true);
    await desk.session.check();
    expect([form().lit, desk.person.highlights().includes("J11")]).toEqual([true, false]);
  });

  it("a mark goes out when its cell is changed", async () => {
    await desk.session.check();
    await byHand((person) => person.type("F3", "หน่วยงานบริการ"));
    expect(desk.person.highlights()).not.toContain("F3");
    expect(desk.workbook.acts()).toEqual([expect.stringMatching(/^mark/)]);
  });

  it("a choice from a drop-down that Excel told nobody of is noticed once its cell is left", async () => {
    desk.person.select("E7");
    desk.person.chooseUntold("E7", "คน");
    expect(form().checked.form.indicators[0]?.unit).not.toBe("คน");
    desk.person.select("F7");
    await quiet(desk);
    expect(form().checked.form.indicators[0]?.unit).toBe("คน");
    const reads = desk.workbook.log.length;
    desk.person.select("G7");
    await quiet(desk);
    expect(desk.workbook.log).toHaveLength(reads);
  });

  it("knows where the cursor is from the start, and where it goes", () => {
    expect(desk.session.state().selected).toEqual({ kind: "blank", row: 9, item: "7.1.1" });
    desk.person.select("D8");
    expect(desk.session.state().selected).toMatchObject({ kind: "indicator", indicator: { scored: { success: 100, score: 300 } } });
    desk.person.select("A1");
    expect(desk.session.state().selected).toBeUndefined();
    desk.person.select("B6");
    desk.person.addSheet("อื่น");
    expect(desk.session.state().selected).toBeUndefined();
    desk.person.goToSheet("หมวด 7");
    expect(desk.session.state().selected).toEqual({ kind: "item", row: 6, item: "7.1.1" });
  });

  it("says that there is no form, without a problem", async () => {
    desk = openDesk();
    await desk.session.open();
    expect(desk.session.state()).toEqual({ phase: "absent", undoable: 0 });
  });

  it("says why a sheet of the form's name is none", async () => {
    desk = openDesk();
    desk.person.addSheet("หมวด 7");
    await desk.session.open();
    expect([desk.session.state().phase, problem()]).toEqual(["absent", "no-form"]);
  });

  it("shows that it reads as long as that takes", async () => {
    desk = fourIndicators();
    desk.workbook.hold();
    const opening = desk.session.open();
    await Promise.resolve();
    expect(desk.session.state()).toMatchObject({ phase: "starting", busy: { work: "reading", done: 0 } });
    desk.workbook.release();
    await opening;
    expect(desk.session.state().busy).toBeUndefined();
    expect(names()).toEqual(asWritten);
  });
});

describe("writing", () => {
  it("writes a form where there is none, and follows it", async () => {
    desk = openDesk();
    await desk.session.open();
    await desk.session.writeForm({ agency: "กรมใหม่", fiscalYear: 2568, agencyType: "policy" });
    expect(desk.workbook.acts()).toEqual(["write หมวด 7"]);
    expect(form().checked.form).toMatchObject({ agency: "กรมใหม่", agencyType: "policy", edition: { fiscalYear: 2568 } });
    await byHand((person) => person.type("B7", "ร้อยละของงานใหม่"));
    expect(names()).toEqual(["7 7.1.1 ร้อยละขอ"]);
  });

  it("writes over nothing, but beside it, under a name that is free", async () => {
    await desk.session.writeForm({ agency: "อีกกรม", fiscalYear: 2567 });
    expect([problem(), names()]).toEqual(["sheet-exists", asWritten]);
    desk.person.addSheet("หมวด 7 (2)");
    await desk.session.writeForm({ agency: "อีกกรม", fiscalYear: 2567 }, "beside");
    expect([problem(), form().sheet, form().checked.form.agency]).toEqual([undefined, "หมวด 7 (3)", "อีกกรม"]);
    await byHand((person) => person.goToSheet("หมวด 7"));
    expect(names()).toEqual(asWritten);
  });

  it("knows no criteria of the past", async () => {
    await desk.session.writeForm({ agency: "กรม", fiscalYear: 2566 });
    expect([problem(), desk.workbook.acts()]).toEqual(["year-unknown", []]);
  });
});

describe("typing", () => {
  it("makes an indicator of a blank row, with its number and formulas in one go", async () => {
    await byHand((person) => person.clear("A13:K13"));
    await desk.session.type({ row: 13, field: "target" }, 80);
    expect(desk.workbook.acts()).toHaveLength(1);
    expect(desk.person.sees("A13")).toBe("7.1.2");
    expect(formulas(13)).toEqual([successOf(13), scoreOf(13)]);
    expect(found("missing-name", 13)).toHaveLength(1);
    await desk.session.undo();
    expect([desk.person.sees("A13"), formulas(13), names().length]).toEqual(["", [undefined, undefined], 4]);
  });

  it("writes into the one cell of any other row, words as words", async () => {
    await desk.session.type({ row: 8, field: resultField(2567) }, 908.6);
    await desk.session.type({ row: 8, field: "unit" }, "=หน่วย");
    await desk.session.type({ row: 8, field: "note" }, null);
    expect(desk.workbook.acts()).toEqual(["change H8 908.6", 'change E8 "=หน่วย"', "change J8 null"]);
    expect([desk.person.sees("E8"), desk.person.formulaIn("E8")]).toEqual(["=หน่วย", undefined]);
    expect(form().checked.form.indicators[1]).toMatchObject({ row: 8, scored: { success: 110, score: 500 } });
  });

  it("changes the head", async () => {
    await desk.session.setHead({ agency: "กรมอื่น", fiscalYear: 2569, agencyType: "service" });
    expect(form().checked.form).toMatchObject({ agency: "กรมอื่น", agencyType: "service", edition: { fiscalYear: 2569 } });
    await desk.session.undo();
    expect(form().checked.form).toMatchObject({ agency: "กรมทดสอบ", edition: { fiscalYear: 2567 } });
    expect(form().checked.form.agencyType).toBeUndefined();
  });
});

describe("fixes", () => {
  it("mend what was found, and are taken back", async () => {
    await byHand((person) => person.type("D8", "๘๒๖"));
    const [finding] = found("number-as-text", 8);
    if (finding === undefined) throw new Error("Nothing was found to mend.");
    await desk.session.check();
    expect(desk.person.highlights()).toContain("D8");
    await desk.session.applyFix(...finding.fixes);
    expect([desk.person.sees("D8"), found("number-as-text", 8)]).toEqual([826, []]);
    expect(desk.person.highlights()).not.toContain("D8");
    await desk.session.undo();
    expect([desk.person.sees("D8"), found("number-as-text", 8)]).toEqual(["๘๒๖", [finding]]);
  });
});

describe("rows", () => {
  /** The sheet is as it was before, after as many steps back as there are. */
  async function isTakenBack(act: () => Promise<void>): Promise<void> {
    const before = await desk.workbook.read();
    await act();
    expect(problem()).toBeUndefined();
    expect(await desk.workbook.read()).not.toEqual(before);
    while (undoable() > 0) await desk.session.undo();
    expect(await desk.workbook.read()).toEqual(before);
    expect(names()).toEqual(asWritten);
  }

  it("are added: the item's blank row is used first, then one is inserted below its last", () => isTakenBack(async () => {
    await desk.session.addIndicator("7.1.1");
    expect(desk.person.cursor()).toBe("หมวด 7!B9");
    await desk.session.type({ row: 9, field: "name" }, "ตัวที่สาม");
    await desk.session.addIndicator("7.1.1");
    expect(desk.person.cursor()).toBe("หมวด 7!B10");
    expect(desk.session.state().selected).toEqual({ kind: "blank", row: 10, item: "7.1.1" });
    expect(formulas(10)).toEqual([successOf(10), scoreOf(10)]);
    expect(desk.person.formulaIn("K5")).toBe(meanOf("K6:K19"));
  }));

  it("are moved within their item and into the next", () => isTakenBack(async () => {
    await desk.session.moveIndicator(7, "down");
    expect(names()[1]).toBe("8 7.1.1 ร้อยละขอ");
    expect(formulas(8)).toEqual([successOf(8), scoreOf(8)]);
    await desk.session.moveIndicator(8, "down");
    expect(names()).toEqual(["7 7.1.1 จำนวนหน่", "10 7.1.2 ร้อยละขอ", "11 7.1.2 ร้อยละขอ", "12 7.1.2 ร้อยละกา"]);
    expect(desk.person.sees("A10")).toBe("7.1.2");
  }));

  it("are deleted; an item keeps a row to type in", () => isTakenBack(async () => {
    await desk.session.deleteIndicator(8);
    await desk.session.deleteIndicator(7);
    expect(names()).toEqual(["9 7.1.2 ร้อยละขอ", "10 7.1.2 ร้อยละกา"]);
    await desk.session.type({ row: 7, field: "name" }, "ตัวเดียว");
    await desk.session.deleteIndicator(7);
    expect([desk.person.sees("A7"), desk.person.sees("B7"), desk.person.sees("A8")]).toEqual(["7.1.1", "", "7.1.2"]);
  }));
});

describe("edits by hand, between actions", () => {
  it("are taken in, and no step back takes them away", async () => {
    await desk.session.type({ row: 7, field: "target" }, 5);
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    await byHand((person) => person.paste("D7", [[6, "ครั้ง"]]));
    expect(undoable()).toBe(1);
    await desk.session.undo();
    expect([desk.person.sees("D7"), desk.person.sees("E8"), undoable()]).toEqual([6, "หน่วยงาน", 0]);
    expect(form().checked.form.indicators[0]).toMatchObject({ target: { value: 6 }, unit: "ครั้ง" });
  });

  it("move rows, and what is done next is done where they are now", async () => {
    await desk.session.type({ row: 7, field: "target" }, 5);
    await byHand((person) => person.insert("row", 7, 2));
    expect([undoable(), names()[1]]).toEqual([1, "10 7.1.1 จำนวนหน่"]);
    await desk.session.deleteIndicator(10);
    await desk.session.undo();
    expect(names()).toEqual(asWritten.map((name) => name.replace(/^\d+/, (row) => String(Number(row) + 2))));
    expect(formulas(10)).toEqual([successOf(10), scoreOf(10)]);
  });

  it("move columns, and what is typed goes where they are now", async () => {
    await byHand((person) => person.insert("column", 2));
    await byHand((person) => person.move("column", 6, 3));
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    expect(desk.person.sees("C8")).toBe("คน");
    await desk.session.type({ row: 9, field: "name" }, "ตัวที่สาม");
    expect(desk.person.formulaIn("J9")).toContain("PMQA.SUCCESS(I9,F9,E9)");
  });

  it("rename the sheet, hide rows, or happen on another sheet, and nothing is lost", async () => {
    await byHand((person) => {
      person.renameSheet("ผลลัพธ์ 67");
      person.hideRow(7);
      person.addSheet("อื่น");
      person.type("B7", "ไม่เกี่ยว");
    });
    expect(names()).toEqual(asWritten);
    await desk.session.show({ row: 8, field: "unit" });
    expect(desk.person.cursor()).toBe("ผลลัพธ์ 67!E8");
    await desk.session.check();
    expect([form().sheet, names()]).toEqual(["ผลลัพธ์ 67", asWritten]);
  });

  it("leave marks off where they were cleared", async () => {
    await desk.session.check();
    await desk.session.clearMarks();
    expect(desk.person.highlights()).toEqual([]);
    await byHand((person) => person.type("D8", "๘๐"));
    expect([found("number-as-text").length, desk.person.highlights(), form().marked]).toEqual([1, [], false]);
    await desk.session.check();
    expect(desk.person.highlights()).toContain("D8");
  });

  it("take a heading away: the form is no longer shown, until it is back", async () => {
    await byHand((person) => person.type("D4", "อื่น ๆ"));
    expect([desk.session.state().phase, desk.session.state().form, problem()]).toEqual(["unreadable", undefined, undefined]);
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    expect(desk.workbook.acts()).toEqual([]);
    await byHand((person) => person.type("D4", "ค่าเป้าหมายปีล่าสุด (ตัวเลข)"));
    expect(names()).toEqual(asWritten);
  });

  it("come while a slow workbook is being read, and are seen all the same", async () => {
    desk.workbook.hold();
    const checking = desk.session.check();
    desk.person.type("B7", "เปลี่ยนชื่อ");
    desk.person.insert("row", 6);
    desk.workbook.release();
    await checking;
    await quiet(desk);
    expect(names()[0]).toBe("8 7.1.1 เปลี่ยนช");
  });

  it("delete the sheet: what is asked for then says so", async () => {
    desk.person.deleteSheet();
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    expect(problem()).toBe("sheet-gone");
    await desk.session.check();
    expect([desk.session.state().phase, desk.session.state().form]).toEqual(["absent", undefined]);
  });
});

describe("a workbook that refuses", () => {
  it("to change: nothing is changed, nothing can be taken back, and the next work takes the problem away", async () => {
    desk.workbook.failNext(refused, "change");
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    expect([problem(), undoable(), desk.person.sees("E8")]).toEqual(["cell-editing", 0, "หน่วยงาน"]);
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    expect([problem(), undoable(), desk.person.sees("E8")]).toEqual([undefined, 1, "คน"]);
  });

  it("to be read: what was shown stays, and checking again helps", async () => {
    desk.workbook.failNext(refused, "read");
    await desk.session.check();
    expect([problem(), names()]).toEqual(["cell-editing", asWritten]);
    desk.session.dismissProblem();
    expect(problem()).toBeUndefined();
    desk.workbook.failNext(refused, "read");
    await byHand((person) => person.type("B7", "เปลี่ยนชื่อ"));
    expect(problem()).toBe("cell-editing");
    await desk.session.check();
    expect([problem(), names()[0]]).toEqual([undefined, "7 7.1.1 เปลี่ยนช"]);
  });

  it("to be read at first: trying again opens the form", async () => {
    desk = fourIndicators();
    desk.workbook.failNext(refused);
    await desk.session.open();
    expect(desk.session.state()).toMatchObject({ phase: "starting", problem: { code: "cell-editing" } });
    await desk.session.open();
    expect([problem(), names()]).toEqual([undefined, asWritten]);
  });

  it("to be marked: the form is shown, and the next check marks it", async () => {
    desk.workbook.failNext(refused, "mark");
    await desk.session.check();
    expect([problem(), names(), desk.person.highlights()]).toEqual(["cell-editing", asWritten, []]);
    await desk.session.check();
    expect(desk.person.highlights()).not.toEqual([]);
  });

  it("to insert or delete a row: all is as it was", async () => {
    const before = await desk.workbook.read();
    desk.workbook.failNext(refused, "delete row");
    await desk.session.deleteIndicator(8);
    desk.workbook.failNext(refused, "move row");
    await desk.session.moveIndicator(8, "up");
    expect([problem(), undoable(), await desk.workbook.read()]).toEqual(["cell-editing", 0, before]);
  });

  it("because of a password: it says so, and shows the form", async () => {
    desk.person.protect("ลับ");
    await desk.session.check();
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    expect([problem(), form().isProtected, desk.person.sees("E8")]).toEqual(["protected", true, "หน่วยงาน"]);
  });
});

describe("protection", () => {
  it("is set, worked under and lifted", async () => {
    await desk.session.protect(true);
    expect(form().isProtected).toBe(true);
    await desk.session.type({ row: 8, field: "unit" }, "คน");
    expect([problem(), desk.person.sees("E8")]).toEqual([undefined, "คน"]);
    await desk.session.protect(false);
    expect(form().isProtected).toBe(false);
  });
});

describe("stopping", () => {
  it("ends a check and leaves all as it was", async () => {
    const before = [form(), desk.person.highlights()];
    const end = desk.session.subscribe(() => {
      if (desk.session.state().busy?.work === "reading") desk.session.stop();
    });
    await desk.session.check();
    end();
    expect([form(), desk.person.highlights()]).toEqual(before);
    expect([problem(), desk.session.state().busy, desk.workbook.log.at(-1)]).toEqual([undefined, undefined, "read"]);
    await byHand((person) => person.type("B7", "เปลี่ยนชื่อ"));
    expect(names()[0]).toBe("7 7.1.1 เปลี่ยนช");
  });

  it("and closing lets go of the workbook", async () => {
    await desk.session.close();
    await byHand((person) => person.type("B7", "เปลี่ยนชื่อ"));
    expect(names()).toEqual(asWritten);
  });
});
