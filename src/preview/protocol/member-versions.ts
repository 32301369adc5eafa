import { Application } from "../excel/application";
import { CellFormat } from "../excel/cell-format";
import { ConditionalFormat, ConditionalFormats } from "../excel/conditional-formats";
import { DataValidation } from "../excel/data-validation";
import type { HostObject } from "../excel/host-object";
import { NamedItem } from "../excel/named-items";
import { Range } from "../excel/range";
import { HostWorkbook } from "../excel/workbook";
import { Worksheet } from "../excel/worksheet";
import { Worksheets } from "../excel/worksheets";

type Kind = abstract new (...args: never[]) => HostObject;

/** The version of ExcelApi in which a member came, as its documentation says; what is not named is older than 1.7. */
const cameIn: ReadonlyMap<Kind, Readonly<Record<string, string>>> = new Map<Kind, Readonly<Record<string, string>>>([
  [Application, { calculationEngineVersion: "1.9", calculationState: "1.9", createWorkbook: "1.8", suspendScreenUpdatingUntilNextSync: "1.9" }],
  [CellFormat, { indentLevel: "1.9", shrinkToFit: "1.9" }],
  [ConditionalFormat, { getRanges: "1.9" }],
  [ConditionalFormats, { getItemOrNullObject: "1.14" }],
  [DataValidation, { errorAlert: "1.8", ignoreBlanks: "1.8", prompt: "1.8", rule: "1.8", type: "1.8", valid: "1.8" }],
  [HostWorkbook, { autoSave: "1.9", getActiveCell: "1.7", getSelectedRanges: "1.9", isDirty: "1.9", name: "1.7", readOnly: "1.8" }],
  [NamedItem, { formula: "1.7" }],
  [Range, {
    copyFrom: "1.9", dataValidation: "1.8", getAbsoluteResizedRange: "1.7", getMergedAreasOrNullObject: "1.13",
    isEntireColumn: "1.7", isEntireRow: "1.7", moveTo: "1.11", numberFormatLocal: "1.7",
  }],
  [Worksheet, {
    _RegisterActivatedEvent: "1.7", _RegisterDataChangedEvent: "1.7", _RegisterDeactivatedEvent: "1.7",
    _RegisterSelectionChangedEvent: "1.7", freezePanes: "1.7", getRangeByIndexes: "1.7", getRanges: "1.9",
    horizontalPageBreaks: "1.9", pageLayout: "1.9", showGridlines: "1.8", tabColor: "1.7",
  }],
  [Worksheets, {
    _RegisterActivatedEvent: "1.7", _RegisterAddedEvent: "1.7", _RegisterDataChangedEvent: "1.9",
    _RegisterDeactivatedEvent: "1.7", _RegisterDeletedEvent: "1.7", _RegisterSelectionChangedEvent: "1.9",
  }],
]);

/** What a member needs of ExcelApi, or undefined where every Excel has it. */
export function versionOf(target: HostObject, member: string): string | undefined {
  return cameIn.get(target.constructor as Kind)?.[member];
}
