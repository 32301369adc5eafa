import type { Area, Cell } from "../../sheet/address";
import { formulaAsTyped } from "../formula-as-typed";
import { areaInSheet, isSingle } from "./address-of-cell";
import { limits } from "./limits";
import { formulaIn, sharedFormula, type SharedFormula } from "./shared-formula";
import type { Attributes } from "./xml-names";

/** Cells that one formula fills together. */
export interface ArrayArea extends Area {
  readonly formula: string;
}

/** A formula as a cell's part says it: its own text, or which one it shares. */
export interface WrittenFormula {
  readonly attributes: Attributes;
  readonly text: string;
}

/** The formulas of a sheet, read one after the other. */
export interface Formulas {
  /** The cells that are filled from another cell's formula. */
  readonly arrays: readonly ArrayArea[];
  /**
   * What a cell's own formula is, as people see it; "" where nothing is written, undefined where it cannot be told: it
   * shares one that is not there, or there are too many to keep.
   */
  formulaOf(written: WrittenFormula, cell: Cell): string | undefined;
}

interface Group {
  readonly formula: string;
  readonly cell: Cell;
  parts?: SharedFormula;
}

/** White space is no formula. */
const something = /\S/;

/** The table of a what-if analysis is written without a text; Excel shows it like this. */
const tableFormula = ({ r1, r2 }: Attributes): string => `TABLE(${r1 ?? ""},${r2 ?? ""})`;

export function formulasOfSheet(): Formulas {
  const arrays: ArrayArea[] = [];
  const groups = new Map<string, Group>();
  const shared = ({ attributes: { si, ref }, text }: WrittenFormula, cell: Cell): string | undefined => {
    const id = si ?? "";
    const group = groups.get(id);
    if (!something.test(text)) return group && formulaIn(cell, group.parts ??= sharedFormula(group.formula, group.cell));
    const formula = formulaAsTyped(text);
    if (ref !== undefined || group === undefined) groups.set(id, { formula, cell });
    return groups.size > limits.sharedFormulas ? undefined : formula;
  };
  const filling = ({ attributes: { ref } }: WrittenFormula, formula: string): string | undefined => {
    const area = areaInSheet(ref ?? "");
    if (area !== undefined && !isSingle(area)) arrays.push({ ...area, formula });
    return area === undefined || arrays.length > limits.sharedFormulas ? undefined : formula;
  };
  return {
    arrays,
    formulaOf(written, cell) {
      const type = written.attributes["t"];
      if (type === "shared") return shared(written, cell);
      if (type === "dataTable") return filling(written, formulaAsTyped(tableFormula(written.attributes)));
      if (!something.test(written.text)) return "";
      return type === "array" ? filling(written, formulaAsTyped(written.text)) : formulaAsTyped(written.text);
    },
  };
}
