import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { editionFor } from "../../src/assessment/criteria/editions";
import { readCarriedOver } from "../../src/assessment/form/carried-over";
import type { FormContent, Indicator } from "../../src/assessment/form/form";
import { indicatorInputs } from "../../src/assessment/form/indicator-inputs";
import { explain } from "../../src/assessment/text/failure";
import { chooseHead, chooseTake, noChoices, retarget, takeOfAll } from "../../src/exchange/incoming/import-choices";
import type { Take } from "../../src/exchange/incoming/both-said";
import type { ImportChoices } from "../../src/exchange/incoming/import-plan";
import { planImport } from "../../src/exchange/incoming/plan-import";
import { sheetFailure } from "../../src/sheet/sheet-failure";
import { planForm } from "../../src/sheet/write/plan-form";
import { anyForm, saidBy } from "../exchange/any-form";
import { asIncoming } from "../exchange/incoming/as-incoming";
import { meansAstray, rowsAstray } from "../sheet/astray";
import { sampleContent } from "../sheet/sample-indicators";
import { formOf, openDesk, quiet, sheetOf, type Desk } from "./desk";


async function openContent(content: FormContent): Promise<Desk> {
  const desk = openDesk(planForm({ ...content, dialect: "functions" }));
  await desk.session.open();
  return desk;
}

/** The sample as somebody else has it: these of its indicators, changed. */
const sampleWith = (change: (indicator: Indicator, at: number) => readonly Indicator[]): FormContent =>
  ({ ...sampleContent, indicators: sampleContent.indicators.flatMap(change) });

const writesOf = (desk: Desk): readonly string[] => desk.workbook.acts().map((act) => act.replace(/[: ].*/s, ""));

describe("a form that comes in", () => {
  const other = sampleWith((indicator, at) => (at === 1 ? [] : [{ ...indicator, unit: at === 0 ? "ครั้ง" : indicator.unit }]));

  it("is written in one step: cells, rows and head; one undo takes all back", async () => {
    // One of the two that come takes the blank row of its item, the other needs a row; the last stands below it.
    const fewer = sampleWith((indicator, at) => (at === 2 || at === 3 ? [] : [{ ...indicator, unit: at === 0 || at === 19 ? "ครั้ง" : indicator.unit }]));
    const desk = await openContent({ ...sampleContent, agency: "", indicators: fewer.indicators });
    const before = await sheetOf(desk);
    const plan = planImport(asIncoming({ ...sampleContent, agency: "กรมที่ดิน" }), formOf(desk), 2567, takeOfAll(noChoices, "all"));
    expect(await desk.session.bringIn(plan)).toBe(true);
    const form = formOf(desk);
    expect(saidBy(form)).toEqual(saidBy({ ...sampleContent, agency: "กรมที่ดิน", indicators: form.indicators }));
    expect(form.indicators.map(({ name }) => name).toSorted()).toEqual(sampleContent.indicators.map(({ name }) => name).toSorted());
    expect([0, 19].map((at) => form.indicators[at]?.unit)).toEqual([0, 19].map((at) => sampleContent.indicators[at]?.unit));
    expect([rowsAstray(form), meansAstray(form), form.gone]).toEqual([[], [], []]);
    expect(writesOf(desk)).toHaveLength(1);
    expect(desk.session.state().undoable).toBe(1);
    await desk.session.undo();
    expect(await sheetOf(desk)).toEqual(before);
  });

  it("changes nothing where all is there already, and then there is nothing to take back", async () => {
    const desk = await openContent(sampleContent);
    const plan = planImport(asIncoming(sampleContent), formOf(desk), 2567, takeOfAll(noChoices, "all"));
    expect(await desk.session.bringIn(plan)).toBe(false);
    expect([writesOf(desk), desk.session.state().undoable, desk.session.state().problem]).toEqual([[], 0, undefined]);
  });

  it("becomes a form of its own in a workbook without one, in one step", async () => {
    const desk = openDesk();
    await desk.session.open();
    const plan = planImport(asIncoming(sampleContent), undefined, 2567);
    expect(await desk.session.bringIn(plan)).toBe(true);
    expect(saidBy(formOf(desk))).toEqual(saidBy(sampleContent));
    await desk.session.undo();
    expect([desk.session.state().phase, await desk.workbook.sheetNames()]).toEqual(["absent", [expect.not.stringContaining("หมวด 7")]]);
  });

  it("becomes a form of its own beside one that is there, which stays", async () => {
    const desk = await openContent(sampleContent);
    const before = await sheetOf(desk);
    const plan = planImport(asIncoming(other), undefined, 2568);
    expect(await desk.session.bringIn(plan)).toBe(true);
    const form = formOf(desk);
    expect([form.edition.fiscalYear, form.indicators.length]).toEqual([2568, 19]);
    expect(form.indicators.every(({ note }) => readCarriedOver(note)?.year === 2567)).toBe(true);
    await desk.session.undo();
    await desk.session.open();
    expect(await sheetOf(desk)).toEqual(before);
  });
});

describe("a form that is no longer what was shown", () => {
  const incoming = asIncoming(sampleWith((indicator) => [{ ...indicator, unit: "ครั้ง" }]));
  const all = takeOfAll(noChoices, "all");
  const edits: readonly (readonly [string, (desk: Desk) => void, string])[] = [
    ["a cell that would be overwritten", ({ person }) => person.type("F8", 12), "Indicator 7.1.1-2 is no longer what was shown, so nothing was written."],
    ["the head", ({ person }) => person.type("B3", "กรมอื่น"), "The form's head is no longer what was shown, so nothing was written."],
    ["an indicator that came", ({ person }) => person.type("B9", "ใหม่"), "The sheet's indicators are no longer what was shown, so nothing was written."],
    ["an indicator that went", ({ person }) => person.delete("row", 8), "The sheet's indicators are no longer what was shown, so nothing was written."],
  ];
  it.each(edits)("is not written into, and words say what changed: %s", async (_, edit, words) => {
    const desk = await openContent(sampleContent);
    const plan = planImport(incoming, formOf(desk), 2567, all);
    edit(desk);
    await quiet(desk);
    const before = await sheetOf(desk);
    expect(await desk.session.bringIn(plan)).toBe(false);
    const { problem } = desk.session.state();
    expect(problem && explain(problem, "en").what).toBe(words);
    expect([await sheetOf(desk), desk.session.state().undoable]).toEqual([before, 0]);
  });

  it("is written into where only what nothing comes to was edited", async () => {
    const desk = await openContent(sampleContent);
    const plan = planImport(incoming, formOf(desk), 2567, chooseTake(all, 1, "mine"));
    desk.person.type("F8", 12);
    await quiet(desk);
    expect(await desk.session.bringIn(plan)).toBe(true);
    expect(desk.person.sees("F8")).toBe(12);
  });

  it("keeps all as it was where the workbook refuses", async () => {
    const desk = await openContent(sampleContent);
    const before = await sheetOf(desk);
    desk.workbook.failNext(sheetFailure("protected"), "change");
    expect(await desk.session.bringIn(planImport(incoming, formOf(desk), 2567, all))).toBe(false);
    expect([desk.session.state().problem?.code, desk.session.state().undoable, await sheetOf(desk)]).toEqual(["protected", 0, before]);
  });
});

/** An indicator of the form, and what comes for it: from nothing to all other. */
interface Met {
  readonly here: Indicator | undefined;
  readonly incoming: Indicator | undefined;
  readonly take: Take;
}

const year = editionFor(2567);
const sides = fc.array(fc.record({
  side: fc.constantFrom("here", "incoming", "both", "both", "both"), take: fc.constantFrom<Take>("all", "blanks", "mine"),
}), { minLength: 25, maxLength: 25 });
const mixed: fc.Arbitrary<readonly Met[]> = fc.tuple(anyForm(25, 1), anyForm(25, 25), sides).map(([form, others, chosen]) =>
  form.indicators.map((own, at): Met => {
    const { side, take } = chosen[at] ?? { side: "both", take: "all" };
    const named = { ...own, name: `ก${"ข".repeat(at)} ${own.name}` };
    const { direction, target, unit, results, note } = others.indicators[at] ?? own;
    return {
      take, here: side === "incoming" ? undefined : named,
      incoming: side === "here" ? undefined : { ...named, direction, target, unit, results, note },
    };
  }));

const bare = (value: unknown): unknown => (typeof value === "string" ? value.replace(/\s+/g, "") : value);

/** What the rows come to by their choices: a blank takes, what stands is overwritten by "all" alone, nothing empties a cell. */
function expected({ here, incoming, take }: Met): readonly unknown[] {
  const years = year?.years ?? [];
  const [own, comes] = [here, incoming].map((one) => one && indicatorInputs(one, years).map(([, input]) => input));
  if (own === undefined) return comes ?? [];
  return own.map((input, at) => {
    const other = comes?.[at] ?? null;
    if (other === null || take === "mine" || bare(other) === bare(input)) return input;
    return input === null || take === "all" ? other : input;
  });
}

it("of any forms and choices: plan, write and read come to the choice, and one undo to the sheet that was", async () => {
  await fc.assert(fc.asyncProperty(mixed, async (met) => {
    const content = (indicators: readonly (Indicator | undefined)[]): FormContent =>
      ({ ...sampleContent, indicators: indicators.filter((one) => one !== undefined) });
    const desk = await openContent(content(met.map(({ here }) => here)));
    const before = await sheetOf(desk);
    const coming = met.filter(({ incoming }) => incoming !== undefined);
    const choices = coming.reduce<ImportChoices>((chosen, { take }, at) => chooseTake(chosen, at, take), noChoices);
    const plan = planImport(asIncoming(content(coming.map(({ incoming }) => incoming))), formOf(desk), 2567, choices);
    expect(plan.untouched.map(({ name }) => name)).toEqual(met.filter(({ incoming }) => incoming === undefined).map(({ here }) => here?.name));
    const isWritten = await desk.session.bringIn(plan);
    const form = formOf(desk);
    const said = form.indicators.map((one) => JSON.stringify([one.item, ...indicatorInputs(one, form.edition.years).map(([, input]) => input)]));
    expect(said.toSorted()).toEqual(met.map((one) => JSON.stringify([(one.here ?? one.incoming)?.item, ...expected(one)])).toSorted());
    expect([rowsAstray(form), meansAstray(form), form.gone, form.inOrder]).toEqual([[], [], [], true]);
    expect(desk.session.state().undoable).toBe(isWritten ? 1 : 0);
    if (isWritten) await desk.session.undo();
    expect(await sheetOf(desk)).toEqual(before);
  }), { numRuns: 60, seed: 2567 });
}, 120_000);

describe("what somebody chose", () => {
  it("sends indicators to others, under other items, or nowhere", async () => {
    const desk = await openContent({ ...sampleContent, indicators: sampleContent.indicators.slice(0, 3) });
    const form = formOf(desk);
    const new4 = asIncoming({ ...sampleContent, indicators: sampleContent.indicators.slice(0, 2).map((one, at) => ({ ...one, name: `ใหม่ ${at}`, unit: "ครั้ง" })) });
    const plan = planImport(new4, form, 2567);
    const [first] = plan.free;
    const there = first === undefined ? noChoices : retarget(takeOfAll(noChoices, "all"), 0, { kind: "indicator", id: first.id });
    const chosen = planImport(new4, form, 2567, retarget(there, 1, { kind: "item", item: "7.4.1" }));
    expect(await desk.session.bringIn(chosen)).toBe(true);
    expect(formOf(desk).indicators.map(({ item, name }) => [item, name])).toEqual([
      ["7.1.1", "ใหม่ 0"], ...sampleContent.indicators.slice(1, 3).map(({ item, name }) => [item, name]), ["7.4.1", "ใหม่ 1"],
    ]);
  });

  it("sends one to the row that the form prescribes for another: that one gets a row of its own", async () => {
    const desk = await openContent({ ...sampleContent, indicators: [] });
    const before = await sheetOf(desk);
    const [prescribed] = formOf(desk).placeholders;
    const [one] = sampleContent.indicators;
    if (prescribed === undefined || one === undefined) throw new Error("The form prescribes nothing.");
    const { item, name } = prescribed;
    const incoming = asIncoming({ ...sampleContent, indicators: [{ ...one, item, name: "ใหม่" }, { ...one, item, name, unit: "ครั้ง" }] });
    const id = planImport(incoming, formOf(desk), 2567).indicators[1]?.here?.id ?? "";
    const plan = planImport(incoming, formOf(desk), 2567, retarget(takeOfAll(noChoices, "all"), 0, { kind: "indicator", id }));
    expect(await desk.session.bringIn(plan)).toBe(true);
    const under = formOf(desk).indicators.filter((indicator) => indicator.item === item);
    expect(under.map((indicator) => [indicator.row === prescribed.row, indicator.name, indicator.unit]))
      .toEqual([[true, "ใหม่", one.unit], [false, name, "ครั้ง"]]);
    await desk.session.undo();
    expect(await sheetOf(desk)).toEqual(before);
  });

  it("takes the head, or not", async () => {
    for (const taken of [true, false]) {
      const desk = await openContent(sampleContent);
      const incoming = asIncoming({ ...sampleContent, agency: "กรมอื่น", agencyType: "policy", indicators: [] });
      const choices = chooseHead(chooseHead(noChoices, "agency", taken), "agencyType", taken);
      expect(await desk.session.bringIn(planImport(incoming, formOf(desk), 2567, choices))).toBe(taken);
      const { agency, agencyType } = formOf(desk);
      expect([agency, agencyType]).toEqual(taken ? ["กรมอื่น", "policy"] : [sampleContent.agency, sampleContent.agencyType]);
    }
  });
});
