import { describe, expect, test } from "@jest/globals";
import { optionsMarked } from "../../../src/assessment/narrative/option-markers";
import { markerToSet, saidOfOptions } from "../../../src/taskpane/answers/editor/marker-to-set";

const at = (text: string) => {
  const place = text.indexOf("|");
  return { text: text.replace("|", ""), start: place, end: place };
};

describe("a marker that is set by hand", () => {
  test.each([
    ["|", 2, "(2) "],
    ["1) ทำหนึ่ง\n|", 2, "2) "],
    ["(1) ทำหนึ่ง |ทำสาม", 3, "(3) "],
    ["(1) ทำหนึ่ง| ทำสาม", 3, " (3)"],
    ["ทำไปแล้ว|", 1, " (1) "],
  ])("is written as the answer's others are, apart from the words around: %j", (text, n, marker) => {
    const edited = at(text);
    expect(markerToSet(edited, n, 5)).toBe(marker);
    expect(optionsMarked(edited.text.slice(0, edited.start) + marker + edited.text.slice(edited.end), 5)).toContain(n);
  });
});

test("what an answer says of each option stands behind its markers, up to the next that is not right beside them", () => {
  const said = saidOfOptions("(1)(2) ประกาศนโยบาย\nและสื่อสาร (4) ทบทวน", 5);
  expect([...said].map(([n, words]) => [n, words.map((one) => one.words)])).toEqual([
    [1, ["ประกาศนโยบาย และสื่อสาร"]], [2, ["ประกาศนโยบาย และสื่อสาร"]], [4, ["ทบทวน"]],
  ]);
});
