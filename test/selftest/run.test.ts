import { describe, expect, test } from "@jest/globals";
import type { Person } from "../../src/selftest/desk";
import { CannotBegin } from "../../src/selftest/own-sheets";
import { everyProfile, type Json, type Question } from "../../src/selftest/question";
import { questions } from "../../src/selftest/questions";
import { freshExcel } from "../preview/one-sheet";
import { deeds, diligent, runIn } from "./volunteer";

const fresh = freshExcel();

const asking = (name: string, ask: Question["ask"]): Question => ({
  name, asks: { th: "ถาม", en: "Asks." }, does: { th: "ไม่ทำอะไร", en: "Does nothing." }, claim: "None.", expected: [], ask,
});

const nobody: Person = { does: async () => "skipped" };

const sheets = (): Promise<readonly string[]> => fresh.run(async (_sheet, context) => {
  const all = context.workbook.worksheets.load("items/name");
  await context.sync();
  return all.items.map(({ name }) => name);
});

describe("a workbook that is not empty is left as it is", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["a text", (sheet) => { sheet.getRange("C9").values = [["ของฉัน"]]; }],
    ["a formula", (sheet) => { sheet.getRange("A1").formulas = [['=""']]; }],
    ["a format", (sheet) => { sheet.getRange("B2").format.fill.color = "#FFEE00"; }],
    ["a name", (sheet) => { sheet.names.add("ชื่อ", sheet.getRange("A1")); }],
    ["a name of the workbook", (sheet, context) => { context.workbook.names.add("ชื่อ", sheet.getRange("A1")); }],
    ["another sheet's text", (_sheet, context) => { context.workbook.worksheets.add("ที่สอง").getRange("A1").values = [[0]]; }],
    ["a hidden sheet's text", (_sheet, context) => {
      const hidden = context.workbook.worksheets.add("ซ่อน");
      hidden.getRange("A1").values = [[0]];
      hidden.visibility = "Hidden";
    }],
  ])("%s", async (_what, prepare) => {
    await fresh.run((sheet, context) => { prepare(sheet, context); });
    const before = await sheets();
    let asked = 0;
    const question = asking("any", async () => { asked++; return true; });
    await expect(runIn(fresh.excel, nobody, [question])).rejects.toThrow(CannotBegin);
    expect([asked, await sheets()]).toEqual([0, before]);
  });
});

test("a workbook of several empty sheets will do, and is as before afterwards", async () => {
  await fresh.run((_sheet, context) => { context.workbook.worksheets.add("ว่าง"); });
  const { asked } = await runIn(fresh.excel, nobody, [asking("any", async () => true)]);
  expect([asked.map(({ reply }) => reply), await sheets()]).toEqual([[{ state: "answered", answer: true }], ["Sheet1", "ว่าง"]]);
});

test("a question that fails says why, and the next is asked; what it wrote goes with its sheet", async () => {
  const { asked, left } = await runIn(fresh.excel, nobody, [
    asking("throws", async (desk) => {
      await desk.perform((sheet) => { sheet.getRange("A1").values = [["left behind"]]; });
      throw new Error("no such thing");
    }),
    asking("refused", async (desk) => desk.perform((sheet) => { sheet.getRange("A1").formulas = [["=1+"]]; }).then(() => true)),
    asking("protects", async (desk) => desk.perform((sheet) => sheet.protection.protect()).then(() => true)),
    asking("last", async () => "answer"),
  ]);
  expect(asked.map(({ reply }) => reply)).toEqual([
    { state: "failed", why: "no such thing" }, { state: "failed", why: "InvalidArgument" },
    { state: "answered", answer: true }, { state: "answered", answer: "answer" },
  ]);
  expect([left, await sheets()]).toEqual([[], ["Sheet1"]]);
});

test("a sheet that cannot be taken away is named", async () => {
  const { asked, left } = await runIn(fresh.excel, nobody, [
    asking("alone", async (desk) => desk.perform((sheet, context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
      sheet.activate();
      return true;
    })),
  ]);
  expect([asked[0]?.reply, left]).toEqual([{ state: "answered", answer: true }, ["pmqa_selftest_1"]]);
});

test("whoever skips every step is asked all the same, and nothing stays behind", async () => {
  const { asked, left } = await runIn(fresh.excel, nobody);
  const skipped = asked.filter(({ reply }) => reply.state === "skipped").map(({ question }) => question.name);
  expect(skipped).toEqual(["undo-of-writes", "rule-after-undo", "drop-down", "half-typed-cell", "selected-chart"]);
  expect([asked.length, left, await sheets()]).toEqual([questions.length, [], ["Sheet1"]]);
});

test("a wrong Ctrl+Z tells nothing of the profile: the person's own edit was taken back first", async () => {
  const [question] = questions.filter(({ name }) => name === "undo-of-writes");
  const twice = { ...deeds, "undo-once": async (excel: typeof fresh.excel) => { await excel.undo(); await excel.undo(); } };
  const { asked } = await runIn(fresh.excel, diligent(fresh.excel, twice), question ? [question] : []);
  const answer = { typed: "taken back", written: "taken back" };
  expect(asked.map(({ reply }) => reply)).toEqual([{ state: "answered", answer }]);
  expect(question?.tells?.(answer)).toEqual({});
});

describe("every question", () => {
  test("has a name of its own, words in both languages, and says what it does and what was read", () => {
    expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
    for (const { name, asks, does, claim } of questions) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const { th, en } of [asks, does]) expect([/[ก-๙]/.test(th), /[ก-๙]/.test(en), en.length > 10]).toEqual([true, false, true]);
      expect(claim).toMatch(/\.$/);
    }
  });

  test("says what it expects of profiles that there are, and of each at most one answer", () => {
    for (const { expected } of questions) {
      const by = expected.flatMap((each) => [...each.by]);
      expect(by.filter((name) => ![...everyProfile, "documentation"].includes(name))).toEqual([]);
      expect(new Set(by).size).toBe(by.length);
    }
  });

  test("tells each part of the profile once", () => {
    const samples: Readonly<Record<string, Json>> = {
      "undo-of-writes": { typed: "kept", written: "kept" }, "requirement-sets": {}, "blank-in-block": 0,
      "double-protection": { unprotectFree: "taken", protectTwice: "taken" }, "big-request": { below: "taken", above: "taken" },
    };
    const parts = questions.flatMap((each) => Object.keys(each.tells?.(samples[each.name] ?? true) ?? {}));
    expect([...parts].sort()).toEqual([
      "blankArgument", "cellBeingEdited", "customFunctions", "errorsAsObjects", "foreignRuleThrows", "refusesDoubleProtection",
      "requestBytes", "requirements", "tellsDropDowns", "undoOfWrites",
    ]);
  });
});
