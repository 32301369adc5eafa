import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject,
} from "@univerjs/engine-formula";

/** A cell's value on its way to a custom function. */
export type ArgumentCell = string | number | boolean;

/** One argument: rows of cells, or null where it was left out. */
export type FunctionArgument = readonly (readonly ArgumentCell[])[] | null;

/** What a custom function came to: a value, rows of values, or an error with its message. */
export type FunctionResult =
  | { readonly value: unknown }
  | { readonly error: string; readonly message: string };

function cell(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return "";
  return value.getValue();
}

/** What office.js is given for an argument; an error in it is returned instead where errors are not welcome. */
export function readArgument(value: BaseValueObject, errorsWelcome: boolean): FunctionArgument | ErrorValueObject {
  if (value.isError() && !errorsWelcome) return value as ErrorValueObject;
  if (!value.isArray()) return value.isNull() ? null : [[cell(value)]];
  const rows: ArgumentCell[][] = [];
  for (const line of (value as ArrayValueObject).getArrayValue()) {
    const failed = errorsWelcome ? undefined : line.find((each) => each?.isError());
    if (failed) return failed as ErrorValueObject;
    rows.push(line.map(cell));
  }
  return rows;
}

/** Excel's error for the number office.js gives with a failed call. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: ErrorType.NA, 5: ErrorType.DIV_BY_ZERO, 6: ErrorType.NUM, 7: ErrorType.VALUE, 8: ErrorType.NULL,
};

export function errorOfCode(code: number): string {
  return errorsByCode[code] ?? ErrorType.VALUE;
}

const errorsByName: Readonly<Record<string, string>> = {
  NotAvailable: ErrorType.NA, Div0: ErrorType.DIV_BY_ZERO, Num: ErrorType.NUM, Value: ErrorType.VALUE,
  Null: ErrorType.NULL, Name: ErrorType.NAME, Ref: ErrorType.REF,
};

/** An error among a result's cells, as office.js writes it; undefined where the cell is no error. */
function errorCell(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { errorType, code, basicValue } = value as { errorType?: string; code?: string; basicValue?: string };
  return basicValue ?? errorsByName[errorType ?? ""] ?? code ?? ErrorType.VALUE;
}

function valueObject(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  const error = errorCell(value);
  if (error !== undefined) return ErrorValueObject.create(error as ErrorType);
  return StringValueObject.create(value === null || value === undefined ? "" : String(value));
}

/** A result as the engine takes it; several cells spill. */
export function resultValue(result: FunctionResult): BaseValueObject {
  if ("error" in result) return ErrorValueObject.create(result.error as ErrorType);
  const rows = Array.isArray(result.value) ? result.value as unknown[][] : [[result.value]];
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columnCount === 0) return ErrorValueObject.create(ErrorType.VALUE);
  if (rows.length === 1 && columnCount === 1) return valueObject(rows[0]?.[0]);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length, columnCount, unitId: "", sheetId: "", row: -1, column: -1,
  });
}
