import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import { addRule } from "./conditional-rules";
import type { ExcelContext } from "./excel-context";

/** Puts a conditional format of somebody else's into a sheet: some Excels cannot read it. Returns its id. */
export function addForeignRule({ foreignRules }: ExcelContext, sheet: Sheet, block: Block, formula: string): string {
  const rule = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style: {} } as const;
  const id = addRule(sheet, { ranges: [block], stopIfTrue: false, rule });
  foreignRules.add(id);
  return id;
}
