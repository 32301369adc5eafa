import type { Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/engine-formula";
import {
  ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject,
} from "@univerjs/engine-formula";
import type { Profile } from "../profiles/profile";

/** An error as Excel hands it over where it has rich data; office.js makes a `CustomFunctions.Error` of it. */
interface ErrorCell {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

/** A cell's value on its way to a custom function. */
export type ArgumentCell = string | number | boolean | null | ErrorCell;

/** One argument: rows of cells or a single one, as the parameter asks; null where it was left out. */
export type FunctionArgument = readonly (readonly ArgumentCell[])[] | ArgumentCell;

/** What a custom function came to: a value, rows of values, or an error with its message. */
export type FunctionResult =
  | { readonly value: unknown }
  | { readonly error: string; readonly message: string };

/** How an Excel hands over blanks and errors. */
export type Manners = Pick<Profile, "blankArgument" | "errorsAsObjects">;

function cell(value: Nullable<BaseValueObject>, { blankArgument, errorsAsObjects }: Manners): ArgumentCell {
  if (!value || value.isNull()) return blankArgument;
  const plain = value.getValue();
  return value.isError() && errorsAsObjects ? { type: "CustomFunctionError", code: String(plain) } : plain;
}

/** What the parameter of a custom function takes. */
export interface Wanted {
  /** A block of cells, rather than a single one. */
  readonly matrix: boolean;
  /** Errors too; else an error in an argument becomes the result. */
  readonly errors: boolean;
}

/** What office.js is given for an argument; an error in it is returned instead where errors are not welcome. */
export function readArgument(value: BaseValueObject, wanted: Wanted, manners: Manners): FunctionArgument | ErrorValueObject {
  // Nothing between two commas is an argument left out, not a blank cell.
  if (!value.isArray() && value.isNull()) return null;
  const lines = value.isArray() ? (value as ArrayValueObject).getArrayValue() : [[value]];
  const rows: ArgumentCell[][] = [];
  for (const line of lines) {
    const failed = wanted.errors ? undefined : line.find((each) => each?.isError());
    if (failed) return failed as ErrorValueObject;
    rows.push(line.map((each) => cell(each, manners)));
  }
  if (wanted.matrix) return rows;
  const single = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return single === undefined ? ErrorValueObject.create(ErrorType.VALUE) : single;
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
