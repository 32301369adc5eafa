import { describe, expect, test } from "@jest/globals";
import { typedFigure, figureText, typedLine, typedNote } from "../../src/taskpane/indicator/entries";

describe("what is typed into the pane goes into the sheet", () => {
  test.each([
    ["๑๒", 12], ["1,250", 1250], ["95 %", 95], ["0", 0], ["-3.5", -3.5], [" ", null],
    ["N/A", "N/A"], ["ยังไม่เริ่ม", "ยังไม่เริ่ม"], ["1.250,5", "1.250,5"],
  ])("a figure: %j as %j", (typed, input) => expect(typedFigure(typed)).toBe(input));

  test("a name in proper Thai on one line", () => expect(typedLine(" ส\uF70Bง\nงาน ")).toBe("ส้ง งาน"));
  test("a note with its lines", () => expect(typedNote(" ปี 65\nปี 66 ")).toBe("ปี 65\nปี 66"));
  test("an emptied text as a blank cell", () => expect([typedLine("  "), typedNote("")]).toEqual([null, null]));
});

describe("a figure shows as it was typed", () => {
  test("a number typed as text", () => expect(figureText({ state: "number", value: 12, typedAs: "๑๒" })).toBe("๑๒"));
  test("a number", () => expect(figureText({ state: "number", value: 0.05 })).toBe("0.05"));
  test("a word", () => expect(figureText({ state: "not-applicable", text: "N/A" })).toBe("N/A"));
  test("nothing", () => expect(figureText({ state: "missing" })).toBe(""));
});
