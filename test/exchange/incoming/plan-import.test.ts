import { describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { carriedMark } from "../../../src/assessment/form/carried-over";
import { readFigure } from "../../../src/assessment/form/figure";
import type { Form, FormContent, Indicator } from "../../../src/assessment/form/form";
import { completeRow, formOf, type TypedRow } from "../../../src/assessment/rules/case";
import { explain, Failure } from "../../../src/assessment/text/failure";
import { chooseTake, noChoices, retarget, takeOfAll } from "../../../src/exchange/incoming/import-choices";
import type { ImportChoices, ImportPlan } from "../../../src/exchange/incoming/import-plan";
import { planImport } from "../../../src/exchange/incoming/plan-import";
import { addedIndicators, sumOfPlan, writesAnything } from "../../../src/exchange/incoming/sum-of-plan";
import { asIncoming } from "./as-incoming";

const editionOf = (year: number) => editionFor(year) ?? newestEdition;
const row = (typed: Partial<TypedRow>): TypedRow => ({ ...completeRow, ...typed });
const sheet = (rows: readonly Partial<TypedRow>[], year = 2567): Form => formOf({ edition: editionOf(year), rows: rows.map(row) });

const indicator = (typed: Partial<Indicator> & Pick<Indicator, "name">): Indicator => ({
  item: "7.1.1", direction: { state: "direction", value: "higher" }, target: readFigure(90), unit: "ร้อยละ",
  results: [70, 71, 72].map((value) => readFigure(value)), note: "รายงานใหม่", ...typed,
});
const source = (indicators: readonly Indicator[], year = 2567, more: Partial<FormContent> = {}) =>
  asIncoming({ edition: editionOf(year), agency: "กรมตัวอย่าง", indicators, ...more });

const plan = (indicators: readonly Indicator[], form: Form | undefined, choices?: ImportChoices): ImportPlan =>
  planImport(source(indicators), form, 2567, choices);
/** Where each goes: the number of the indicator it goes to, with ? where that is a guess; an item; or nowhere. */
const goes = ({ indicators }: ImportPlan): readonly string[] => indicators.map(({ to, here, isGuess }) =>
  (to.kind === "item" ? `under ${to.item}` : to.kind === "left-out" ? "left out" : `${here?.number}${isGuess ? "?" : ""}`));

const longName = "ร้อยละของเรื่องที่เสนอคณะกรรมการพิจารณาแล้วเสร็จทันกำหนดเวลา";

describe("an incoming indicator goes", () => {
  const form = sheet([
    { name: "จำนวนหน่วยที่ตอบแบบวัด IIT" }, { name: longName }, { item: "7.1.2", name: "ระดับความพร้อม" }, { item: "7.1.2", name: "ระดับความพร้อม", note: "ครั้งที่สอง" },
  ]);
  it("to the one of its name and item, years, blanks and the form's marks apart", () => {
    expect(goes(plan([indicator({ name: " จำนวนหน่วย ที่ตอบแบบวัด IIT** ปี 2567" })], form))).toEqual(["7.1.1-1"]);
  });
  it("to the one whose letters are the same, whatever the brackets", () => {
    expect(goes(plan([indicator({ name: "จำนวนหน่วยที่ตอบแบบวัด (IIT)" })], form))).toEqual(["7.1.1-1"]);
  });
  it("to the one whose name has a slip in it, or stands under another item, as a guess", () => {
    expect(goes(plan([indicator({ name: longName.replace("แล้ว", "เเล้ว") }), indicator({ name: "จำนวนหน่วยที่ตอบแบบวัด IIT", item: "7.4.1" })], form)))
      .toEqual(["7.1.1-2?", "7.1.1-1?"]);
  });
  it("to a row of its own where a name is but much alike: it counts otherwise, or is of something else", () => {
    const levels = sheet([{ name: `${longName} ระดับ 1` }, { name: "ร้อยละของผู้เข้ารับบริการที่พึงพอใจด้านสถานที่" }]);
    expect(goes(plan([indicator({ name: `${longName} ระดับ 2` }), indicator({ name: "ร้อยละของผู้เข้ารับบริการที่พึงพอใจด้านบุคลากร" })], levels)))
      .toEqual(["under 7.1.1", "under 7.1.1"]);
  });
  it("to the one that says the same, of two with one name; then in their order", () => {
    const same = indicator({ name: "ระดับความพร้อม", item: "7.1.2" });
    const second = { ...same, target: readFigure(80), results: [78, 79, 81].map((value) => readFigure(value)), note: "ครั้งที่สอง" };
    expect(goes(plan([second, same], form))).toEqual(["7.1.2-2", "7.1.2-1"]);
    expect(goes(plan([same, same, same], form))).toEqual(["7.1.2-1", "7.1.2-2", "under 7.1.2"]);
  });
  it("to the row that the form prescribes for it and nobody has begun", () => {
    const blank = formOf({ rows: [], placeholders: [{ row: 7641, item: "7.6.4", name: "ข้อมูลเปิด (Open data)**" }] });
    const planned = plan([indicator({ name: "ข้อมูลเปิด Open Data", item: "7.6.4" })], blank);
    expect([goes(planned), planned.indicators[0]?.here?.row, planned.indicators[0]?.fields[0]?.is]).toEqual([["7.6.4"], 7641, "same"]);
    expect([planned.untouched, planned.free, sumOfPlan(planned).overwritten]).toEqual([[], [], 0]);
  });
  it("where it is sent; whoever went there before is added under its item, and the last word counts", () => {
    const [first, second] = [indicator({ name: "ก" }), indicator({ name: "ข", item: "7.4.1" })];
    const to = { kind: "indicator", id: plan([], form).free[0]?.id ?? "" } as const;
    const sent = retarget(retarget(noChoices, 0, to), 1, to);
    expect(goes(plan([first, second], form, sent))).toEqual(["under 7.1.1", "7.1.1-1"]);
    expect(goes(plan([first, second], form, retarget(sent, 0, to)))).toEqual(["7.1.1-1", "under 7.4.1"]);
    expect(goes(plan([first, second], form, retarget(sent, 1, { kind: "left-out" })))).toEqual(["7.1.1-1", "left out"]);
    expect(goes(plan([first, second], form, retarget(noChoices, 1, { kind: "item", item: "7.1.2" })))).toEqual(["under 7.1.1", "under 7.1.2"]);
  });
  it("by itself where what was chosen is not there any more", () => {
    const gone = retarget(retarget(noChoices, 0, { kind: "indicator", id: "7.9.9 ไม่มี" }), 1, { kind: "item", item: "7.9.9" });
    expect(goes(plan([indicator({ name: "ก" }), indicator({ name: "ระดับความพร้อม", item: "7.1.2" })], form, gone))).toEqual(["under 7.1.1", "7.1.2-1"]);
  });
  it("and those of the sheet to which nothing comes are told, and free", () => {
    const { untouched, free } = plan([indicator({ name: longName })], form);
    expect([untouched.map(({ number }) => number), free]).toEqual([["7.1.1-1", "7.1.2-1", "7.1.2-2"], untouched]);
  });
});

describe("side by side", () => {
  const form = sheet([{ name: longName, unit: "", results: ["", 79, "N/A"], note: "รายงาน ประจำปี\nกองกฎหมาย" }]);
  const comes = indicator({ name: longName, target: readFigure("๘๐"), results: ["78", "", "82"].map((value) => readFigure(value)), note: "รายงานประจำปี กองกฎหมาย" });
  const fields = (choices?: ImportChoices) => Object.fromEntries(plan([comes], form, choices).indicators[0]?.fields
    .map(({ field, is, taken }) => [field, `${is}${taken ? " taken" : ""}`]) ?? []);
  const meeting = { name: "same", direction: "same", target: "same", note: "same", "result.2566": "stays" };

  it("fills blanks alone, where nobody says otherwise", () => {
    expect(fields()).toEqual({ ...meeting, unit: "fills taken", "result.2565": "fills taken", "result.2567": "differs" });
    expect(sumOfPlan(plan([comes], form))).toEqual({ changed: 1, overwritten: 0, added: 0, leftOut: 0, unchanged: 0 });
  });
  it("takes all, and never empties a cell", () => {
    const all = takeOfAll(noChoices, "all");
    expect(fields(all)).toEqual({ ...meeting, unit: "fills taken", "result.2565": "fills taken", "result.2567": "differs taken" });
    expect(plan([comes], form, all).indicators[0]?.writes).toEqual([["unit", "ร้อยละ"], ["result.2565", 78], ["result.2567", 82]]);
    expect(sumOfPlan(plan([comes], form, all)).overwritten).toBe(1);
  });
  it("keeps what is here", () => {
    const mine = chooseTake(takeOfAll(noChoices, "all"), 0, "mine");
    expect(fields(mine)).toEqual({ ...meeting, unit: "fills", "result.2565": "fills", "result.2567": "differs" });
    expect([writesAnything(plan([comes], form, mine)), sumOfPlan(plan([comes], form, mine)).unchanged]).toEqual([false, 1]);
    expect(fields(takeOfAll(mine, "all"))["result.2567"]).toBe("differs taken");
  });
  it("shows the head, and fills what it leaves open", () => {
    const head = planImport(source([], 2567, { agency: "กรมอื่น", agencyType: "policy" }), formOf({ rows: [], agencyType: "" }), 2567);
    expect(head.head.map(({ field, here, incoming, is, taken }) => [field, here, incoming, is, taken])).toEqual([
      ["agency", expect.any(String), "กรมอื่น", "differs", false], ["agencyType", "", "policy", "fills", true],
    ]);
    expect(head.headAfter).toMatchObject({ fiscalYear: 2567, agencyType: "policy" });
  });
  it("keeps a type of agency that nobody can read, and shows it", () => {
    const { head, headAfter } = planImport(source([], 2567, { agencyType: "policy" }), formOf({ rows: [], agencyType: "อื่นใด" }), 2567);
    expect([head[1]?.here, head[1]?.is, headAfter.agencyType]).toEqual(["อื่นใด", "differs", undefined]);
  });
});

describe("a form of an earlier year", () => {
  const last = indicator({ name: longName });
  const later = (form: Form, choices?: ImportChoices) => planImport(source([last]), form, 2568, choices);

  it("comes by its years: the newest result stays what it is here", () => {
    const planned = later(sheet([{ name: `${longName} ปี 2568`, results: ["", "", 99] }], 2568), takeOfAll(noChoices, "all"));
    expect(planned.rolled).toMatchObject({ fromYear: 2567, toYear: 2568 });
    expect(planned.indicators[0]?.writes).toEqual([
      ["name", longName], ["target", 90], ["result.2566", 71], ["result.2567", 72], ["note", `${carriedMark(2567)}\nรายงานใหม่`],
    ]);
  });
  it("marks the row whose target is taken, and keeps the row's own note", () => {
    const planned = later(sheet([{ name: longName, target: "", note: "ของปีนี้" }], 2568));
    expect(planned.indicators[0]?.writes).toEqual([["target", 90], ["note", `${carriedMark(2567)}\nของปีนี้`]]);
  });
  it("marks no row of which neither target nor note is taken", () => {
    const planned = later(sheet([{ name: longName, unit: "", results: [71, 72, 1] }], 2568));
    expect(planned.indicators[0]?.writes).toEqual([["unit", "ร้อยละ"]]);
  });
  it("is not told from what was brought forward before, and not marked twice", () => {
    const there = { name: longName, target: 90, results: [71, 72, ""], note: `${carriedMark(2567)}\nรายงานใหม่` };
    expect(later(sheet([there], 2568), takeOfAll(noChoices, "all")).indicators[0]?.writes).toEqual([]);
    expect(later(sheet([{ ...there, target: "" }], 2568)).indicators[0]?.writes)
      .toEqual([["target", 90], ["note", `${carriedMark(2567)}\nรายงานใหม่`]]);
  });
  it("becomes a new form as rolling forward has it", () => {
    const planned = planImport(source([last]), undefined, 2568);
    expect(addedIndicators(planned)).toEqual(planned.rolled?.content.indicators);
  });
  it("has what found no item left out, and brings it by its new years where somebody says where", () => {
    const { topics } = editionOf(2567);
    const before = { ...editionOf(2567), topics: topics.map((topic) => (topic.id !== "7.1" ? topic : { ...topic, items: [...topic.items, { id: "7.1.9", title: "ข้อที่เลิกใช้", description: "" }] })) };
    const came = source([indicator({ name: "ก", item: "7.1.9" }), last], 2567, { edition: before });
    const aside = planImport(came, undefined, 2568);
    expect(aside.indicators.map(({ at, from, isSetAside, to }) => [at, from, isSetAside, to.kind])).toEqual([[1, "7.1.1-1", false, "item"], [0, "7.1.9-1", true, "left-out"]]);
    const placed = planImport(came, undefined, 2568, retarget(noChoices, 0, { kind: "item", item: "7.4.1" }));
    expect(addedIndicators(placed)[1]).toMatchObject({ item: "7.4.1", name: "ก", results: [readFigure(71), readFigure(72), { state: "missing" }] });
  });
  it("says what is still empty of the form as it is then", () => {
    const service = { agencyType: "service" } as const;
    expect(planImport(source([], 2567, service), undefined, 2568).stillEmpty).toEqual(["7.1.1", "7.2.2", "7.6.3", "7.6.4"]);
    expect(planImport(source([last], 2567, service), undefined, 2568).stillEmpty).toEqual(["7.2.2", "7.6.3", "7.6.4"]);
    expect(planImport(source([]), sheet([{}, { item: "7.6.3" }], 2568), 2568).stillEmpty).toEqual(["7.2.2", "7.6.4"]);
  });
});

it("refuses a form of a later year, and a year without criteria, in words", () => {
  const why = (act: () => unknown): string => {
    try {
      act();
    } catch (problem) {
      if (problem instanceof Failure) return explain(problem, "en").what;
      throw problem;
    }
    return "was not refused";
  };
  expect(why(() => planImport(source([], 2568), sheet([]), 2567))).toBe("What comes in is of 2568, later than 2567, the year of this form, so nothing was taken in.");
  expect(why(() => planImport(source([]), undefined, 2500))).toBe("The criteria of fiscal year “2500” are not known.");
});

it("thousands of indicators under one item are planned in a moment", () => {
  const many = Array.from({ length: 5_000 }, (_, at) => indicator({ name: `${longName} ${"กข".repeat(20)} ${at}` }));
  const form = sheet(many.slice(0, 2_500).map(({ name }, at) => ({ name: at % 2 === 0 ? name : `${name} อื่น` })));
  const from = performance.now();
  const planned = plan(many, form);
  expect(sumOfPlan(planned)).toMatchObject({ added: 3_750, leftOut: 0 });
  expect(performance.now() - from).toBeLessThan(5_000);
});
