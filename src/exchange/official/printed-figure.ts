import { readFigure, type Figure } from "../../assessment/form/figure";

/** A figure as it is printed: "0.10" is the number 0.1; "N/A" stays a text; blank is missing. */
export function figureAsPrinted(text: string): Figure {
  const figure = readFigure(text.replace(/\s+/g, " ").trim());
  return figure.state === "number" ? { state: "number", value: figure.value } : figure;
}

/** A percentage or a score that the form states; undefined where it states none. */
export function statedFigure(text: string): number | undefined {
  const figure = figureAsPrinted(text);
  return figure.state === "number" ? figure.value : undefined;
}
