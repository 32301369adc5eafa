import { areaOf, columnNumber, type Area } from "../../sheet/address";
import { limits } from "./limits";

const written = /^[A-Za-z]{1,3}[1-9]\d{0,6}$/;

/** The row and column of "B7"; undefined where that is no cell of a sheet. */
export function cellAtAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  if (!written.test(address)) return undefined;
  const digits = address.search(/\d/);
  const cell = { row: Number(address.slice(digits)), column: columnNumber(address.slice(0, digits).toUpperCase()) };
  return cell.row <= limits.rows && cell.column <= limits.columns ? cell : undefined;
}

/** The area of "B7:C9"; undefined where that is none of a sheet. */
export function areaInSheet(reference: string): Area | undefined {
  const area = areaOf(reference.toUpperCase());
  if (area === undefined) return undefined;
  const { top, left, bottom, right } = area;
  return top >= 1 && left >= 1 && top <= bottom && left <= right && bottom <= limits.rows && right <= limits.columns ? area : undefined;
}

/** Whether an area is a single cell. */
export const isSingle = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
