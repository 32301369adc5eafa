import type { ItemId } from "../../assessment/criteria/edition";
import type { CellValue } from "../../assessment/form/figure";
import { countCharacters } from "../../assessment/narrative/characters";
import { addressOf } from "../../sheet/address";
import { inSheet } from "../../sheet/edit/cell-name";
import type { FormReading } from "../../sheet/read/form-reading";
import { factsIn, type FactGroup } from "./fact-group";

/** The cell beside an answer in which its characters are counted. */
interface CountCell {
  readonly item: ItemId;
  /** With its sheet. */
  readonly address: string;
  readonly held: CellValue;
  readonly shown: CellValue;
  readonly counted: number;
}

function countCells({ form: { narrative }, categories, categorySheets }: FormReading): readonly CountCell[] {
  return (narrative?.items ?? []).flatMap(({ item, sheet, answer, answerRow: row }): readonly CountCell[] => {
    const content = categorySheets?.get(sheet);
    const column = categories?.get(sheet)?.get("evidence");
    if (content === undefined || column === undefined) return [];
    const at = (grid: readonly (readonly CellValue[])[]): CellValue => grid[row - content.top]?.[column - content.left] ?? "";
    return [{
      item, address: inSheet(sheet, addressOf({ row, column })), held: at(content.formulas), shown: at(content.values),
      counted: countCharacters(answer).counted,
    }];
  });
}

const isFormula = ({ held }: CountCell): boolean => typeof held === "string" && held.startsWith("=");

/** What stands in place of a formula that counts an answer's characters. In a form that nobody tampered with there is nothing of the kind. */
export const looseCounts = (reading: FormReading): readonly FactGroup[] => countCells(reading).filter((cell) => !isFormula(cell))
  .map(({ address, held }) => ({ part: "stray", key: address, facts: factsIn([["text", `${address} ${String(held)}`]]) }));

/** The counts that show something else than the answer beside them has. */
export const countsAmiss = (reading: FormReading): readonly Pick<CountCell, "item" | "shown" | "counted">[] =>
  countCells(reading).filter((cell) => isFormula(cell) && cell.shown !== cell.counted);
