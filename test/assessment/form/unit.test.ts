import { describe, expect, test } from "@jest/globals";
import { decimalsOf, figureInUnit, groupedFigure, isCountingUnit } from "../../../src/assessment/form/unit";
import { usualUnits } from "../../../src/sheet/layout/columns";

describe("a figure in its unit", () => {
  test.each([
    [100.59, "ร้อยละ", "ร้อยละ 100.59", "100.59%"],
    [868, "หน่วยงาน", "868 หน่วยงาน", "868 หน่วยงาน"],
    [9350, "จำนวนคน", "9,350 คน", "9,350 คน"],
    [88, "%", "ร้อยละ 88", "88%"],
    [4.2, "ระดับ", "ระดับ 4.2", "ระดับ 4.2"],
    [1234567.5, "ล้านบาท", "1,234,567.5 ล้านบาท", "1,234,567.5 ล้านบาท"],
    [88, "", "88", "88"],
  ])("%d in “%s” is said %s", (value, unit, thai, english) => {
    expect(figureInUnit(value, unit, "th")).toBe(thai);
    expect(figureInUnit(value, unit, "en")).toBe(english);
  });

  test.each([
    [0, "0"], [999, "999"], [1000, "1,000"], [-1234.5678, "-1,234.5678"], [1e21, "1,000,000,000,000,000,000,000"], [1e-7, "0.0000001"],
  ])("%d is written %s", (value, text) => expect(groupedFigure(value)).toBe(text));

  test.each([[3, 0], [0.05, 2], [1e-7, 7], [1e21, 0]])("%d has %d decimals", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

test("of the units that are offered, those that measure are told from those that count", () => {
  expect(usualUnits.filter((unit) => !isCountingUnit(unit))).toEqual(["ร้อยละ", "คะแนน", "ระดับ", "บาท", "ล้านบาท"]);
  expect(["จำนวนคน", "ครั้ง/ปี", "แห่ง"].every(isCountingUnit)).toBe(true);
  expect(["", "กิโลเมตร", "คนดี"].some(isCountingUnit)).toBe(false);
});
