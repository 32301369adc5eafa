import { figureInput, type Figure } from "../../assessment/form/figure";

/** What a figure's cell says. A number typed as a text is told from the number: formulas see another thing in it. */
export function figureFact(figure: Figure | undefined): string {
  if (figure?.state !== "number") return String(figureInput(figure) ?? "");
  if (figure.typedAs !== undefined) return `“${figure.typedAs}”`;
  return figure.storedAs === undefined ? String(figure.value) : `${figure.value} (${figure.storedAs})`;
}
