import type { ItemId } from "../../assessment/criteria/edition";
import { readDirectionEntry } from "../../assessment/form/direction";
import type { Figure } from "../../assessment/form/figure";
import { readFormattedFigure } from "../../assessment/form/formatted-figure";
import { plainFormat } from "../../assessment/form/number-format";
import type { IndicatorRow, Stray, TextField } from "../../assessment/form/form";
import { readOddText } from "../../assessment/form/odd-text";
import type { ColumnField } from "../../assessment/form/place";
import { hasBrokenGlyphs, readParagraph, readText } from "../../assessment/text/glyphs";
import { rowMeaning } from "../layout/formula-meaning";
import { isCount, type FormulaContext } from "../layout/formulas";
import { computedCell } from "./computed-cell";
import { formulaAt, isBlank, shown, textAt, type Layout, type SheetRow } from "./sheet-rows";

const figureAt = (row: SheetRow, index: number): Figure =>
  (isBlank(row, index) ? { state: "missing" } : readFormattedFigure(shown(row, index), formulaAt(row, index), row.formats[index] ?? plainFormat));

/** How each text of a row is read. */
const textReaders: Readonly<Record<TextField, (text: string) => string>> = {
  name: readText, unit: readText, note: readParagraph, direction: readText,
};

/** Texts that carry broken glyphs, as they are meant. */
const mendedIn = (row: SheetRow, layout: Layout): IndicatorRow["mended"] =>
  (["name", "unit", "note", "direction"] as const).flatMap((field) => {
    const text = textAt(row, layout[field]);
    return hasBrokenGlyphs(text) ? [{ field, typed: text, proper: textReaders[field](text) }] : [];
  });

/** Formulas, errors and truth values where a text belongs. */
const oddTextsIn = (row: SheetRow, layout: Layout): IndicatorRow["oddTexts"] =>
  (["name", "direction", "unit", "note"] as const).flatMap((field) => {
    const index = layout[field];
    const odd = readOddText(shown(row, index), formulaAt(row, index));
    return odd === undefined ? [] : [{ field, ...odd }];
  });

/** What is typed in a row under an item, as an indicator. */
export function readIndicator(
  row: SheetRow,
  layout: Layout,
  place: { readonly item: ItemId; readonly under: ItemId | undefined },
  formulas: FormulaContext,
): IndicatorRow {
  const text = (field: TextField): string => textReaders[field](textAt(row, layout[field]));
  const computed = (field: "success" | "score") =>
    computedCell(row, layout[field], (formula) => rowMeaning(formula, field, row.row, formulas));
  return {
    row: row.row, ...place,
    ownNumber: readText(textAt(row, layout.item)),
    name: text("name"),
    direction: readDirectionEntry(text("direction")),
    target: figureAt(row, layout.target),
    unit: text("unit"),
    results: layout.results.map((index) => figureAt(row, index)),
    note: text("note"),
    computed: { success: computed("success"), score: computed("score") },
    mended: mendedIn(row, layout),
    oddTexts: oddTextsIn(row, layout),
  };
}

/** Whether anything is typed in a row besides a name. */
export const isBegun = (row: SheetRow, { inputs }: Layout): boolean =>
  inputs.some(({ field, index }) =>
    field !== "name" && !isBlank(row, index) && !(field === "note" && isCount(formulaAt(row, index))));

/** The first thing typed in a row where nothing belongs; `own` are the columns in which the row has something of its own. */
export function findStray(row: SheetRow, layout: Layout, own: readonly ColumnField[]): Stray | undefined {
  const typed = layout.inputs.find(({ field, index }) => !own.includes(field) && !isBlank(row, index));
  if (typed === undefined) return undefined;
  return { row: row.row, field: typed.field, text: readText(formulaAt(row, typed.index) ?? textAt(row, typed.index)) };
}
