import { readFigure, type Figure } from "../../assessment/form/figure";

/** "0.10" is the number 0.1, however it was typed; "N/A" stays a text; blank is missing. */
export function figureOf(typed: number | string | null): Figure {
  const figure = readFigure(typed ?? "");
  return figure.state === "number" ? { state: "number", value: figure.value } : figure;
}

/** A number as a number, words as words, nothing as null: none of the three is taken for another. */
export function figureData(figure: Figure): number | string | null {
  if (figure.state === "missing") return null;
  return figure.state === "number" ? figure.value : figure.text;
}
