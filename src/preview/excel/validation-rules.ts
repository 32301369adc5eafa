import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";

/** One validation as the engine keeps it. */
export type Validation = ISheetDataValidationRule;

function model(sheet: Sheet): SheetDataValidationModel {
  return sheet.session.injector.get(SheetDataValidationModel);
}

/** All validations of a sheet. */
export function validationsOf(sheet: Sheet): readonly Validation[] {
  return model(sheet).getRules(sheet.target.unitId, sheet.id);
}

/** The validation of a cell, or undefined. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return model(sheet).getRuleByLocation(sheet.target.unitId, sheet.id, row, column);
}

export function addValidation(sheet: Sheet, rule: Omit<Validation, "uid">): void {
  const uid = `validation-${crypto.randomUUID()}`;
  sheet.session.run(AddSheetDataValidationCommand.id, { ...sheet.target, rule: { ...rule, uid } });
}

/** Takes the validations off these cells; those that reach further keep the rest. */
export function clearValidations(sheet: Sheet, blocks: readonly Block[]): void {
  if (validationsOf(sheet).length === 0) return;
  const ranges = blocks.map((block) => sheet.clip(block));
  sheet.session.run(ClearRangeDataValidationCommand.id, { ...sheet.target, ranges });
}
