import { formVersion } from "../../../src/assessment/form/form";
import { explain } from "../../../src/assessment/text/failure";
import type { Entry } from "../../../src/sheet/sheet-plan";
import { describe, expect, it } from "@jest/globals";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { check } from "../../../src/assessment/check/check";
import { changesOfFix } from "../../../src/sheet/edit/cell-changes";
import { itemOfRow, rowOf, type FormReading } from "../../../src/sheet/read/form-reading";
import { planForm } from "../../../src/sheet/write/plan-form";
import { scoreForm } from "../../../src/assessment/scoring/scored";
import { readForm } from "../../../src/sheet/read/read-form";
import { meansAstray, rowsAstray, saidBy } from "../astray";
import { meanFormula } from "../../../src/sheet/layout/formulas";
import { sampleIndicators } from "../sample-indicators";
import { scoreOf, sheetOf, sheetOfPlan, textOf } from "../sheet-of-plan";

type Cells = (readonly Entry[])[];

const sample = planForm({
  edition: newestEdition, agency: "สำนักงานปลัดกระทรวงการคลัง", agencyType: "policy", dialect: "functions",
  indicators: sampleIndicators,
});
const blank = planForm({ edition: newestEdition, agency: "กรมตัวอย่าง", dialect: "functions", indicators: [] });

const read = (cells: readonly (readonly Entry[])[]): FormReading => {
  const outcome = readForm(sheetOf(cells));
  if (!("ok" in outcome)) throw outcome.problem;
  return outcome.ok;
};
const problemOf = (cells: readonly (readonly Entry[])[]): string => {
  const outcome = readForm(sheetOf(cells));
  return "ok" in outcome ? "none" : `${outcome.problem.code}: ${explain(outcome.problem, "th").what}`;
};
const rowOfKey = (cells: readonly (readonly Entry[])[], key: string): number => cells.findIndex((row) => row.at(-1) === key) + 1;
const emptyRow: readonly Entry[] = Array.from({ length: 12 }, () => null);
const typed = (name: string): readonly Entry[] => [null, name, "ค่ามากดี", 10, "คน", 8, 9, 10, null, "หมายเหตุ", null, null];
const edited = (plan: { readonly cells: readonly (readonly Entry[])[] }, row: number, column: number, entry: Entry): Cells =>
  plan.cells.map((cells, index) => (index + 1 === row ? cells.with(column - 1, entry) : cells));

describe("reading a form as it was written", () => {
  const form = read(sample.cells);

  it("gives the 20 indicators of the sample back, each under its item", () => {
    expect(form.form.indicators.map(({ item, name, unit, note }) => ({ item, name, unit, note })))
      .toEqual(sampleIndicators.map(({ item, name, unit, note }) => ({ item, name, unit, note: note.trim() })));
    expect(form.form.strays).toEqual([]);
    expect(form.form.placeholders.map(({ item }) => item)).toEqual(["7.6.3", "7.6.4", "7.6.4"]);
    expect(form.form.itemRows.size).toBe(27);
    expect([form.form.inOrder, form.form.unknownFunctions, form.form.version]).toEqual([true, [], formVersion]);
  });

  it("gives their stated percentages, scores and means", () => {
    const { indicators, topicScores } = check(form.form).form;
    expect(indicators.map(({ scored }) => scored)).toEqual(sampleIndicators.map(({ stated }) => stated));
    expect(topicScores).toEqual({ "7.1": 380, "7.2": 380, "7.3": 460, "7.4": 360, "7.5": null, "7.6": null });
  });

  it("reads the head", () => {
    expect(form.form.agency).toBe("สำนักงานปลัดกระทรวงการคลัง");
    expect(form.form.agencyType).toBe("policy");
    expect(form.form.edition.fiscalYear).toBe(2567);
    expect(form.head).toEqual({ agency: { row: 3, column: 2 }, fiscalYear: { row: 3, column: 4 }, agencyType: { row: 3, column: 6 } });
  });

  it("finds every formula in place, in both dialects", () => {
    const native = planForm({ edition: newestEdition, agency: "x", dialect: "native", indicators: sampleIndicators });
    for (const plan of [sample, native]) {
      const { form: filled } = read(plan.cells);
      expect([rowsAstray(filled), meansAstray(filled)]).toEqual([[], []]);
      expect(filled.means).toHaveLength(19);
    }
  });

  it("tells what each row is", () => {
    expect(rowOf(form, 4)).toBeUndefined();
    expect(rowOf(form, 5)).toEqual({ is: "topic", topic: "7.1" });
    expect(rowOf(form, 6)).toEqual({ is: "item", item: "7.1.1" });
    expect(rowOf(form, 7)?.is).toBe("indicator");
    expect(rowOf(form, 9)).toEqual({ is: "blank", item: "7.1.1", prepared: true });
    expect(rowOf(form, rowOfKey(sample.cells, "pmqa:end:7.1"))).toEqual({ is: "end", topic: "7.1" });
    expect(rowOf(form, rowOfKey(sample.cells, "pmqa:total"))).toEqual({ is: "total" });
    expect(rowOf(form, sample.cells.length)).toEqual({ is: "note" });
    expect(rowOf(form, sample.cells.length + 1)).toBeUndefined();
  });

  it("finds no indicator in a blank form, only the prescribed names", () => {
    const { indicators, placeholders, strays } = read(blank.cells).form;
    expect([indicators, strays]).toEqual([[], []]);
    expect(placeholders.map(({ item }) => item)).toEqual(["7.2.4", "7.6.3", "7.6.4", "7.6.4"]);
  });
});

describe("typing", () => {
  it("makes an indicator of whatever is typed in a blank row", () => {
    for (const [column, entry] of [[2, "ชื่อ"], [3, "ค่ามากดี"], [4, 5], [5, "คน"], [6, 0], [8, "N/A"], [10, "หมายเหตุ"]] as const) {
      const { indicators } = read(edited(blank, 7, column, entry)).form;
      expect(indicators.map(({ row, item }) => [row, item])).toEqual([[7, "7.1.1"]]);
    }
  });

  it("takes spaces and invisible characters for nothing", () => {
    expect(read(edited(blank, 7, 2, " \u200B\u00A0 ")).form.indicators).toEqual([]);
  });

  it("begins a prescribed indicator with its first figure", () => {
    const row = rowOfKey(blank.cells, "pmqa:item:7.6.3") + 1;
    const { indicators, placeholders } = read(edited(blank, row, 8, 0)).form;
    expect(indicators.map(({ item }) => item)).toEqual(["7.6.3"]);
    expect(indicators[0]?.results.at(-1)).toEqual({ state: "number", value: 0 });
    expect(placeholders).toHaveLength(3);
  });

  it("knows a prescribed name with a bracket, a space or a mark too few or too many", () => {
    const row = rowOfKey(blank.cells, "pmqa:item:7.6.4") + 2;
    for (const name of ["ร้อยละของชุดข้อมูลดิจิทัลที่เปิดเผยต่อสาธารณะ (Open Data", "ร้อยละของชุดข้อมูลดิจิทัลที่เปิดเผยต่อสาธารณะ “open data” *"]) {
      const { indicators, placeholders } = read(edited(blank, row, 2, name)).form;
      expect([indicators, placeholders.at(-1)]).toEqual([[], { row, item: "7.6.4", name }]);
    }
    expect(read(edited(blank, row, 2, "ร้อยละของชุดข้อมูลดิจิทัลที่เปิดเผย")).form.indicators).toHaveLength(1);
  });

  it("keeps missing, not applicable, zero, errors and formulas apart", () => {
    const cells = edited({ cells: edited({ cells: edited(blank, 7, 6, "N/A") }, 7, 7, 0) }, 7, 4, { formula: "=10*2" });
    expect(read(edited({ cells }, 7, 8, "#REF!")).form.indicators[0]).toMatchObject({
      target: { state: "unreadable", because: "formula", text: "=10*2" },
      results: [{ state: "not-applicable", text: "N/A" }, { state: "number", value: 0 }, { state: "unreadable", because: "error" }],
    });
    expect(read(edited(blank, 7, 6, 1)).form.indicators[0]?.target).toEqual({ state: "missing" });
  });

  it("takes a text that begins with = for a text", () => {
    expect(read(edited(blank, 7, 2, "=ชื่อ")).form.indicators[0]?.name).toBe("=ชื่อ");
    expect(read(edited(blank, 7, 4, "=5")).form.indicators[0]?.target).toMatchObject({ because: "words" });
  });

  it("reads broken glyphs as proper Thai, and keeps what a fix would write", () => {
    const [indicator] = read(edited({ cells: edited(blank, 7, 2, "ค\uF70Aาเฉล\uF702\uF70Bย") }, 7, 3, "ค\uF70Aามากดี")).form.indicators;
    expect(indicator?.name).toBe("ค่าเฉลี้ย");
    expect(indicator?.direction).toEqual({ state: "direction", value: "higher" });
    expect(indicator?.mended.map(({ field }) => field)).toEqual(["name", "direction"]);
  });

  it("carries formulas, errors and truth values where a text belongs, and takes a number for its text", () => {
    const content = sheetOf(edited({ cells: edited({ cells: edited(blank, 7, 2, { formula: "=B3" }) }, 7, 5, "#REF!") }, 7, 10, 2567));
    const values = content.values.map((row, index) => (index === 6 ? row.with(2, true) : row));
    const outcome = readForm({ ...content, values });
    const [indicator] = "ok" in outcome ? outcome.ok.form.indicators : [];
    expect(indicator?.oddTexts).toEqual([
      { field: "name", because: "formula", text: "=B3" },
      { field: "direction", because: "truth-value", text: "TRUE" },
      { field: "unit", because: "error", text: "#REF!" },
    ]);
    expect(indicator?.note).toBe("2567");
    const shown = readForm({ ...content, values: content.values.map((row, index) => (index === 6 ? row.with(1, "ร้อยละ") : row)) });
    expect("ok" in shown && shown.ok.form.indicators[0]?.oddTexts[0]).toEqual({ field: "name", because: "formula", text: "=B3", shows: "ร้อยละ" });
  });

  it("reports what is typed where no indicator belongs", () => {
    const end = rowOfKey(blank.cells, "pmqa:end:7.1");
    const total = rowOfKey(blank.cells, "pmqa:total");
    for (const [row, column, field, entry] of [
      [5, 4, "target", 12], [6, 10, "note", "x"], [end, 2, "name", "ชื่อ"], [total + 1, 2, "name", "ต่อท้าย"], [total, 5, "unit", "คน"],
    ] as const) {
      const { indicators, strays } = read(edited(blank, row, column, entry)).form;
      expect(indicators).toEqual([]);
      expect(strays).toEqual([{ row, field, text: String(entry) }]);
    }
    expect(read([...blank.cells, typed("ใต้สุด")]).form.strays).toEqual([{ row: blank.cells.length + 1, field: "name", text: "ใต้สุด" }]);
    expect(read(blank.cells.toSpliced(5, 0, typed("ก่อนข้อแรก"))).form.strays).toHaveLength(1);
  });
});

describe("rows that people insert, delete, sort and copy", () => {
  it("takes an inserted row for an indicator of the item it stands under, and misses its formulas", () => {
    const form = read(sample.cells.toSpliced(7, 0, typed("แทรก")));
    expect(form.form.indicators.filter(({ name }) => name === "แทรก").map(({ row, item }) => [row, item])).toEqual([[8, "7.1.1"]]);
    expect(rowsAstray(form.form)).toContain(8);
  });

  it("takes a row inserted right above the end row for one of the last item", () => {
    const end = rowOfKey(blank.cells, "pmqa:end:7.1");
    expect(read(blank.cells.toSpliced(end - 1, 0, typed("ท้าย"))).form.indicators.map(({ item }) => item)).toEqual(["7.1.4"]);
  });

  it("reads on where an item's heading was deleted, by the number beside the indicator", () => {
    const form = read(sample.cells.toSpliced(rowOfKey(sample.cells, "pmqa:item:7.1.2") - 1, 1));
    expect(form.form.indicators.map(({ item }) => item)).toEqual(sampleIndicators.map(({ item }) => item));
    expect(form.form.itemRows.has("7.1.2")).toBe(false);
  });

  it("follows the numbers beside the indicators where the whole table was sorted", () => {
    const head = sample.cells.slice(0, 4);
    const body = sample.cells.slice(4).toSorted((a, b) => textOf(a[1]).localeCompare(textOf(b[1]), "th"));
    const form = read([...head, ...body]);
    expect(form.form.inOrder).toBe(false);
    expect(form.form.indicators.map(({ item, name }) => `${item} ${name}`).sort())
      .toEqual(sampleIndicators.map(({ item, name }) => `${item} ${name}`).sort());
    expect(form.form.strays).toEqual([]);
    expect(form.form.itemRows.size).toBe(27);
  });

  it("does not believe keys that a sort left behind", () => {
    const head = sample.cells.slice(0, 4);
    const keys = sample.cells.slice(4).map((row) => row.at(-1) ?? null);
    const body = sample.cells.slice(4).map((row) => row.slice(0, -1))
      .toSorted((a, b) => textOf(b[1]).localeCompare(textOf(a[1]), "th"))
      .map((row, index) => [...row, keys[index] ?? null]);
    const form = read([...head, ...body]);
    expect(form.form.indicators.map(({ item, name }) => `${item} ${name}`).sort())
      .toEqual(sampleIndicators.map(({ item, name }) => `${item} ${name}`).sort());
  });

  it("knows items and topics by number and title where the key column was deleted", () => {
    const form = read(sample.cells.map((row) => row.slice(0, -1)));
    expect(form.form).toEqual(read(sample.cells).form);
    expect(form.form.inOrder).toBe(true);
  });

  it("knows an item whose key was overwritten", () => {
    const row = rowOfKey(sample.cells, "pmqa:item:7.2.1");
    expect(read(edited(sample, row, 12, "x")).form).toEqual(read(sample.cells).form);
  });

  it("takes a copied heading for no indicator, and reports what was typed over it", () => {
    const item = sample.cells[5] ?? emptyRow;
    expect(read(sample.cells.toSpliced(8, 0, item)).form.indicators).toHaveLength(20);
    expect(read(sample.cells.toSpliced(8, 0, item.with(1, "ทับ"))).form.strays).toEqual([{ row: 9, field: "name", text: "ทับ" }]);
  });

  it("takes a row for one of the item that its own number names, wherever it stands, and keeps the place it stands in", () => {
    const row = rowOfKey(blank.cells, "pmqa:item:7.4.3") + 1;
    const cells = edited(blank, row, 2, "ย้ายมา");
    expect(read(cells).form.indicators).toMatchObject([{ item: "7.4.3", under: "7.4.3" }]);
    const moved = read(edited({ cells }, row, 1, "7.1.1"));
    expect(moved.form.indicators).toMatchObject([{ item: "7.1.1", under: "7.4.3", ownNumber: "7.1.1" }]);
    expect(itemOfRow(rowOf(moved, row))).toBe("7.1.1");
    // A number the form does not have, or none at all: the place decides.
    for (const number of ["7.9.9", null]) {
      expect(read(edited({ cells }, row, 1, number)).form.indicators).toMatchObject([{ item: "7.4.3", under: "7.4.3" }]);
    }
  });
});

describe("columns and head", () => {
  const columns = (order: readonly number[]): Cells => sample.cells.map((row) => order.map((index) => row[index] ?? null));

  it("finds moved and inserted columns by their headings", () => {
    const form = read(columns([11, 10, 99, 9, 8, 7, 6, 5, 4, 3, 2, 98, 1, 0]));
    expect(saidBy(form.form)).toEqual(saidBy(read(sample.cells).form));
    expect(form.form.agency).toBe("สำนักงานปลัดกระทรวงการคลัง");
    expect(form.form.agencyType).toBe("policy");
  });

  it("reads headings with broken glyphs and Thai digits", () => {
    const cells = edited({ cells: edited(sample, 4, 4, "ค\uF70Aาเป\uF70Bาหมายป\uF702ลาสุด (ตัวเลข)".replace("ลาสุด", "ล\uF70Aาสุด")) }, 4, 8, "การดำเนินการ พ.ศ.๒๕๖๗");
    expect(read(cells).form.indicators).toHaveLength(20);
  });

  it("names the headings that are not there", () => {
    const cells = edited({ cells: edited(sample, 4, 5, "อะไรสักอย่าง") }, 4, 7, "อื่น ๆ");
    expect(problemOf(cells)).toContain("columns-missing");
    expect(problemOf(cells)).toContain("หน่วย, การดำเนินการ พ.ศ.2566");
  });

  it("moves the edition with a fiscal year typed over, the results in their order", () => {
    for (const year of [2568, "2568", "๒๕๖๘", "พ.ศ. 2568"]) {
      const { form: assessment } = read(edited(sample, 3, 4, year));
      expect(assessment.edition).toMatchObject({ fiscalYear: 2568, criteriaOf: 2567 });
      expect(assessment.indicators[0]?.results.map((figure) => (figure.state === "number" ? figure.value : null))).toEqual([0.1, 0.1, 0.05]);
    }
  });

  it("says so where the fiscal year is not known", () => {
    for (const year of [2024, 2566, 67, "", "ปีหน้า", 99999]) expect(problemOf(edited(sample, 3, 4, year))).toContain("year-unknown");
  });

  it("tells headings that name other years than the head, with what they should say", () => {
    expect(read(sample.cells).form.otherYears).toEqual([]);
    expect(read(edited(sample, 3, 4, 2568)).form.otherYears).toEqual([2566, 2567, 2568].map((year) => ({
      at: { row: 4, field: `result.${year}` }, year, says: year - 1, proper: `การดำเนินการ พ.ศ.${year}`,
    })));
    // One heading alone, and one that names no year: the columns count in their order.
    expect(read(edited(sample, 4, 8, "การดำเนินการ พ.ศ.2570")).form.otherYears)
      .toEqual([{ at: { row: 4, field: "result.2567" }, year: 2567, says: 2570, proper: "การดำเนินการ พ.ศ.2567" }]);
    expect(read(edited(sample, 4, 8, "ผลการดำเนินการ")).form.otherYears).toEqual([]);
  });

  it("says of headings that name other years, and mends them with a fix", () => {
    const cells = edited(sample, 3, 4, 2568);
    const form = read(cells);
    const [finding] = check(form.form).findings.filter(({ rule }) => rule.name === "years-differ");
    const changes = (finding?.fixes ?? []).flatMap((fix) => ("changes" in fix ? changesOfFix(form, fix, ["native"]) : []));
    const mended = changes.reduce<Cells>((changed, { cell, entry }) => edited({ cells: changed }, cell.row, cell.column, entry), cells);
    expect(mended[3]?.slice(5, 8)).toEqual([2566, 2567, 2568].map((year) => `การดำเนินการ พ.ศ.${year}`));
    expect(read(mended).form.otherYears).toEqual([]);
    expect(read(mended).form.indicators.map(({ results }) => results)).toEqual(form.form.indicators.map(({ results }) => results));
  });

  it("keeps what stands in place of the agency's name or type, for a rule to say", () => {
    for (const agency of ["หน่วยงาน", "2567", "-", "หน่วยงานบริการ"]) {
      expect(read(edited(sample, 3, 2, agency)).form.agency).toBe(agency);
    }
    expect(read(edited(sample, 3, 6, "ไม่ทราบ")).form.agencyTypeTyped).toBe("ไม่ทราบ");
    expect(read(edited(sample, 3, 6, null)).form.agencyTypeTyped).toBe("");
  });

  it("reads a head without agency or type", () => {
    const { form: assessment } = read(edited({ cells: edited(sample, 3, 2, null) }, 3, 6, "ไม่ทราบ"));
    expect(assessment.agency).toBe("");
    expect(assessment.agencyType).toBeUndefined();
  });

  it("reads a sheet whose used part does not begin at A1", () => {
    const content = sheetOfPlan(sample);
    const outcome = readForm({ ...content, top: 3, values: content.values.slice(2), formulas: content.formulas.slice(2) });
    expect("ok" in outcome && outcome.ok.form.indicators).toEqual(read(sample.cells).form.indicators);
  });

  it("takes the head's value where the form keeps it, before one of its kind beside the label", () => {
    // A column put in before the target's: the year moved on with it, and something like a year stands beside the label.
    const cells = sample.cells.map((row, index) => row.toSpliced(3, 0, index === 2 ? 2568 : null));
    expect(read(cells).form.edition.fiscalYear).toBe(2567);
    expect(read(cells).head.fiscalYear).toEqual({ row: 3, column: 5 });
    // Where the form keeps none, the one beside the label counts.
    const moved = cells.map((row, index) => (index === 2 ? row.with(4, null) : row));
    expect(read(moved).form.edition.fiscalYear).toBe(2568);
  });

  it("says that there is no form in a sheet that is none", () => {
    expect(problemOf([])).toContain("no-form");
    expect(problemOf([["ชื่อ", "นามสกุล"], [1, 2]])).toContain("no-form");
    expect(problemOf(sample.cells.slice(4))).toContain("columns-missing");
  });
});

describe("number formats", () => {
  /** The sample's first row with these figures in target and results, in these formats. */
  const firstRow = (figures: readonly number[], formats: readonly string[]) => {
    const content = sheetOfPlan(sample);
    const columns = [3, 5, 6, 7];
    const put = <T>(row: readonly T[], entries: readonly T[]): T[] =>
      entries.reduce((changed, entry, index) => changed.with(columns[index] ?? 0, entry), [...row]);
    const outcome = readForm({
      ...content,
      values: content.values.map((row, index) => (index === 6 ? put(row, figures) : row)),
      formulas: content.formulas.map((row, index) => (index === 6 ? put(row, figures) : row)),
      formats: content.formats.map((row, index) => (index === 6 ? put(row, formats) : row)),
    });
    if ("problem" in outcome) throw outcome.problem;
    const { indicators: [first] } = scoreForm(outcome.ok.form);
    return first;
  };

  it("a target and results shown as percents come to what the same figures typed plainly come to", () => {
    const shown = firstRow([0.8, 0.7, 0.75, 0.4], ["0%", "0.0%", "0.00%", "0%"]);
    const plain = firstRow([80, 70, 75, 40], ["General", "0.00", "0", "#,##0"]);
    const mixed = firstRow([80, 70, 75, 0.4], ["General", "General", "General", "0%"]);
    // The sample's first indicator counts downwards: 100 + (80 − 40) ÷ 80 × 100.
    expect([shown, plain, mixed].map((indicator) => indicator?.scored.success)).toEqual([150, 150, 150]);
    expect(shown?.results.map((figure) => figure.state === "number" && figure.value)).toEqual([70, 75, 40]);
  });

  it("a date comes to nothing", () => {
    expect(firstRow([80, 70, 75, 45292], ["0", "0", "0", "dd/mm/yyyy"])?.scored).toEqual({ success: null, score: null });
    expect(firstRow([45292, 70, 75, 80], ["d mmm yy", "0", "0", "0"])?.scored).toEqual({ success: null, score: null });
  });
});

describe("formulas that are lost or strange", () => {
  it("knows its own formulas however the host writes them", () => {
    const cells = edited({ cells: edited(sample, 7, 9, { formula: '=IF( OR(h7="",D7="",$C7=""), "", _xldudf_PMQA_SUCCESS( H7, D7, $C7 ) )' }) }, 7, 11, { formula: scoreOf(7).toLowerCase() });
    expect(rowsAstray(read(cells).form)).toEqual([]);
  });

  it("tells rows whose formulas were deleted, typed over or point elsewhere", () => {
    for (const [column, entry] of [[9, null], [9, 100], [11, { formula: scoreOf(8) }], [11, { formula: "=300" }], [1, null]] as const) {
      expect(rowsAstray(read(edited(sample, 7, column, entry)).form)).toEqual([7]);
    }
  });

  it("tells means that leave an indicator out, and lines of the summary that show another topic", () => {
    const summary = rowOfKey(sample.cells, "pmqa:summary:7.2");
    expect(meansAstray(read(edited(sample, 5, 11, { formula: meanFormula(read(sample.cells).formulas, 8, 18) })).form)).toEqual([5]);
    expect(meansAstray(read(edited(sample, 5, 11, 400)).form)).toEqual([5]);
    expect(meansAstray(read(edited(sample, summary, 11, { formula: "=K5" })).form)).toEqual([summary]);
  });

  it("tells a mean that takes in rows beyond its topic, or another topic's", () => {
    const { formulas } = read(sample.cells);
    const end = rowOfKey(sample.cells, "pmqa:end:7.1");
    const next = rowOfKey(sample.cells, "pmqa:topic:7.2");
    for (const [top, bottom] of [[6, end + 2], [4, end], [next + 1, next + 9]] as const) {
      expect(meansAstray(read(edited(sample, 5, 11, { formula: meanFormula(formulas, top, bottom) })).form)).toEqual([5]);
    }
    expect(meansAstray(read(edited(sample, 5, 11, { formula: meanFormula(formulas, 7, end - 1) })).form)).toEqual([]);
  });

  it("tells that Excel does not know the custom functions", () => {
    const content = sheetOfPlan(sample);
    const values = content.values.map((row, index) => (index === 6 ? row.with(8, "#NAME?") : row));
    const outcome = readForm({ ...content, values });
    expect("ok" in outcome && outcome.ok.form.unknownFunctions).toEqual([{ row: 7, field: "success" }]);
  });
});
