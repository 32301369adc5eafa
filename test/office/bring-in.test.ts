import { afterEach, describe, expect, it } from "@jest/globals";
import { readFigure } from "../../src/assessment/form/figure";
import type { FormContent, Indicator } from "../../src/assessment/form/form";
import { indicatorInputs } from "../../src/assessment/form/indicator-inputs";
import { chooseHead, noChoices, takeOfAll } from "../../src/exchange/incoming/import-choices";
import { planImport } from "../../src/exchange/incoming/plan-import";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import { openExcelWorkbook } from "../../src/office/excel-workbook";
import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import { planForm } from "../../src/sheet/write/plan-form";
import { asIncoming } from "../exchange/incoming/as-incoming";
import { meansAstray, rowsAstray } from "../sheet/astray";
import { sampleContent } from "../sheet/sample-indicators";
import type { OpenExcel } from "./open-excel";
import { openWritten } from "./open-written";

const plan = planForm({ ...sampleContent, agency: "", dialect: "native" });
const all = ["desktop", "web", "ltsc2021", "early", "rough"] as const satisfies readonly ProfileName[];
const minutes = 240_000;

let excel: OpenExcel;
afterEach(async () => {
  await excel.settle();
  excel.dispose();
});

async function sessionOn(profile: ProfileName): Promise<Session> {
  excel = await openWritten(plan, { profile });
  const session = createSession(openExcelWorkbook());
  await session.open();
  await excel.settle();
  return session;
}

const formOf = (session: Session) => {
  const { form, problem } = session.state();
  if (form === undefined || problem !== undefined) throw problem ?? new Error("No form is open.");
  return form.checked.form;
};

/** All that the form's cells hold, of what kind and format, and how its rows look. */
async function everything(): Promise<unknown> {
  await excel.settle();
  return excel.Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const sheet = worksheets.getItem(plan.sheet);
    const used = sheet.getUsedRange(true).load("address,formulas,valueTypes,numberFormat");
    const rows = plan.cells.map((_, row) => sheet.getRange(`B${row + 1}`).load("format/fill/color,format/font/bold,format/rowHeight"));
    await context.sync();
    return [
      worksheets.items.map(({ name }) => name), used.address, used.formulas, used.valueTypes, used.numberFormat,
      rows.map(({ format }) => [format.fill.color, format.font.bold, format.rowHeight]),
    ];
  });
}

/** The sample as it comes in: other units and notes, texts that look like formulas, and so many new indicators under an item. */
const coming = (added: number): FormContent => ({
  ...sampleContent,
  indicators: [
    ...sampleContent.indicators.map((one, at): Indicator => (at % 2 === 0 ? { ...one, unit: "ครั้ง", note: "=1+1\n-5" } : one)),
    ...Array.from({ length: added }, (_, at): Indicator => ({
      item: "7.1.2", name: `@ใหม่ ${at}`, direction: { state: "direction", value: "lower" }, target: readFigure(80), unit: "วัน",
      results: [readFigure("N/A"), readFigure("1/2"), readFigure(84)], note: "+5",
    })),
  ],
});

const said = ({ indicators, edition: { years } }: FormContent): readonly string[] =>
  indicators.map((one) => JSON.stringify([one.item, ...indicatorInputs(one, years)])).toSorted();

describe.each(all)("what comes in: %s", (profile) => {
  it("is written in one step, rows, cells and head, and one undo leaves not a trace of it", async () => {
    const session = await sessionOn(profile);
    const before = await everything();
    const choices = chooseHead(takeOfAll(noChoices, "all"), "agency", true);
    const content = coming(4);
    expect(await session.bringIn(planImport(asIncoming(content), formOf(session), 2567, choices))).toBe(true);
    await excel.settle();
    await session.refresh();
    const form = formOf(session);
    expect(said(form)).toEqual(said(content));
    expect([form.agency, rowsAstray(form), meansAstray(form), form.gone, form.inOrder]).toEqual([content.agency, [], [], [], true]);
    expect(form.indicators.flatMap(({ oddTexts }) => oddTexts)).toEqual([]);
    expect(session.state().undoable).toBe(1);
    await session.undo();
    expect([session.state().problem, session.state().undoable]).toEqual([undefined, 0]);
    expect(await everything()).toEqual(before);
  }, minutes);

  it("is a form of its own beside one that is there, and one undo takes it away", async () => {
    const session = await sessionOn(profile);
    const before = await everything();
    const content = coming(2);
    expect(await session.bringIn(planImport(asIncoming(content), undefined, 2567))).toBe(true);
    await excel.settle();
    await session.refresh();
    expect([session.state().form?.sheet, said(formOf(session))]).toEqual([`${plan.sheet} (2)`, said(content)]);
    await session.undo();
    expect([session.state().problem, await everything()]).toEqual([undefined, before]);
  }, minutes);

  it("goes into a sheet that is protected as it does elsewhere, and leaves it protected", async () => {
    const session = await sessionOn(profile);
    await session.protect(true);
    const before = await everything();
    expect(await session.bringIn(planImport(asIncoming(coming(3)), formOf(session), 2567, takeOfAll(noChoices, "all")))).toBe(true);
    expect([said(formOf(session)), session.state().form?.isProtected]).toEqual([said(coming(3)), true]);
    await session.undo();
    expect([await everything(), session.state().form?.isProtected, session.state().undoable]).toEqual([before, true, 1]);
  }, minutes);
});

it("stays out of a sheet with a password, all of it, and words say so", async () => {
  const session = await sessionOn("desktop");
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(plan.sheet).protection.protect({}, "ลับ");
    await context.sync();
  });
  await session.refresh();
  const before = await everything();
  for (const added of [0, 3]) {
    expect(await session.bringIn(planImport(asIncoming(coming(added)), formOf(session), 2567, takeOfAll(noChoices, "all")))).toBe(false);
    expect([session.state().problem?.code, session.state().undoable]).toEqual(["protected", 0]);
    session.dismissProblem();
  }
  expect(await everything()).toEqual(before);
}, minutes);

it("a hundred rows take no more round trips than three", async () => {
  const session = await sessionOn("desktop");
  const trips = async (added: number): Promise<number> => {
    const planned = planImport(asIncoming(coming(added)), formOf(session), 2567, takeOfAll(noChoices, "all"));
    const from = excel.roundTrips();
    expect(await session.bringIn(planned)).toBe(true);
    return excel.roundTrips() - from;
  };
  const few = await trips(3);
  expect(await trips(103)).toBe(few);
}, minutes);
