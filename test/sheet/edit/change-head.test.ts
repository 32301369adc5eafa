import type { CellValue } from "../../../src/assessment/form/figure";
import { describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import type { Head } from "../../../src/assessment/form/form";
import { figuresByYear, type FiguresOfYears } from "../../../src/assessment/form/figures-of-years";
import { planHead } from "../../../src/sheet/edit/change-head";
import { movedFormula } from "../../../src/sheet/edit/move-figures";
import { borrowedCriteria } from "../../../src/assessment/criteria/scales";
import { readForm } from "../../../src/sheet/read/read-form";
import type { FormReading } from "../../../src/sheet/read/form-reading";
import { planForm } from "../../../src/sheet/write/plan-form";
import { MemoryBook } from "../memory/memory-book";
import { layOut } from "../memory/memory-sheet";
import { MemoryWorkbook } from "../memory/memory-workbook";
import { Person } from "../memory/person";
import { sampleIndicators } from "../sample-indicators";

const head: Head = { agency: "กรมตัวอย่าง", fiscalYear: 2567, agencyType: "policy" };

/** The sample of a year in a workbook in memory: rows 7 and 8 are indicators, their results in F to H. */
function written(fiscalYear = 2567, count = 4) {
  const book = new MemoryBook();
  const edition = editionFor(fiscalYear) ?? newestEdition;
  book.add(layOut(planForm({
    edition, agency: head.agency, agencyType: "policy", dialect: "functions", indicators: sampleIndicators.slice(0, count),
  })));
  const [workbook, person] = [new MemoryWorkbook(book), new Person(book)];
  const read = async (): Promise<FormReading> => {
    const reading = await workbook.read();
    const outcome = reading.found === "sheet" ? readForm(reading.content, reading.others) : undefined;
    if (outcome === undefined || !("ok" in outcome)) throw new Error("There is no form.");
    return outcome.ok;
  };
  const changeTo = async (other: Partial<Head>, figures: FiguresOfYears): Promise<void> => {
    const plan = planHead(await read(), { ...head, ...other }, figures);
    if ("changes" in plan) await workbook.change(plan.changes);
    else await workbook.arrange(plan.arrangement);
  };
  const seen = (...addresses: readonly string[]): readonly CellValue[] => addresses.map((address) => person.sees(address));
  return { person, workbook, read, changeTo, seen };
}

const headings = ["F4", "G4", "H4"];
const named = (...years: readonly number[]): readonly string[] => years.map((year) => `การดำเนินการ พ.ศ.${year}`);
const borrowed = (year: number): string => borrowedCriteria(year, 2567).text.th;

/** What stands in the column of names, from the summary's total on. */
async function notes(read: () => Promise<FormReading>): Promise<readonly CellValue[]> {
  const { content, parts: { total = 0 } } = await read();
  return content.values.slice(total - content.top + 1).map((cells) => cells[1] ?? "").filter((text) => text !== "");
}

describe("another fiscal year", () => {
  it("takes headings, subtitle and notes along; what it says is said without a finding", async () => {
    const { read, changeTo, seen } = written();
    const before = await notes(read);
    await changeTo({ fiscalYear: 2569 }, "move");
    expect(seen("D3", ...headings)).toEqual([2569, ...named(2567, 2568, 2569)]);
    expect(seen("A2")).toEqual([`${newestEdition.category} · ${borrowed(2569)}`]);
    expect(await notes(read)).toEqual([before[0], borrowed(2569), ...before.slice(1)]);
    const { form } = await read();
    expect([form.edition.years, form.otherYears, form.gone]).toEqual([[2567, 2568, 2569], [], []]);
    await changeTo({ fiscalYear: 2570 }, "move");
    expect(await notes(read)).toEqual([before[0], borrowed(2570), ...before.slice(1)]);
  });

  it("leaves figures under their years, with the formats they have, and the new year blank", async () => {
    const { person, changeTo, seen, workbook } = written();
    person.format("G7", "0.0%");
    person.type("G8", "N/A");
    person.type("H8", "๙๕%");
    const before = seen("F7", "G7", "H7", "F8", "G8", "H8");
    await changeTo({ fiscalYear: 2568 }, "stay");
    expect(seen(...headings)).toEqual(named(2566, 2567, 2568));
    expect(seen("F7", "G7", "H7", "F8", "G8", "H8")).toEqual([before[1], before[2], "", "N/A", "๙๕%", ""]);
    const reading = await workbook.read();
    expect(reading.found === "sheet" && reading.content.formats[6]?.slice(5, 8)).toEqual(["0.0%", "General", "General"]);
  });

  it("or moves them: the columns keep them, and get the new years", async () => {
    const { changeTo, seen } = written();
    const before = seen("F7", "G7", "H7");
    await changeTo({ fiscalYear: 2568 }, "move");
    expect([seen("F7", "G7", "H7"), seen(...headings)]).toEqual([before, named(2566, 2567, 2568)]);
  });

  it("is changed back with all that was there, formats too, where figures moved", async () => {
    const { person, changeTo, workbook } = written();
    person.format("F7:G9", "#,##0.00");
    person.type("F8", "=G8*2");
    const before = await workbook.read();
    await changeTo({ fiscalYear: 2568 }, "move");
    expect(await workbook.read()).not.toEqual(before);
    await changeTo({ fiscalYear: 2567 }, "move");
    expect(await workbook.read()).toEqual(before);
  });

  it("is changed back with all but the figures that had no place, where figures stayed", async () => {
    const { person, changeTo, workbook } = written();
    person.format("F7:G9", "#,##0.00");
    person.format("H8", "0.0%");
    person.clear("F7:F99");
    const before = await workbook.read();
    await changeTo({ fiscalYear: 2568 }, "stay");
    await changeTo({ fiscalYear: 2567 }, "stay");
    expect(await workbook.read()).toEqual(before);
  });

  it("leaves no figure where no year stays, and says before how many those are", async () => {
    const { read, changeTo } = written();
    expect([...figuresByYear((await read()).form)]).toEqual([[2565, 4], [2566, 4], [2567, 4]]);
    await changeTo({ fiscalYear: 2570 }, "stay");
    expect([...figuresByYear((await read()).form)]).toEqual([]);
  });

  it("leaves alone what people rewrote: subtitle, notes, a heading's words, a heading that is a formula", async () => {
    const { person, read, changeTo, seen } = written(2568);
    person.type("A2", "หมวด 7 ฉบับร่าง");
    person.type("F4", "ผลการดำเนินการ ปี ๒๕๖๖ (ร้อยละ)");
    person.type("G4", "การดำเนินการ");
    person.computes("H4", "การดำเนินการ พ.ศ.2568");
    person.type("H4", '="การดำเนินการ พ.ศ."&D3');
    person.computes("H4", "การดำเนินการ พ.ศ.2568");
    const { lines } = await read();
    const [, borrowedRow = 0] = [...lines].filter(([, { is }]) => is === "note").map(([row]) => row);
    person.type(`B${borrowedRow}`, "ใช้เกณฑ์เดิม");
    await changeTo({ fiscalYear: 2567 }, "move");
    expect(seen("A2", "F4", "G4", `B${borrowedRow}`)).toEqual(["หมวด 7 ฉบับร่าง", "ผลการดำเนินการ ปี ๒๕๖๕ (ร้อยละ)", "การดำเนินการ", "ใช้เกณฑ์เดิม"]);
    expect(person.formulaIn("H4")).toBe('="การดำเนินการ พ.ศ."&D3');
  });

  it("brings no note back where people took them all away", async () => {
    const { person, read, changeTo } = written();
    const { lines } = await read();
    const rows = [...lines].filter(([, { is }]) => is === "note").map(([row]) => row);
    for (const row of rows.toReversed()) person.delete("row", row);
    await changeTo({ fiscalYear: 2568 }, "stay");
    expect(await notes(read)).toEqual([]);
  });

  it("goes by the years of the headings, where only the year of the head was changed by hand", async () => {
    const { person, changeTo, workbook } = written();
    const before = await workbook.read();
    person.type("D3", 2568);
    await changeTo({ fiscalYear: 2567 }, "stay");
    expect(await workbook.read()).toEqual(before);
  });

  it("finds its columns where people moved them", async () => {
    const { person, changeTo, seen } = written();
    const before = seen("F7", "G7", "H7");
    person.move("column", 8, 6);
    await changeTo({ fiscalYear: 2568 }, "stay");
    expect(seen("F4", "G4", "H4", "F7", "G7", "H7")).toEqual([...named(2568, 2566, 2567), "", before[1], before[2]]);
  });

  it("has no place for a year without criteria", async () => {
    const { changeTo } = written();
    await expect(changeTo({ fiscalYear: 2566 }, "stay")).rejects.toMatchObject({ code: "year-unknown" });
  });
});

describe("agency and type", () => {
  it("are written where they are others, and nothing else is", async () => {
    const { person, read, workbook, changeTo } = written();
    person.type("D3", "พ.ศ. ๒๕๖๗");
    const plan = planHead(await read(), { ...head, agency: "กรมอื่น" }, "stay");
    expect(plan).toEqual({ changes: [{ cell: { row: 3, column: 2 }, entry: "กรมอื่น" }] });
    const before = await workbook.read();
    await changeTo({}, "stay");
    expect(await workbook.read()).toEqual(before);
  });
});

describe("a formula typed as a figure", () => {
  const places = new Map([[6, undefined], [7, 6], [8, 7]]);
  it.each([
    ["=G7*2", "=F7*2"], ["=SUM(G7:H9)+$H$3", "=SUM(F7:G9)+$G$3"], ["=D7*G7", "=D7*F7"], ["=F7+1", undefined],
    ["=ชีต!F7+G7", "=ชีต!F7+F7"], ["='หมวด 7'!H7", "='หมวด 7'!G7"], ['="G7"&H7', '="G7"&G7'], ["=LOG10(H7)", "=LOG10(G7)"],
  ])("%s travels as %s", (formula, moved) => expect(movedFormula(formula, "หมวด 7", places)).toBe(moved));

  it("keeps the figure it shows where it needs one that is gone", async () => {
    const { person, changeTo, seen } = written();
    person.type("G7", "=F7+1");
    person.computes("G7", 81);
    person.type("H7", "=G7*2");
    await changeTo({ fiscalYear: 2568 }, "stay");
    expect([person.formulaIn("F7"), ...seen("F7"), person.formulaIn("G7")]).toEqual([undefined, 81, "=F7*2"]);
  });
});
