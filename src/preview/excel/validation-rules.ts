import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";

/** One validation as the engine keeps it. */
export type ValidationRule = ISheetDataValidationRule;

function model(sheet: Sheet): SheetDataValidationModel {
  return sheet.session.injector.get(SheetDataValidationModel);
}

/** All validations of a sheet. */
export function validationsOf(sheet: Sheet): readonly ValidationRule[] {
  return model(sheet).getRules(sheet.target.unitId, sheet.id);
}

/** The validation of a cell, or undefined. */
export function validationAt(sheet: Sheet, row: number, column: number): ValidationRule | undefined {
  return model(sheet).getRuleByLocation(sheet.target.unitId, sheet.id, row, column);
}

export function addValidation(sheet: Sheet, rule: Omit<ValidationRule, "uid">): void {
  const uid = `validation-${crypto.randomUUID()}`;
  sheet.session.run(AddSheetDataValidationCommand.id, { ...sheet.target, rule: { ...rule, uid } });
}

/** Takes the validations off these cells; those that reach further keep the rest. */
export function clearValidations(sheet: Sheet, blocks: readonly Block[]): void {
  if (validationsOf(sheet).length === 0) return;
  const ranges = blocks.map((block) => sheet.clip(block));
  sheet.session.run(ClearRangeDataValidationCommand.id, { ...sheet.target, ranges });
}
