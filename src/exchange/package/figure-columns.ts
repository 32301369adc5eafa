import type { Figure } from "../../assessment/form/figure";
import type { CsvCell } from "./csv";
import type { TableField } from "./package-table";

/** A figure takes two columns: a number in the first, or what was said in place of one in the second. */
export const figureColumns = (name: string, title: string): readonly TableField[] => [
  { name, type: "number", title },
  {
    name: `${name}_text`, type: "string", title: `${title} (ข้อความแทนตัวเลข)`,
    description: "What is said in place of a number, such as N/A. Where both columns are empty, the figure is missing; 0 is a number.",
  },
];

/** What a figure has in its two columns. */
export function figureCells(figure: Figure | undefined): readonly [CsvCell, CsvCell] {
  if (figure === undefined || figure.state === "missing") return [null, null];
  return figure.state === "number" ? [figure.value, null] : [null, figure.text];
}
