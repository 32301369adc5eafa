import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { gradeOf } from "../../../src/assessment/rules/grade";
import { highlightColors, highlightKind } from "../../../src/sheet/highlight";
import { addressOfArea } from "../../../src/sheet/address";
import { cellAt } from "../../../src/sheet/edit/places";
import { readForm } from "../../../src/sheet/read/read-form";
import { lightsOfForm } from "../../../src/sheet/highlights/form-lights";
import { marksOf } from "../../../src/sheet/highlights/marks";
import { lightsOf } from "../../../src/sheet/write/lights";
import { planForm } from "../../../src/sheet/write/plan-form";
import type { CellValue } from "../../../src/assessment/form/figure";
import { plannedColumns } from "../../../src/sheet/layout/columns";
import { sampleIndicators } from "../sample-indicators";
import { sheetOfPlan } from "../sheet-of-plan";

const plan = planForm({ edition: newestEdition, agency: "กรมตัวอย่าง", dialect: "native", indicators: sampleIndicators });

/** The form with some cells typed over, as it is read and checked. */
function formWith(typed: Readonly<Record<string, CellValue>> = {}) {
  const content = sheetOfPlan(plan);
  const over = (grid: readonly (readonly CellValue[])[]) => grid.map((cells, row) => cells.map((value, column) =>
    typed[`${String.fromCharCode(65 + column)}${row + 1}`] ?? value));
  const outcome = readForm({ ...content, values: over(content.values), formulas: over(content.formulas) });
  if (!("ok" in outcome)) throw outcome.problem;
  return { reading: outcome.ok, findings: check(outcome.ok.form).findings };
}

const marksWith = (typed: Readonly<Record<string, CellValue>>, lit = true) => {
  const { reading, findings } = formWith(typed);
  return marksOf(findings, reading, lit);
};

const on = (address: string, typed: Readonly<Record<string, CellValue>>) =>
  marksWith(typed).find(({ areas }) => areas.some((area) => addressOfArea(area) === address));

describe("marks", () => {
  it("are on every cell of which something was found, once, by the gravest, where nothing lights up", () => {
    const { reading, findings } = formWith();
    const cells = (area: { top: number; bottom: number; left: number }) =>
      Array.from({ length: area.bottom - area.top + 1 }, (_, down) => `${area.top + down} ${area.left}`);
    const marked = marksOf(findings, reading, false).flatMap(({ areas, fill }) => areas.flatMap(cells).map((cell) => [cell, fill] as const));
    const gravest = new Map<string, string>();
    for (const grade of ["doubt", "notice", "warning", "error"] as const) {
      for (const { at } of findings.filter((finding) => gradeOf(finding) === grade)) {
        const cell = cellAt(reading, at);
        if (cell !== undefined) gravest.set(`${cell.row} ${cell.column}`, highlightColors[grade]);
      }
    }
    expect(gravest.size).toBeGreaterThan(0);
    expect(new Map(marked)).toEqual(gravest);
    expect(marked).toHaveLength(gravest.size);
  });

  it("never repeat what lights up by itself: blank cells of begun rows", () => {
    const { reading, findings } = formWith({ D7: "" });
    const lit = findings.filter(({ at }) => at.row === 7 && at.field === "target");
    expect(lit.map(({ saying }) => saying.lightsUp)).toEqual([true]);
    expect([on("D7", { D7: "" }), marksOf(lit, reading, false).length]).toEqual([undefined, 1]);
    // Words in place of a target are no blank cell.
    expect(on("D7", { D7: "N/A" })?.formula).toBe('AND(LEN("pmqa:mark")>0,ISTEXT($D7),EXACT($D7,"N/A"))');
  });

  it("compare their cell with what it held", () => {
    expect(on("D7", { D7: '8"0' })?.formula).toBe('AND(LEN("pmqa:mark")>0,ISTEXT($D7),EXACT($D7,"8""0"))');
    expect(on("D7", { D7: -3 })?.formula).toBe('AND(LEN("pmqa:mark")>0,ISNUMBER($D7),ABS($D7-(-3))<=3E-12)');
    expect(on("I7", { I7: 93.5 })?.formula).toBe('AND(LEN("pmqa:mark")>0,NOT(ISFORMULA($I7)),ISNUMBER($I7),ABS($I7-(93.5))<=9.35E-11)');
    expect(on("D7", { D7: "#REF!" })?.formula).toBe('AND(LEN("pmqa:mark")>0,ISERROR($D7))');
  });

  it("quote no text that Excel would refuse: long ones in pieces and by their length, and without line breaks or what files mean them by", () => {
    const [start, end] = ["ก".repeat(120), "ข".repeat(60)];
    expect(on("D7", { D7: start + start + end })?.formula)
      .toContain(`AND(LEN($D7)=300,EXACT(MID($D7,1,120),"${start}"),EXACT(MID($D7,121,120),"${start}"),EXACT(MID($D7,241,60),"${end}"))`);
    expect(on("D7", { D7: "ก_x000D_" })?.formula).toContain('AND(LEN($D7)=8,EXACT(MID($D7,1,1),"ก"),EXACT(MID($D7,3,6),"x000D_"))');
    expect(on("D7", { D7: "ก\n\n\"ข" })?.formula).toContain('AND(LEN($D7)=5,EXACT(MID($D7,1,1),"ก"),EXACT(MID($D7,4,2),"""ข"))');
  });

  it("compare every character of an answer that is as long as the form takes, and never have more than Excel takes of a formula", () => {
    const formulaOf = (text: string): string => on("D7", { D7: text })?.formula ?? "";
    const answer = Array.from({ length: 30 }, (_, line) => `${line + 1}) ${"ก".repeat(96)}`).join("\n");
    expect(answer.length).toBeGreaterThan(3000);
    expect(formulaOf(`${answer}\nมี 333`)).not.toBe(formulaOf(`${answer}\nมี 345`));
    for (const text of ["\"".repeat(32_767), "ก\n".repeat(16_000), "🙂".repeat(16_000)]) {
      expect(formulaOf(text).length).toBeLessThan(8192);
      for (const [, quoted = ""] of formulaOf(text).matchAll(/,"((?:[^"]|"")*)"\)/g)) expect(quoted.replaceAll('""', '"').length).toBeLessThanOrEqual(255);
    }
  });

  it("share a format where cells of a column hold the same,", () => {
    const same = marksWith({ D7: "x", D8: "x", D11: "x", C7: "x" }).filter(({ formula }) => formula.includes('"x"'));
    expect(same.map(({ areas }) => areas.map(addressOfArea))).toEqual([["C7"], ["D7:D8", "D11"]]);
  });
});

describe("highlights", () => {
  it("are known again, those of earlier forms too, and nobody else's are", () => {
    expect(["=AND(LEN(\"pmqa:light\")>0,A1=1)", "AND(LEN(\"pmqa:mark\")>0)", "=LEN(\"pmqa:error\")>0", "=LEN(\"x\")>0", "=pmqa"].map(highlightKind))
      .toEqual(["light", "mark", "mark", undefined, undefined]);
  });

  it("of what is missing are written with the form, one a column but for the note's two colours, over the whole table", () => {
    expect(plan.lights.map(({ areas, fill }) => [areas.map(addressOfArea).join(), fill])).toEqual([
      ...["C", "D", "E", "F", "G", "H", "J"].map((column) => [`${column}5:${column}${plan.lights[0]?.areas[0]?.bottom ?? 0}`, highlightColors.error]),
      [expect.stringMatching(/^J5/), highlightColors.warning],
    ]);
    expect(lightsOfForm(formWith().reading)).toEqual(plan.lights);
  });

  it("take severities as the edition has them", () => {
    const edition = { ...newestEdition, severities: { "missing-unit": "notice" } } as const;
    const fills = lightsOf({ edition, columns: plannedColumns(edition), keyColumn: undefined, top: 5, bottom: 9 }).map(({ fill }) => fill);
    expect(fills[2]).toBe(highlightColors.notice);
  });
});
