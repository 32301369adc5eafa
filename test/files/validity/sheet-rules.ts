import type { DataValidation } from "@cj-tech-master/excelts";
import { kindOf } from "../../../src/files/highlight-cells";
import { readBook } from "../../../src/files/file-workbook";
import { formulaTokens } from "../../../src/sheet/layout/formula-tokens";

/** What a sheet asks in its cells and lights up there. */
export interface SheetRules {
  /** The cells, what their message says, and the choices of their drop-down. */
  readonly asked: readonly string[];
  /** The kind of a highlight of ours, its cells, what it is about, and its colour. */
  readonly highlights: readonly string[];
}

const inOrder = (texts: readonly string[]): readonly string[] => [...texts].sort();

/** The rules over the cells of a file's first sheet, in words that are the same however they are written. */
export async function rulesIn(bytes: Uint8Array): Promise<SheetRules> {
  const [sheet] = (await readBook(bytes, "book.xlsx")).worksheets;
  if (sheet === undefined) throw new Error("The file has no sheet.");
  const asked = Object.entries<DataValidation>(sheet.dataValidations.model).map(([cells, validation]) => {
    const { promptTitle, prompt, showInputMessage } = validation;
    const choices = validation.type === "list" ? String(validation.formulae[0]) : "";
    return [cells.replace("range:", ""), promptTitle, prompt?.replaceAll("_x000a_", "\n"), choices, showInputMessage].join(" | ");
  });
  const highlights = sheet.conditionalFormattings.flatMap((formatting) => formatting.rules.map((rule) => {
    const fill = rule.type === "expression" && rule.style?.fill?.type === "pattern" ? rule.style.fill : undefined;
    // LibreOffice writes as a number what is false.
    const formula = (rule.type === "expression" ? String(rule.formulae?.[0]) : "").replace(/\bFALSE\b(?:\(\))?/g, "0");
    const about = formulaTokens(formula, sheet.name);
    return [kindOf(rule), formatting.ref, JSON.stringify(about), (fill?.bgColor ?? fill?.fgColor)?.argb?.slice(-6)].join(" | ");
  }));
  return { asked: inOrder(asked), highlights: inOrder(highlights) };
}
