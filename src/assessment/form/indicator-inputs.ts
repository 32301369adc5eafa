import { directionInput } from "./direction";
import { figureInput, type Input } from "./figure";
import type { Indicator } from "./form";
import { resultField, type ColumnField } from "./place";

/** A field that people type of an indicator, and what goes into its cell: null where nothing is said. */
export type IndicatorInput = readonly [field: Exclude<ColumnField, "item" | "success" | "score">, input: Input];

const typed = (text: string): Input => (text === "" ? null : text);

/** All that people type of an indicator, in the form's column order; its results are those of these years. */
export const indicatorInputs = ({ name, direction, target, unit, results, note }: Indicator, years: readonly number[]): readonly IndicatorInput[] => [
  ["name", typed(name)], ["direction", directionInput(direction)], ["target", figureInput(target)], ["unit", typed(unit)],
  ...years.map((year, index) => [resultField(year), figureInput(results[index])] as const), ["note", typed(note)],
];
