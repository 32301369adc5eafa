import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ItemId } from "../../src/assessment/criteria/edition";
import { itemsOf } from "../../src/assessment/criteria/editions";
import { readFigure } from "../../src/assessment/form/figure";
import type { Form, Indicator } from "../../src/assessment/form/form";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { planForm } from "../../src/sheet/write/plan-form";
import { meansAstray, rowsAstray } from "../sheet/astray";
import { sampleContent } from "../sheet/sample-indicators";
import { scoreOf, successOf } from "../sheet/sheet-of-plan";
import { formOf, openDesk, quiet, sheetOf, type Desk } from "./desk";

const { edition } = sampleContent;
const plan = planForm({ ...sampleContent, dialect: "functions" });

/** An indicator as somebody might paste it. */
const named = (item: ItemId, name: string): Indicator => ({
  item, name, direction: { state: "direction", value: "higher" }, target: readFigure("๘๐"), unit: "ร้อยละ",
  results: [readFigure("N/A"), readFigure("95%"), readFigure("=1+1")], note: "บรรทัดหนึ่ง\nบรรทัดสอง",
});
const many = (item: ItemId, count: number): readonly Indicator[] => Array.from({ length: count }, (_, at) => named(item, `ใหม่ ${item} ${at + 1}`));

const newOnes = (form: Form) => form.indicators.filter(({ name }) => name.startsWith("ใหม่"));

async function openPlan(sheet = plan): Promise<Desk> {
  const desk = openDesk(sheet);
  await desk.session.open();
  return desk;
}

describe("many indicators at once", () => {
  it("come below their items' own in one write, with numbers, formulas and values; one undo takes all back", async () => {
    const desk = await openPlan();
    const before = await sheetOf(desk);
    const headings = [...formOf(desk).itemRows.keys()];
    await desk.session.addIndicators([...many("7.1.2", 5), ...many("7.4.1", 3), ...many("7.1.1", 4)]);
    const form = formOf(desk);
    expect(newOnes(form).map(({ item, under }) => [item, under])).toEqual(
      [...Array<ItemId>(4).fill("7.1.1"), ...Array<ItemId>(5).fill("7.1.2"), ...Array<ItemId>(3).fill("7.4.1")].map((item) => [item, item]));
    expect([[...form.itemRows.keys()], form.gone, form.inOrder, form.strays]).toEqual([headings, [], true, []]);
    expect([rowsAstray(form), meansAstray(form)]).toEqual([[], []]);
    const [{ row = 0 } = {}] = newOnes(form).filter(({ item }) => item === "7.1.2");
    const cells = ["A", "B", "C", "D", "E", "F", "G", "H", "J"].map((column) => desk.person.sees(`${column}${row}`));
    expect(cells).toEqual(["7.1.2", "ใหม่ 7.1.2 1", "ค่ามากดี", 80, "ร้อยละ", "N/A", 95, "=1+1", "บรรทัดหนึ่ง\nบรรทัดสอง"]);
    expect([desk.person.formulaIn(`H${row}`), desk.person.formulaIn(`I${row}`), desk.person.formulaIn(`K${row}`)])
      .toEqual([undefined, successOf(row), scoreOf(row)]);
    expect(desk.workbook.acts().map((act) => act.replace(/:.*/s, ""))).toEqual(["arrange rows 9 to 55", `select B${row}`]);
    expect(desk.session.state().undoable).toBe(1);
    await desk.session.undo();
    expect(await sheetOf(desk)).toEqual(before);
  });

  it("take blank rows that were made for them before any comes", async () => {
    const desk = await openPlan(planForm({ edition, agency: "กรม", dialect: "functions", indicators: [] }));
    const before = await sheetOf(desk);
    const blanks = formOf(desk).itemRows.get("7.1.1") ?? 0;
    await desk.session.addIndicators(many("7.1.1", 3));
    expect(newOnes(formOf(desk)).map(({ row }) => row)).toEqual([blanks + 1, blanks + 2, blanks + 3]);
    expect(desk.workbook.acts()[0]).toMatch(/^change /);
    await desk.session.addIndicators(many("7.1.1", 2));
    expect(newOnes(formOf(desk)).map(({ row }) => row)).toEqual([1, 2, 3, 4, 5].map((at) => blanks + at));
    await desk.session.undo();
    await desk.session.undo();
    expect(await sheetOf(desk)).toEqual(before);
  });

  it("fill the row in that the form prescribes under the same name", async () => {
    const desk = await openPlan(planForm({ edition, agency: "กรม", dialect: "functions", indicators: [] }));
    const [placeholder] = formOf(desk).placeholders;
    if (placeholder === undefined) throw new Error("The form prescribes nothing.");
    const spoken = `${placeholder.name.replace("**", "")} `;
    await desk.session.addIndicators([named(placeholder.item, spoken), named(placeholder.item, spoken)]);
    const form = formOf(desk);
    expect(form.placeholders.map(({ row }) => row)).not.toContain(placeholder.row);
    expect(form.indicators.map(({ row }) => row)).toEqual([placeholder.row, expect.any(Number)]);
    expect(desk.person.sees(`B${placeholder.row}`)).toBe(placeholder.name);
    expect(rowsAstray(form)).toEqual([]);
  });

  it("are taken in by the means of a topic whose end row is gone; what somebody wrote into another stays", async () => {
    const end = plan.cells.findIndex((cells) => cells.at(-1) === "pmqa:end:7.2") + 1;
    const desk = await openPlan();
    desk.person.delete("row", end);
    desk.person.type("K5", 123);
    await quiet(desk);
    const before = await sheetOf(desk);
    const last = itemsOf(edition).filter(({ id }) => id.startsWith("7.2")).at(-1)?.id ?? "";
    await desk.session.addIndicators(many(last, 3));
    expect(meansAstray(formOf(desk))).toEqual([5]);
    await desk.session.undo();
    expect(await sheetOf(desk)).toEqual(before);
  });

  it("leave everything as it was where the workbook refuses, or an item is gone", async () => {
    const desk = await openPlan();
    desk.person.delete("row", plan.cells.findIndex((cells) => cells.at(-1) === "pmqa:item:7.5.1") + 1, 2);
    await quiet(desk);
    const before = await sheetOf(desk);
    await desk.session.addIndicators([...many("7.1.1", 2), ...many("7.5.1", 1)]);
    expect([desk.session.state().problem?.code, desk.session.state().problem?.values]).toEqual(["item-gone", { item: "7.5.1" }]);
    desk.workbook.failNext(sheetFailure("protected"), "arrange");
    await desk.session.addIndicators(many("7.1.1", 4));
    expect([desk.session.state().problem?.code, desk.session.state().undoable]).toEqual(["protected", 0]);
    expect(await sheetOf(desk)).toEqual(before);
  });

  it("take the plain format of numbers where their neighbours' would make something else of them", async () => {
    const desk = await openPlan();
    desk.person.format("H13", "0.0%");
    // Excel tells of no format.
    await desk.session.refresh();
    await desk.session.addIndicators(many("7.1.2", 3).map((one) => ({ ...one, results: ["1", "2", "3"].map((text) => readFigure(text)) })));
    expect(newOnes(formOf(desk)).map(({ results }) => results[2])).toEqual(Array(3).fill({ state: "number", value: 3 }));
  });

  it("of any items in any number: each is under its own, in order, and one undo takes them back", async () => {
    const items = itemsOf(edition).map(({ id }) => id);
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...items), { minLength: 1, maxLength: 30 }), async (chosen) => {
      const desk = await openPlan();
      const before = await sheetOf(desk);
      const given = chosen.map((item, at) => named(item, `ใหม่ ${at}`));
      await desk.session.addIndicators(given);
      const form = formOf(desk);
      const wanted = items.flatMap((item) => given.filter((one) => one.item === item).map(({ name }) => `${item} ${name}`));
      expect(newOnes(form).map(({ item, name }) => `${item} ${name}`)).toEqual(wanted);
      expect([form.indicators.length, rowsAstray(form), meansAstray(form), form.gone, form.inOrder])
        .toEqual([sampleContent.indicators.length + chosen.length, [], [], [], true]);
      await desk.session.undo();
      expect(await sheetOf(desk)).toEqual(before);
    }), { numRuns: 25, seed: 2567 });
  });
});
