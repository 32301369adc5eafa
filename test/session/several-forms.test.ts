import { beforeEach, describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleIndicators } from "../sheet/sample-indicators";
import { openDesk, quiet, type Desk } from "./desk";
import { fourIndicators } from "./four-indicators";

let desk: Desk;
const state = () => desk.session.state();
const open = () => [state().phase, state().form?.sheet ?? state().unreadable?.sheet];
const besides = () => state().form?.reading.besides.map(({ sheet, year }) => `${sheet} ${year}`);

/** Somebody brings a sheet to the front, and it is taken in. */
async function goTo(sheet: string): Promise<void> {
  desk.person.goToSheet(sheet);
  await quiet(desk);
}

/** Two forms: four indicators of 2567, and a blank one of 2568 on a sheet beside it, which is open. */
beforeEach(async () => {
  desk = fourIndicators();
  await desk.session.open();
  await desk.session.writeForm({ agency: "กรมสอง", fiscalYear: 2568 }, "beside");
  await quiet(desk);
});

describe("the sheet in front", () => {
  it("is the form that is open; a sheet that is none leaves it open", async () => {
    expect([open(), besides()]).toEqual([["open", "หมวด 7 (2)"], ["หมวด 7 2567"]]);
    await goTo("หมวด 7");
    expect([open(), besides(), state().form?.checked.form.indicators.length]).toEqual([["open", "หมวด 7"], ["หมวด 7 (2) 2568"], 4]);
    desk.person.addSheet("บันทึก");
    desk.person.type("A1", "ตัวชี้วัด");
    await quiet(desk);
    expect([open(), state().selected]).toEqual([["open", "หมวด 7"], undefined]);
    await goTo("หมวด 7 (2)");
    expect(open()).toEqual(["open", "หมวด 7 (2)"]);
  });

  it("is followed: what is typed in it is taken in, and what is typed in the other is not", async () => {
    await goTo("หมวด 7");
    desk.person.type("B9", "ตัวที่สาม");
    await quiet(desk);
    expect(state().form?.checked.form.indicators).toHaveLength(5);
    desk.person.select("B11");
    await quiet(desk);
    expect(state().selected).toMatchObject({ kind: "indicator", indicator: { row: 11 } });
  });

  it("is opened first, whatever else is a form", async () => {
    await goTo("หมวด 7");
    const fresh = openDesk();
    expect(fresh.session.state().phase).toBe("starting");
    const again = (await import("../../src/session/create-session")).createSession(desk.workbook);
    await again.open();
    expect(again.state().form?.sheet).toBe("หมวด 7");
  });

  it("is not what an action was meant for that was asked for before it came: nothing is written then", async () => {
    const acts = desk.workbook.acts().length;
    desk.workbook.hold();
    desk.person.goToSheet("หมวด 7");
    const typing = desk.session.type({ row: 7, field: "unit" }, "คน");
    desk.workbook.release();
    await typing;
    await quiet(desk);
    expect([open()[1], state().problem?.code, desk.workbook.acts().length - acts]).toEqual(["หมวด 7", "other-form", 0]);
  });

  it("gets no step back that was made on another", async () => {
    await desk.session.type({ row: 7, field: "name" }, "ตัวแรก");
    expect(state().undoable).toBeGreaterThan(0);
    await goTo("หมวด 7");
    const name = desk.person.sees("B7");
    await desk.session.undo();
    expect(desk.person.sees("B7")).toBe(name);
    await goTo("หมวด 7 (2)");
    expect(desk.person.sees("B7")).not.toBe(name);
  });
});

describe("a form that is chosen", () => {
  it("is opened and brought to the front", async () => {
    await desk.session.openSheet("หมวด 7");
    await quiet(desk);
    expect([open(), desk.person.cursor().split("!")[0], state().problem]).toEqual([["open", "หมวด 7"], "หมวด 7", undefined]);
  });

  it("and deleted meanwhile is said to be gone", async () => {
    await goTo("หมวด 7");
    desk.person.deleteSheet();
    await quiet(desk);
    await desk.session.openSheet("หมวด 7");
    expect([open(), state().problem?.code]).toEqual([["open", "หมวด 7 (2)"], "sheet-gone"]);
  });
});

describe("a form whose headings are gone", () => {
  beforeEach(() => goTo("หมวด 7"));

  it("is no missing form: it is said what is wrong, mended in one step, and taken back in one", async () => {
    desk.person.type("D4", "อื่น ๆ");
    await quiet(desk);
    expect([open(), state().problem, state().form]).toEqual([["unreadable", "หมวด 7"], undefined, undefined]);
    expect(state().unreadable).toMatchObject({
      problem: { code: "columns-missing" },
      mend: [{ address: "D4", held: "อื่น ๆ", entry: "ค่าเป้าหมายปีล่าสุด (ตัวเลข)" }],
    });
    const acts = desk.workbook.acts().length;
    await desk.session.mendForm();
    expect([open(), state().unreadable, state().undoable, desk.workbook.acts().length - acts]).toEqual([["open", "หมวด 7"], undefined, 1, 1]);
    await desk.session.undo();
    expect([open(), desk.person.sees("D4")]).toEqual([["unreadable", "หมวด 7"], "อื่น ๆ"]);
  });

  it("reads well again once somebody mended it by hand, and whatever is asked for meanwhile says why not", async () => {
    desk.person.clear("D3");
    await quiet(desk);
    expect(state().unreadable).toMatchObject({ problem: { code: "year-unknown" }, at: { row: 3, column: 4 }, mend: [{ entry: "2567" }] });
    await desk.session.type({ row: 7, field: "unit" }, "คน");
    expect(state().problem?.code).toBe("year-unknown");
    desk.person.type("D3", 2567);
    await quiet(desk);
    expect([open(), state().unreadable, state().problem]).toEqual([["open", "หมวด 7"], undefined, undefined]);
  });

  it("offers no mend where a column was deleted", async () => {
    desk.person.delete("column", 4);
    await quiet(desk);
    expect([open()[0], state().unreadable?.mend, state().unreadable?.besides.map(({ sheet }) => sheet)])
      .toEqual(["unreadable", undefined, ["หมวด 7 (2)"]]);
    await desk.session.mendForm();
    await goTo("หมวด 7 (2)");
    expect(open()).toEqual(["open", "หมวด 7 (2)"]);
    await goTo("หมวด 7");
    expect(open()).toEqual(["unreadable", "หมวด 7"]);
  });
});

describe("an error that is over", () => {
  it("leaves the screen with its cause: a sheet that was locked, a name that was taken", async () => {
    desk.person.protect("ลับ");
    await desk.session.type({ row: 7, field: "unit" }, "คน");
    expect(state().problem?.code).toBe("protected");
    await desk.session.check();
    await desk.session.type({ row: 7, field: "unit" }, "คน");
    expect([state().problem?.code, state().form?.isProtected]).toEqual(["protected", true]);
    desk.person.unprotect();
    await desk.session.refresh();
    expect(state().problem).toBeUndefined();
    await desk.session.writeForm({ agency: "กรม", fiscalYear: 2567 });
    expect(state().problem?.code).toBe("sheet-exists");
    await goTo("หมวด 7");
    desk.person.renameSheet("เก่า");
    await desk.session.refresh();
    expect(state().problem).toBeUndefined();
  });
});

it("a workbook in which the form cannot be read from the start says so", async () => {
  const edition = editionFor(2567) ?? newestEdition;
  desk = openDesk(planForm({ edition, agency: "กรม", dialect: "functions", indicators: sampleIndicators.slice(0, 2) }));
  desk.person.type("D4", "อื่น");
  await desk.session.open();
  expect(open()).toEqual(["unreadable", "หมวด 7"]);
});
