import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check, type Checked } from "../../src/assessment/check/check";
import { progressOf } from "../../src/assessment/check/topic-progress";
import type { CellValue } from "../../src/assessment/form/figure";
import type { Finding } from "../../src/assessment/rules/finding";
import { columnsOf } from "../../src/sheet/layout/columns";
import type { FormReading } from "../../src/sheet/read/form-reading";
import { readForm } from "../../src/sheet/read/read-form";
import { planForm } from "../../src/sheet/write/plan-form";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { meansAstray, rowsAstray } from "../sheet/astray";
import { sampleContent } from "../sheet/sample-indicators";
import { textOf } from "../sheet/sheet-of-plan";
import { openDesk, quiet, type Desk } from "./desk";

const plan = planForm({ ...sampleContent, dialect: "functions" });
const top = 5;
const rowOfKey = (key: string): number => plan.cells.findIndex((cells) => cells.at(-1) === key) + 1;
const lastEnd = rowOfKey("pmqa:end:7.6");
const columns = columnsOf(sampleContent.edition);

async function readingOf(desk: Desk): Promise<FormReading> {
  const read = await desk.workbook.read();
  if (read.found === "none") throw new Error("The form is gone.");
  const outcome = readForm(read.content);
  if ("problem" in outcome) throw outcome.problem;
  return outcome.ok;
}

/** A desk with the filled form, its percentages and scores computed. */
async function filledDesk(): Promise<Desk> {
  const desk = openDesk(plan);
  for (const { row, scored } of check((await readingOf(desk)).form).form.indicators) {
    desk.person.computes(`I${row}`, scored.success ?? "");
    desk.person.computes(`K${row}`, scored.score ?? "");
  }
  await desk.session.open();
  return desk;
}

const checkedOf = ({ session }: Desk): Checked => {
  const { form, problem } = session.state();
  if (form === undefined || problem !== undefined) throw problem ?? new Error("No form is open.");
  return form.checked;
};
/** What is said of the indicators, in no order. */
const said = ({ form }: Checked): readonly string[] => form.indicators
  .map(({ item, name, direction, target, unit, results, note, scored }) => JSON.stringify([item, name, direction, target, unit, results, note, scored])).sort();
const scores = ({ form: { topicScores, total } }: Checked) => ({ topicScores, total });
const told = ({ findings }: Checked, ...rules: readonly string[]): readonly Finding[] => findings.filter(({ rule }) => rules.includes(rule.name));
const kinds = ({ findings }: Checked): readonly string[] =>
  findings.map(({ rule, at, about }) => `${rule.name} ${at.field} ${JSON.stringify(about)}`).sort();

/** Puts the form in order with the fix of one of these rules. */
async function putInOrder(desk: Desk): Promise<void> {
  const fix = told(checkedOf(desk), "lines-out-of-order", "heading-gone").flatMap(({ fixes }) => fixes)[0];
  if (fix === undefined) throw new Error(`No fix is offered: ${kinds(checkedOf(desk)).join(", ")}`);
  await desk.session.applyFix(fix);
}

/** Whether the form reads as it did when it was written, whatever stands in which row. */
async function expectOrder(desk: Desk, before: Checked): Promise<void> {
  const now = checkedOf(desk);
  expect(said(now)).toEqual(said(before));
  expect(scores(now)).toEqual(scores(before));
  expect(kinds(now)).toEqual(kinds(before));
  expect([now.form.inOrder, now.form.gone, now.form.strays, rowsAstray(now.form), meansAstray(now.form)]).toEqual([true, [], [], [], []]);
  expect(now.form.means).toHaveLength(19);
}

const areas = [["the block", lastEnd], ["all to the end of the sheet", plan.cells.length]] as const;
const widths = [["without keys", columns.length], ["with keys", columns.length + 1]] as const;

describe.each(areas)("a sort of %s", (_area, bottom) => {
  describe.each(widths)("%s", (_width, right) => {
    it.each(columns.flatMap(({ field }, index) => [[field, "up", index + 1], [field, "down", index + 1]] as const))(
      "by %s, %s, loses nothing; it is told, mended by one fix, and that is taken back by one undo",
      async (_field, order, column) => {
        const desk = await filledDesk();
        const before = checkedOf(desk);
        desk.person.sort(`A${top}:${right === 11 ? "K" : "L"}${bottom}`, column, order);
        await quiet(desk);
        expect(said(checkedOf(desk))).toEqual(said(before));
        expect(scores(checkedOf(desk))).toEqual(scores(before));
        const sorted = await desk.workbook.read();
        await putInOrder(desk);
        await expectOrder(desk, before);
        expect(desk.session.state().undoable).toBe(1);
        await desk.session.undo();
        expect(await desk.workbook.read()).toEqual(sorted);
      },
    );
  });
});

it("a sort inside one item brings no finding", async () => {
  const desk = await filledDesk();
  const before = kinds(checkedOf(desk));
  for (const right of ["K", "L"]) {
    for (let column = 1; column <= columns.length; column += 1) {
      desk.person.sort(`A7:${right}8`, column, column % 2 === 0 ? "up" : "down");
      await quiet(desk);
      expect(kinds(checkedOf(desk))).toEqual(before);
    }
  }
});

it("rows in any order at all: nothing is lost, and the fix puts them in order", async () => {
  const body = Array.from({ length: plan.cells.length - top + 1 }, (_, index) => index);
  await fc.assert(fc.asyncProperty(fc.shuffledSubarray(body, { minLength: body.length }), fc.boolean(), async (order, keysGo) => {
    const cells = [...plan.cells.slice(0, top - 1), ...order.map((from, to) => {
      const row = plan.cells[top - 1 + from] ?? [];
      return keysGo ? row : row.with(-1, plan.cells[top - 1 + to]?.at(-1) ?? null);
    })];
    const desk = openDesk({ ...plan, cells });
    const written = openDesk(plan);
    await desk.session.open();
    await written.session.open();
    expect(said(checkedOf(desk))).toEqual(said(checkedOf(written)));
    await putInOrder(desk);
    // A row's formulas are torn here as no sort tears them: they are left for their own finding.
    const now = checkedOf(desk);
    expect(said(now)).toEqual(said(checkedOf(written)));
    expect([now.form.inOrder, now.form.gone, now.form.strays, meansAstray(now.form)]).toEqual([true, [], [], []]);
  }), { numRuns: 40, seed: 2567 });
});

/** Rows of indicators as somebody has them in another workbook, with the numbers of their items or without. */
const block = (...items: readonly string[]): readonly (readonly CellValue[])[] =>
  items.map((item, index) => [item, `ตัวชี้วัดที่วางทับ ${index + 1}`, "ค่ามากดี", 80, "ร้อยละ", 78, 79, 81, "", "รายงานประจำปี", ""]);

describe("a block pasted over headings", () => {
  const pasted = async (address: string, rows: readonly (readonly CellValue[])[]): Promise<Desk> => {
    const desk = await filledDesk();
    desk.person.paste(address, rows);
    await quiet(desk);
    return desk;
  };

  it.each([["beside the keys", []], ["with the keys", [""]]] as const)(
    "%s is read as indicators, told as headings gone, never counted as done, and mended in one step", async (_title, keys) => {
      // Rows 9 to 16: a blank row of 7.1.1, the heading of 7.1.2 with its rows, the heading of 7.1.3 with its.
      const items = ["7.1.1", "7.1.2", "7.1.2", "7.1.2", "7.1.3", "7.1.3"];
      const desk = await pasted("A9", block(...items).map((row) => [...row, ...keys]));
      const checked = checkedOf(desk);
      const names = checked.form.indicators.filter(({ name }) => name.startsWith("ตัวชี้วัดที่วางทับ")).map(({ item }) => item);
      expect(names).toEqual(items);
      expect(checked.form.strays).toEqual([]);
      const [finding, ...others] = told(checked, "heading-gone");
      expect([finding?.severity, finding?.values["headings"], others]).toEqual(["error", "7.1.2, 7.1.3", []]);
      expect(told(checked, "item-number-differs", "unknown-row")).toEqual([]);
      const progress = [...progressOf(checked)].find(([{ id }]) => id === "7.1")?.[1];
      expect(progress?.ready).toBeLessThan(progress?.total ?? 0);
      const before = await desk.workbook.read();
      await putInOrder(desk);
      const now = checkedOf(desk);
      expect(said(now)).toEqual(said(checked));
      expect([now.form.gone, now.form.inOrder, meansAstray(now.form)]).toEqual([[], true, []]);
      expect(now.form.indicators.filter(({ item, under }) => item !== under)).toEqual([]);
      await desk.session.undo();
      expect(await desk.workbook.read()).toEqual(before);
    });

  it("without numbers counts to the items it stands under", async () => {
    const checked = checkedOf(await pasted("A9", block("", "", "")));
    expect(checked.form.indicators.filter(({ name }) => name.startsWith("ตัวชี้วัดที่วางทับ")).map(({ item }) => item)).toEqual(["7.1.1", "7.1.1", "7.1.1"]);
    expect(told(checked, "heading-gone")).toHaveLength(1);
  });

  it("over a topic's end and the next topic, the summary and the total is told and mended too", async () => {
    const summary = rowOfKey("pmqa:summary:7.1");
    for (const [row, count] of [[rowOfKey("pmqa:end:7.1") - 1, 4], [summary - 2, 9]] as const) {
      const desk = await pasted(`A${row}`, block(...Array<string>(count).fill("7.1.4")));
      const checked = checkedOf(desk);
      expect(checked.form.indicators.filter(({ name }) => name.startsWith("ตัวชี้วัดที่วางทับ"))).toHaveLength(count);
      expect(told(checked, "heading-gone")[0]?.severity).toBe("error");
      await putInOrder(desk);
      const now = checkedOf(desk);
      expect(said(now)).toEqual(said(checked));
      expect([now.form.gone, now.form.inOrder, meansAstray(now.form)]).toEqual([[], true, []]);
    }
  });
});

describe("a row of the form's own that was deleted", () => {
  const parts = plan.cells.flatMap((cells, index) =>
    (/^pmqa:(?:topic|item|end|summary|total)/.test(textOf(cells.at(-1))) ? [[textOf(cells.at(-1)), index + 1] as const] : []));

  it.each(parts)("%s is told, and comes back with all it held", async (_key, row) => {
    const desk = await filledDesk();
    const before = checkedOf(desk);
    desk.person.delete("row", row);
    await quiet(desk);
    expect(said(checkedOf(desk))).toEqual(said(before));
    expect(told(checkedOf(desk), "heading-gone")).toHaveLength(1);
    const deleted = await desk.workbook.read();
    await putInOrder(desk);
    await expectOrder(desk, before);
    const content = await desk.workbook.read();
    if (content.found === "sheet") expect(content.content.formulas[row - 1]).toEqual(plan.cells[row - 1]?.map((entry) => (typeof entry === "object" ? entry?.formula ?? "" : entry)));
    await desk.session.undo();
    expect(await desk.workbook.read()).toEqual(deleted);
  });
});

describe("rows that stand under another item than their own", () => {
  it("go to the item that their number names, one or all alike, and back in one step", async () => {
    const desk = await filledDesk();
    desk.person.move("row", 7, 26);
    desk.person.move("row", 7, 30);
    await quiet(desk);
    const found = told(checkedOf(desk), "item-number-differs");
    expect(found.map(({ fixes }) => fixes.length)).toEqual([2, 2]);
    const before = await desk.workbook.read();
    await desk.session.applyFix(...found.flatMap(({ fixes }) => fixes[1] ?? []));
    const { form } = checkedOf(desk);
    expect(form.indicators.slice(0, 2).map(({ row, item, under }) => [row, item, under])).toEqual([[7, "7.1.1", "7.1.1"], [8, "7.1.1", "7.1.1"]]);
    expect([told(checkedOf(desk), "item-number-differs"), meansAstray(form)]).toEqual([[], []]);
    await desk.session.undo();
    expect(await desk.workbook.read()).toEqual(before);
  });
});

describe("what was put in order", () => {
  it("is no step back any more once somebody typed into a row that it would take away", async () => {
    const desk = await filledDesk();
    desk.person.delete("row", 6);
    await quiet(desk);
    await putInOrder(desk);
    desk.person.type("J8", "หมายเหตุ");
    await quiet(desk);
    expect(desk.session.state().undoable).toBe(1);
    desk.person.type("J6", "x");
    await quiet(desk);
    expect(desk.session.state().undoable).toBe(0);
  });

  it("stays as it was where the workbook refuses", async () => {
    const desk = await filledDesk();
    desk.person.sort(`A${top}:L${lastEnd}`, 2, "up");
    await quiet(desk);
    const before = await desk.workbook.read();
    desk.workbook.failNext(sheetFailure("protected"), "arrange");
    await putInOrder(desk);
    expect([desk.session.state().problem?.code, desk.session.state().undoable]).toEqual(["protected", 0]);
    expect(await desk.workbook.read()).toEqual(before);
  });

  it("keeps what belongs nowhere: after the total, before the notes", async () => {
    const desk = await filledDesk();
    desk.person.paste(`B${lastEnd + 1}`, [["ข้อความที่ไม่ใช่ตัวชี้วัด", "", "", "ก"]]);
    desk.person.sort(`A${top}:L${plan.cells.length}`, 2, "up");
    await quiet(desk);
    await putInOrder(desk);
    const { strays } = checkedOf(desk).form;
    const reading = await readingOf(desk);
    const [note = 0] = [...reading.lines].find(([, line]) => line.is === "note") ?? [];
    expect(strays.map(({ text }) => text)).toEqual(["ข้อความที่ไม่ใช่ตัวชี้วัด"]);
    expect([strays[0]?.row ?? 0, note].map((row) => row > (reading.parts.total ?? 0))).toEqual([true, true]);
    expect(strays[0]?.row).toBeLessThan(note);
  });
});
