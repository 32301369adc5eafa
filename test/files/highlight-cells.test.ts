import { describe, expect, it } from "@jest/globals";
import { emptyWorkbook, type Worksheet } from "../../src/files/excelts";
import { highlightCells, kindOf, kindsOn } from "../../src/files/highlight-cells";
import { highlightFormula, type HighlightKind } from "../../src/sheet/highlight";

const area = { top: 5, left: 10, bottom: 9, right: 10 };
const highlight = (kind: HighlightKind, formula: string) => ({ areas: [area], fill: "#FFC7CE", formula: highlightFormula(kind, formula) });

/** A sheet in which somebody's rule, two lights and a mark are about the same cells, put together as Excel and openpyxl save them. */
async function savedByAnother(): Promise<Worksheet> {
  const sheet = (await emptyWorkbook()).addWorksheet("หมวด 7");
  sheet.addConditionalFormatting({ ref: "J5:J9", rules: [{ type: "expression", formulae: ["$A5=1"], priority: 1, style: { font: { bold: true } } }] });
  highlightCells(sheet, "light", [highlight("light", "$B5=1"), highlight("light", "$B5=2")]);
  highlightCells(sheet, "mark", [highlight("mark", "$B5=3")]);
  sheet.conditionalFormattings = [{ ref: "J5:J9", rules: sheet.conditionalFormattings.flatMap(({ rules }) => rules) }];
  return sheet;
}

const rulesOf = ({ conditionalFormattings }: Worksheet) => conditionalFormattings.flatMap(({ ref, rules }) =>
  rules.map((rule) => [ref, kindOf(rule), rule.type === "expression" ? /\$[AB]5=\d/.exec(String(rule.formulae?.[0]))?.[0] : "", rule.priority]));

describe("highlights among the rules of others", () => {
  it("are known, each by itself", async () => {
    expect(kindsOn(await savedByAnother())).toEqual(new Set(["light", "mark"]));
  });

  it("are replaced by those of their kind, and nothing else is touched", async () => {
    const sheet = await savedByAnother();
    highlightCells(sheet, "light", [highlight("light", "$B5=4")]);
    expect(rulesOf(sheet)).toEqual([["J5:J9", undefined, "$A5=1", 1], ["J5:J9", "mark", "$B5=3", 4], ["J5:J9", "light", "$B5=4", 5]]);
    highlightCells(sheet, "mark", []);
    highlightCells(sheet, "light", []);
    expect(rulesOf(sheet)).toEqual([["J5:J9", undefined, "$A5=1", 1]]);
  });
});
