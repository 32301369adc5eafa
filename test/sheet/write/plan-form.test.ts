import type { SheetPlan, Entry } from "../../../src/sheet/sheet-plan";
import type { Area } from "../../../src/sheet/address";
import { describe, expect, it } from "@jest/globals";
import { editionFor, itemsOf, newestEdition } from "../../../src/assessment/criteria/editions";
import type { Indicator } from "../../../src/assessment/form/form";
import { cutAtWord, messageLimits } from "../../../src/sheet/write/form-validations";
import { planForm } from "../../../src/sheet/write/plan-form";
import { meanOf, textOf } from "../sheet-of-plan";
import { sampleIndicators } from "../sample-indicators";

const blank = planForm({ edition: newestEdition, agency: "กรมตัวอย่าง", dialect: "functions", indicators: [] });
const keys = (plan: SheetPlan): readonly Entry[] => plan.cells.map((row) => row.at(-1) ?? null);
const rowWith = (plan: SheetPlan, key: string): readonly Entry[] => plan.cells[keys(plan).indexOf(key)] ?? [];
const formulaIn = (entry: Entry | undefined): string | undefined =>
  (typeof entry === "object" && entry !== null ? entry.formula : undefined);

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

describe("the form of 2567", () => {
  it("has the 6 topics and 27 items in order, each line with its key", () => {
    const topics = keys(blank).filter((key) => textOf(key).startsWith("pmqa:topic:"));
    const items = keys(blank).filter((key) => textOf(key).startsWith("pmqa:item:"));
    expect(topics).toEqual(["7.1", "7.2", "7.3", "7.4", "7.5", "7.6"].map((id) => `pmqa:topic:${id}`));
    expect(items).toHaveLength(27);
    expect(items).toEqual(itemsOf(newestEdition).map(({ id }) => `pmqa:item:${id}`));
  });

  it("has the official columns in the official order, and then the keys, hidden", () => {
    expect(rowWith(blank, "pmqa:columns").slice(0, -1)).toEqual([
      "ข้อ", "ตัวชี้วัด", "ทิศทาง", "ค่าเป้าหมายปีล่าสุด (ตัวเลข)", "หน่วย",
      "การดำเนินการ พ.ศ.2565", "การดำเนินการ พ.ศ.2566", "การดำเนินการ พ.ศ.2567",
      "% ความสำเร็จ", "หมายเหตุ", "คะแนน",
    ]);
    expect(blank.hiddenColumns).toEqual([12]);
    expect(blank.columnWidths).toHaveLength(12);
  });

  it("marks required items, and says of whom", () => {
    const marked = itemsOf(newestEdition).filter(({ id }) => textOf(rowWith(blank, `pmqa:item:${id}`)[1]).includes(" *"));
    expect(marked.map(({ id }) => id)).toEqual(["7.1.1", "7.2.2", "7.2.4", "7.6.3", "7.6.4"]);
    expect(rowWith(blank, "pmqa:item:7.2.2")[1]).toMatch(/ \* \(หน่วยงานบริการ\)$/);
    expect(rowWith(blank, "pmqa:item:7.2.4")[1]).toMatch(/ \* \(หน่วยงานนโยบาย\)$/);
    expect(rowWith(blank, "pmqa:item:7.6.3")[1]).toMatch(/ \*$/);
  });

  it("has three blank rows for 7.1.1, one for every other item, and the prescribed names", () => {
    const rows = blank.cells.filter((row) => row.at(-1) === null && row[0] !== null);
    const blanks = rows.filter((row) => row[1] === null);
    expect(blanks.filter((row) => row[0] === "7.1.1")).toHaveLength(3);
    for (const { id } of itemsOf(newestEdition).slice(1)) expect(blanks.filter((row) => row[0] === id)).toHaveLength(1);
    expect(rows.filter((row) => row[1] !== null).map((row) => row[0])).toEqual(["7.2.4", "7.6.3", "7.6.4", "7.6.4"]);
  });

  it("lets a topic's mean run from below its band to its end row, which is the last of it", () => {
    for (const { id } of newestEdition.topics) {
      const top = keys(blank).indexOf(`pmqa:topic:${id}`) + 2;
      const bottom = keys(blank).indexOf(`pmqa:end:${id}`) + 1;
      expect(rowWith(blank, `pmqa:topic:${id}`)[10]).toEqual({ formula: meanOf(`K${top}:K${bottom}`) });
    }
  });

  it("sums up the topics by reference, and takes the total from them", () => {
    const first = keys(blank).indexOf("pmqa:summary:7.1") + 1;
    for (const { id } of newestEdition.topics) {
      expect(rowWith(blank, `pmqa:summary:${id}`)[10]).toEqual({ formula: `=K${keys(blank).indexOf(`pmqa:topic:${id}`) + 1}` });
    }
    expect(rowWith(blank, "pmqa:total")[10]).toEqual({ formula: meanOf(`K${first}:K${first + 5}`) });
  });

  it("names the head's cells and the total", () => {
    const at = Object.fromEntries(blank.names.map(({ name, cell }) => [name, blank.cells[cell.row - 1]?.[cell.column - 1]]));
    expect(at).toMatchObject({ PMQA_AGENCY: "กรมตัวอย่าง", PMQA_FISCAL_YEAR: 2567, PMQA_AGENCY_TYPE: null });
    expect(formulaIn(at["PMQA_TOTAL"])).toContain("SUMIF");
  });

  it("unlocks what people type into, and nothing else", () => {
    const isLocked = (row: number, column: number): boolean => blank.styles.reduce((locked, { area, style }) =>
      (overlap(area, { top: row, left: column, bottom: row, right: column }) ? style.locked ?? locked : locked), true);
    const row = keys(blank).indexOf("pmqa:item:7.1.1") + 2;
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((column) => !isLocked(row, column))).toEqual([2, 3, 4, 5, 6, 7, 8, 10]);
    expect([2, 4, 6].filter((column) => isLocked(3, column))).toEqual([]);
    for (const locked of [1, 2, 4, row - 1, row - 2]) {
      expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].every((column) => isLocked(locked, column))).toBe(true);
    }
  });

  it("is rectangular, and puts the cursor where typing begins", () => {
    expect(new Set(blank.cells.map((row) => row.length))).toEqual(new Set([12]));
    expect(blank.firstInput).toEqual({ row: 7, column: 2 });
    expect(planForm({ edition: newestEdition, agency: "", dialect: "functions", indicators: [] }).firstInput).toEqual({ row: 3, column: 2 });
  });
});

describe("what cells ask for", () => {
  it("keeps to Excel's limits and never overlaps", () => {
    for (const { validation: { title, message, choices = [] } } of blank.validations) {
      expect(title.length).toBeLessThanOrEqual(messageLimits.title);
      expect(message.length).toBeLessThanOrEqual(messageLimits.message);
      expect(title).not.toBe("");
      expect(message).not.toBe("");
      expect(choices.join(",").length).toBeLessThanOrEqual(255);
      expect(choices.join("").includes(",")).toBe(false);
    }
    const areas = blank.validations.map(({ area }) => area);
    const clashes = areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => overlap(area, other)));
    expect(clashes).toEqual([]);
  });

  it("says in an indicator's cells what the rules say", () => {
    const asked = (column: number): string => blank.validations.find(({ area }) => overlap(area, { top: 7, left: column, bottom: 7, right: column }))?.validation.message ?? "";
    expect(asked(4)).toContain("กรอกค่าเป้าหมายเป็นตัวเลข");
    expect(asked(5)).toContain("เลือกหน่วยนับจากรายการ");
    expect(asked(8)).toContain("ไม่มีผลการดำเนินการ");
    expect(asked(10)).toContain("ระบุในช่องหมายเหตุว่าตัวเลขมาจากที่ใด");
  });

  it("offers the two directions and the two agency types", () => {
    const choices = blank.validations.map(({ validation }) => validation.choices ?? []);
    expect(choices).toContainEqual(["ค่ามากดี", "ค่าน้อยดี"]);
    expect(choices).toContainEqual(["หน่วยงานบริการ", "หน่วยงานนโยบาย"]);
  });

  it("cuts long texts between words", () => {
    expect(cutAtWord("one two three", 9)).toBe("one two…");
    expect(cutAtWord("short", 9)).toBe("short");
    const thai = cutAtWord("การบรรลุผลลัพธ์ของตัวชี้วัดตามพันธกิจ", 20);
    expect(thai.length).toBeLessThanOrEqual(20);
    expect(thai).toMatch(/^การบรรลุผลลัพธ์.*…$/);
  });
});

describe("other forms", () => {
  it("says that a later year borrows its criteria, and moves the years", () => {
    const edition = editionFor(2569);
    if (edition === undefined) throw new Error("2569 has criteria");
    const plan = planForm({ edition, agency: "x", dialect: "functions", indicators: [] });
    expect(keys(plan)[0]).toBe("pmqa:form:2:2567");
    expect(plan.cells[1]?.[0]).toContain("2569");
    expect(plan.cells[1]?.[0]).toContain("ใช้เกณฑ์ปี 2567");
    expect(plan.cells[3]?.slice(5, 8)).toEqual([2567, 2568, 2569].map((year) => `การดำเนินการ พ.ศ.${year}`));
  });

  it("puts given indicators under their items and does not repeat a prescribed one", () => {
    const plan = planForm({ edition: newestEdition, agency: "x", dialect: "native", indicators: sampleIndicators });
    const under = plan.cells.filter((row) => row.at(-1) === null && row[0] === "7.2.4").map((row) => row[1]);
    expect(under).toEqual([...sampleIndicators.filter(({ item }) => item === "7.2.4").map(({ name }) => name), null]);
  });

  it("never writes a text as a formula", () => {
    const words = (text: string) => ({ state: "unreadable", because: "words", text }) as const;
    const hostile: Indicator = {
      item: "7.1.1", name: "=1+1", direction: { state: "unreadable", text: "=A1" }, target: words("=2"), unit: "=u",
      results: [words("=3"), { state: "missing" }, { state: "number", value: 0 }], note: "@x",
    };
    const plan = planForm({ edition: newestEdition, agency: "=HYPERLINK(1)", dialect: "native", indicators: [hostile] });
    expect(plan.cells[6]?.slice(0, 8)).toEqual(["7.1.1", "=1+1", "=A1", "=2", "=u", "=3", null, 0]);
    expect(plan.cells[2]?.[1]).toBe("=HYPERLINK(1)");
  });

  it("knows no custom function in its native dialect", () => {
    const plan = planForm({ edition: newestEdition, agency: "x", dialect: "native", indicators: [] });
    const formulas = plan.cells.flat().map((entry) => formulaIn(entry) ?? "");
    expect(formulas.filter((formula) => formula.includes("PMQA"))).toEqual([]);
    expect(formulas.every((formula) => formula.length <= 8192)).toBe(true);
  });
});

