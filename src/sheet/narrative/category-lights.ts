import { addressOf } from "../address";
import { highlightColors, highlightFormula, type Highlight } from "../highlight";
import { countColumn } from "./category-cells";
import { plannedCategoryColumns } from "./category-columns";
import type { CategoryField } from "../layout/category-field";
import type { CategoryLine } from "./category-lines";
import { wordsOfTick } from "./category-words";

const rowsOf = (lines: readonly CategoryLine[], holds: (line: CategoryLine) => boolean): readonly number[] =>
  lines.flatMap((line, index) => (holds(line) ? [index + 1] : []));

/** A light on the cells of some rows, by what is true of the topmost. */
function light(rows: readonly number[], field: CategoryField, fill: string, condition: (row: number) => string): readonly Highlight[] {
  const [top] = rows;
  const column = plannedCategoryColumns.get(field) ?? 1;
  if (top === undefined) return [];
  return [{
    areas: rows.map((row) => ({ top: row, left: column, bottom: row, right: column })),
    formula: highlightFormula("light", condition(top)), fill,
  }];
}

const at = (field: CategoryField, row: number): string => `$${addressOf({ row, column: plannedCategoryColumns.get(field) ?? 1 })}`;

/**
 * What lights up by itself, in any Excel and in LibreOffice: an answer that is longer than the form takes, and a starred
 * option that is ticked and has no evidence.
 */
export function categoryLights(lines: readonly CategoryLine[], limit: number): readonly Highlight[] {
  const answers = rowsOf(lines, ({ is }) => is === "answer");
  const starred = rowsOf(lines, (line) => line.is === "option" && line.option.starred === true);
  const isOver = (row: number): string => `$${addressOf({ row, column: countColumn })}>${limit}`;
  const isTicked = (row: number): string => `OR(${wordsOfTick.map((word) => `TRIM(${at("tick", row)})="${word}"`).join(",")})`;
  return [
    ...light(answers, "text", highlightColors.error, isOver),
    ...light(answers, "evidence", highlightColors.error, isOver),
    ...light(starred, "evidence", highlightColors.warning, (row) => `LEN(TRIM(${at("evidence", row)}))=0,${isTicked(row)}`),
  ];
}
