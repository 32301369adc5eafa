import { onceFor } from "../../assessment/once";
import { Failure } from "../../assessment/text/failure";
import { formWords, idIn } from "../layout/form-words";
import { formSheet } from "../layout/labels";
import { findKeyColumn } from "../layout/headings";
import type { SheetTop } from "../workbook";
import { findFrame } from "./form-frame";

/** What speaks for a sheet before one looks at what stands in it. */
export interface Claims {
  /** The sheet that somebody looks at, or asks for: it goes before the open one, where it is a form. */
  readonly wanted?: string | undefined;
  /** The sheet that is open as the form already. */
  readonly open?: string | undefined;
  /** The sheet in which the agency's named cell is. */
  readonly named?: string | undefined;
}

/**
 * What a sheet is: a form of a year, or what was a form and cannot be read as one any more, or none. A form has its
 * headings, its year and at least one line of its own below them: a sheet that merely quotes headings is none.
 */
const readTop = onceFor((sheet: SheetTop): { readonly formOf: number } | "broken" | "none" => {
  const frame = findFrame(sheet);
  if (frame instanceof Failure) return frame.code === "no-form" ? "none" : "broken";
  const words = formWords(frame.edition);
  const below = sheet.values.slice(frame.headingRow + 1 - sheet.top);
  return below.some((cells) => cells.some((value) => idIn(value, words) !== undefined)) ? { formOf: frame.edition.fiscalYear } : "none";
});

const isForm = (sheet: SheetTop): boolean => typeof readTop(sheet) === "object";

/** Whether a sheet is a form, or was surely one: a table of somebody else's may have headings like ours, but no keys. */
const isOrWasForm = (sheet: SheetTop): boolean =>
  isForm(sheet) || (findKeyColumn(sheet) !== undefined && readTop(sheet) === "broken");

/** The sheets for which something speaks that one need not look for, what speaks loudest first. */
export const claimingSheets = <Of extends SheetTop>(sheets: readonly Of[], { open, named }: Claims): readonly Of[] =>
  [open, named, formSheet].flatMap((name) => sheets.find(({ sheet }) => sheet === name) ?? []);

/**
 * The name of the sheet to be read as the form; undefined where none could be. The one that is wanted, where it is a form;
 * else the one that is open stays so as long as
 * anything of the form is in it. Else the one that has the form's names, or the form's own name, or the first of all, in
 * this order, that reads as the form; and where none does, the one with the names or the name, so that it can be told why.
 */
export function formSheetAmong(sheets: readonly SheetTop[], claims: Claims): string | undefined {
  const { wanted, open } = claims;
  const asked = sheets.find(({ sheet }) => sheet === wanted);
  if (asked !== undefined && isOrWasForm(asked)) return wanted;
  const claiming = claimingSheets(sheets, claims);
  const [first] = claiming;
  if (first !== undefined && first.sheet === open && readTop(first) !== "none") return open;
  return (claiming.find(isForm) ?? sheets.find(isForm) ?? first)?.sheet;
}

/** A sheet that is a form, and of which fiscal year. */
export interface FormSheetFound {
  readonly sheet: string;
  readonly year: number;
  readonly hidden?: true;
}

/** Those sheets that are forms. */
export const formsAmong = (sheets: readonly SheetTop[]): readonly FormSheetFound[] =>
  sheets.flatMap((top) => {
    const read = readTop(top);
    return typeof read === "object" ? [{ sheet: top.sheet, year: read.formOf, ...(top.hidden === true ? { hidden: true } as const : {}) }] : [];
  });
