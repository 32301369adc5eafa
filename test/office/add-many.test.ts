import { afterEach, expect, it } from "@jest/globals";
import { readFigure } from "../../src/assessment/form/figure";
import type { Indicator } from "../../src/assessment/form/form";
import { createSession } from "../../src/session/create-session";
import { planForm } from "../../src/sheet/write/plan-form";
import { meansAstray, rowsAstray } from "../sheet/astray";
import { sampleContent } from "../sheet/sample-indicators";
import { openWritten } from "./open-written";
import type { OpenExcel } from "./open-excel";

let excel: OpenExcel | undefined;
afterEach(() => excel?.dispose());

const plan = planForm({ ...sampleContent, dialect: "native" });

const pasted = (item: string, count: number): readonly Indicator[] => Array.from({ length: count }, (_, at) => ({
  item, name: at === 0 ? "=1+1" : `ใหม่ ${at}`, direction: { state: "direction", value: "higher" }, target: readFigure("๘๐"), unit: "ร้อยละ",
  results: [readFigure("N/A"), readFigure("1/2"), readFigure("84")], note: "-5",
}));

/** All that the form's cells hold and how they look. */
async function everything(running: OpenExcel) {
  await running.settle();
  return running.Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    const used = sheet.getUsedRange().load("address,values,formulas,numberFormat");
    const cells = Array.from({ length: plan.cells.length }, (_, row) => sheet.getRange(`B${row + 1}`).load("format/fill/color,format/font/bold,format/rowHeight"));
    await context.sync();
    return {
      address: used.address, values: used.values as unknown, formulas: used.formulas as unknown, formats: used.numberFormat as unknown,
      looks: cells.map(({ format }) => [format.fill.color, format.font.bold, format.rowHeight]),
    };
  });
}

it("many indicators come in at once: texts as texts, own formulas, neighbours' formats, headings where they were; one step takes all back", async () => {
  const running = await openWritten(plan);
  excel = running;
  const session = createSession(running.workbook);
  await session.open();
  const before = await everything(running);
  await session.addIndicators([...pasted("7.1.2", 6), ...pasted("7.4.1", 3)]);
  await running.settle();
  await session.refresh();
  const { form, problem } = session.state();
  if (form === undefined || problem !== undefined) throw problem ?? new Error("No form is open.");
  const { form: checked, findings } = form.checked;
  const added = checked.indicators.filter(({ note }) => note === "-5");
  expect(added.map(({ item, under, name }) => [item, under, name.slice(0, 4)])).toEqual(
    [...pasted("7.1.2", 6), ...pasted("7.4.1", 3)].map(({ item, name }) => [item, item, name.slice(0, 4)]));
  expect(added.map(({ target, results, oddTexts, scored }) => [target, results[1], results[2], oddTexts, scored.success])).toEqual(
    Array(9).fill([{ state: "number", value: 80 }, { state: "unreadable", because: "words", text: "1/2" }, { state: "number", value: 84 }, [], 105]));
  expect([checked.gone, checked.inOrder, rowsAstray(checked), meansAstray(checked)]).toEqual([[], true, [], []]);
  // What Excel computed is what the form says.
  expect(findings.filter(({ rule }) => rule.name === "figure-differs" || rule.name === "not-computed")).toEqual([]);
  expect(added.map(({ computed }) => computed.success.shown)).toEqual(Array(9).fill(105));
  const [first, other] = [added[1]?.row ?? 0, checked.indicators.find(({ item }) => item === "7.1.2")?.row ?? 0];
  const looks = await running.Excel.run({ delayForCellEdit: true }, async (context) => {
    const rows = [first, other].map((row) => context.workbook.worksheets.getItem(plan.sheet).getRange(`A${row}:K${row}`)
      .load("numberFormat,format/fill/color,format/font/name,format/font/size,format/wrapText"));
    await context.sync();
    return rows.map(({ numberFormat, format: { font, wrapText } }) => [numberFormat, font.name, font.size, wrapText]);
  });
  expect(looks[0]).toEqual(looks[1]);
  expect(session.state().undoable).toBe(1);
  await session.undo();
  expect(await everything(running)).toEqual(before);
}, 180_000);

it("three hundred rows take no more round trips than three", async () => {
  const running = await openWritten(plan);
  excel = running;
  const session = createSession(running.workbook);
  await session.open();
  const trips = async (count: number): Promise<number> => {
    const from = running.roundTrips();
    await session.addIndicators(pasted("7.1.2", count));
    if (session.state().problem !== undefined) throw session.state().problem;
    return running.roundTrips() - from;
  };
  const few = await trips(3);
  expect(await trips(300)).toBe(few);
  expect(session.state().form?.checked.form.indicators).toHaveLength(323);
}, 300_000);
