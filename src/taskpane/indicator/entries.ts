import { readNumber, type Figure, type Input } from "../../assessment/form/figure";
import type { DirectionEntry } from "../../assessment/form/direction";
import { mendGlyphs, readText } from "../../assessment/text/glyphs";

/** A figure as it was typed. */
export function figureText(figure: Figure | undefined): string {
  if (figure === undefined || figure.state === "missing") return "";
  return figure.state === "number" ? figure.typedAs ?? String(figure.value) : figure.text;
}

/** What a typed figure goes into the sheet as: a number where it means one ("๑๒", "1,250"), words as words. */
export function typedFigure(typed: string): Input {
  const text = readText(typed);
  return text === "" ? null : readNumber(text) ?? text;
}

/** What a typed name or unit goes into the sheet as: proper Thai on one line. */
export const typedLine = (typed: string): Input => readText(typed) || null;

/** What a typed note goes into the sheet as: proper Thai, its lines kept. */
export const typedNote = (typed: string): Input => mendGlyphs(typed).trim() || null;

/** A direction cell's own words where they mean none. */
export const directionText = (entry: DirectionEntry): string => (entry.state === "unreadable" ? entry.text : "");
