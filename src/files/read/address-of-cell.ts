import { areaOf, type Area } from "../../sheet/address";
import { limits } from "./limits";

const [zero, capitalA] = [0x30, 0x41];
/** So far apart are small letters and capitals, and the first of each is the first behind a multiple of it. */
const smallOrCapital = 0x20;

const written = /^[A-Za-z]{1,3}[1-9]\d{0,6}$/;

/** The row and column of "B7"; undefined where that is no cell of a sheet. */
export function cellAtAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  if (!written.test(address)) return undefined;
  let [row, column] = [0, 0];
  // Of every cell, blank ones too: no texts are made on the way.
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < capitalA) row = row * 10 + code - zero;
    else column = column * 26 + code % smallOrCapital;
  }
  return row <= limits.rows && column <= limits.columns ? { row, column } : undefined;
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
