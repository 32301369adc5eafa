import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { countCharacters } from "../../../src/assessment/narrative/characters";
import { tallestRow } from "../../../src/sheet/layout/measures";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { rowHeightsOf } from "../../../src/sheet/write/row-heights";
import { styledAt, styledCells } from "../../../src/sheet/write/cell-styles";
import { edition, part } from "./any-narrative";
import { at, saidOfFirst } from "./edited-category";

const limit = part.answerLimit.characters;
const words = ["ผู้บริหาร", "วิเคราะห์", "ปัจจัยภายใน", " ", "ภายนอก", "ที่ส่งผลกระทบ", "สป.กค. ", "SWOT ", "แผนปฏิบัติราชการ", "ระยะ 5 ปี ", "1) ", "ยุทธศาสตร์ชาติ", "และ", "เพื่อ"];

/** An answer as long as the form takes, of as many paragraphs as answers have. */
const longAnswer = fc.tuple(fc.infiniteStream(fc.constantFrom(...words)), fc.integer({ min: 1, max: 8 })).map(([stream, paragraphs]) => {
  const lines: string[] = [];
  for (let at = 0; at < paragraphs; at += 1) {
    let line = "";
    while (countCharacters(line).counted < Math.floor(limit / paragraphs) - 20) line += String(stream.next().value);
    lines.push(line.trim());
  }
  return lines.join("\n");
});

function answerRow(answer: string): { readonly height: number; readonly size: number | undefined } {
  const [plan] = planNarrative(edition, { ...saidOfFirst, items: saidOfFirst.items.map((item) => ({ ...item, answer })) }, ["1"]);
  if (plan === undefined) throw new Error("There is a first category.");
  const index = plan.cells.findIndex((cells) => cells[at("text")] === answer);
  const heights = rowHeightsOf({ ...plan, cells: plan.cells, rowHeights: [] });
  return { height: heights[index] ?? 0, size: styledCells(plan.styles).get(styledAt(index + 1, at("text") + 1))?.style.font?.size };
}

describe("an answer in its cell", () => {
  it("shows whole up to the form's limit, in the size in which it is typed or hardly smaller where it has many paragraphs", () => {
    fc.assert(fc.property(longAnswer, (answer) => {
      expect(countCharacters(answer).counted).toBeGreaterThan(limit - 8 * 40);
      const { height, size = 0 } = answerRow(answer);
      const least = answer.split("\n").length > 3 ? 10 : 11;
      expect({ fits: height <= tallestRow, large: size >= least }).toEqual({ fits: true, large: true });
    }), { numRuns: 20 });
  });

  it("is set smaller where it is longer, or has many lines, so that it shows as far as it can", () => {
    const lines = Array.from({ length: 28 }, () => "ผู้บริหารวิเคราะห์".repeat(6)).join("\n");
    expect([answerRow("ก".repeat(4500)), answerRow(lines)].map(({ height, size = 12 }) => [height <= tallestRow, size < 12])).toEqual([[true, true], [true, true]]);
    expect(answerRow("ก".repeat(20_000)).size).toBe(6);
  });

  it("is refused in words where no cell holds it, before anything is written", () => {
    expect(() => answerRow("ก".repeat(40_000))).toThrow(expect.objectContaining({ code: "answer-beyond-cell", values: { item: "1.1.1", length: 40_000, most: 32_767 } }));
  });

  it("has a row as high as a place to write, where there is none", () => {
    expect(answerRow("-").height).toBeGreaterThan(60);
  });
});
