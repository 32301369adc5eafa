import { directionLabels, directionWords } from "../../assessment/form/direction";
import { readFigure } from "../../assessment/form/figure";
import type { IndicatorRow } from "../../assessment/form/form";
import { resultField } from "../../assessment/form/place";
import type { FixChange } from "../../assessment/rules/rule";
import { columnOf } from "../layout/columns";
import type { FormReading } from "../read/form-reading";
import { sheetRow, shown } from "../read/sheet-rows";

function mendsIn({ row, item, direction, target, results }: IndicatorRow, { content, columns, form }: FormReading): readonly FixChange[] {
  const typed = (field: "item" | "direction"): string => String(shown(sheetRow(content, row), columnOf(columns, field) - content.left));
  const mends: FixChange[] = [];
  const [number, word] = [typed("item"), typed("direction").toLowerCase()];
  if (number !== "" && number !== item) mends.push({ at: { row, field: "item" }, input: item });
  if (direction.state === "direction" && !directionWords(direction.value).includes(word)) {
    mends.push({ at: { row, field: "direction" }, input: directionLabels[direction.value].th });
  }
  const figures = [["target", target], [resultField(form.edition.fiscalYear), results.at(-1)]] as const;
  for (const [field, figure] of figures) {
    if (figure?.state === "number" && figure.typedAs !== undefined) mends.push({ at: { row, field }, input: figure.value });
  }
  return mends;
}

/**
 * What the two dialects do not compute alike as it is typed, each cell with what both understand: numbers typed as text,
 * directions in other words than the form's, item numbers and a fiscal year with something around them. Once these are
 * written, turning the form changes no figure.
 */
export function mendsBeforeTurning(reading: FormReading): readonly FixChange[] {
  const { content, form, formulas: { yearCell } } = reading;
  const year = shown(sheetRow(content, yearCell.row), yearCell.column - content.left);
  const head: readonly FixChange[] = readFigure(year).state === "number" ? []
    : [{ at: { row: form.headRow, field: "fiscalYear" }, input: form.edition.fiscalYear }];
  return [...head, ...form.indicators.flatMap((indicator) => mendsIn(indicator, reading))];
}
