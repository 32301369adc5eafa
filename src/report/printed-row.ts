import { directionLabels } from "../assessment/form/direction";
import type { Figure } from "../assessment/form/figure";
import type { ScoredIndicator } from "../assessment/scoring/scored";
import { html, type Markup } from "./html";
import { printedWords } from "./printed-words";
import { typed } from "./reported-form";

const plainDecimals = new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 20, maximumSignificantDigits: 17 });

/** A number with all its digits, however large. */
const digitsOf = (value: number): string => (/e/.test(String(value)) ? plainDecimals.format(value) : String(value));

/** A figure as the official form prints it: as it was typed where that was a text. */
function figurePrinted(figure: Figure | undefined): string {
  if (figure === undefined || figure.state === "missing") return "";
  return figure.state === "number" ? figure.typedAs ?? digitsOf(figure.value) : figure.text;
}

/** The direction in brackets, as the official form has it behind the name. */
function directionPrinted({ direction }: ScoredIndicator): string {
  if (direction.state === "missing") return "";
  return direction.state === "direction" ? `(${directionLabels[direction.value].th})` : `(${printedWords.direction} ${direction.text})`;
}

const numberCell = (text: string | number): Markup => html`<td class="number">${typed(String(text))}</td>`;

/** An indicator as a row of the official form's table: the direction stands behind the name, the unit behind the target. */
export const printedRow = (indicator: ScoredIndicator): Markup => {
  const { name, target, unit, results, note, scored } = indicator;
  return html`<tr><td>${typed([name, directionPrinted(indicator)].filter((text) => text !== "").join(" "))}</td>
<td>${typed(`${figurePrinted(target)} (${unit})`.trim())}</td>${results.map((result) => numberCell(figurePrinted(result)))}${
  numberCell(scored.success ?? "")}
<td>${typed(note)}</td>${numberCell(scored.score ?? "")}</tr>
`;
};
