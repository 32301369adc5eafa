import { rowsOfText } from "../../exchange/table/delimited";
import { mustBeReadable, tableOf, type TextGrid } from "../../exchange/table/grid";
import { rowsOfPage } from "../../exchange/table/spanned";
import { partsOfPage } from "./read-page";

/** What a clipboard holds of what was copied: as a piece of a web page, as a plain text. "" where it holds none. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Whether what was copied is more than a word to be typed on. */
export const isTable = ({ html, text }: Copied): boolean => /<table[\s>]/i.test(html) || /[\t\n]/.test(text.trim());

const holdsTable = (html: string): boolean => /<td[\s>]/i.test(html);

/**
 * The table that was copied. Spreadsheets, Word and browsers copy one as a page as well, which keeps merged cells and
 * lines within cells.
 *
 * @throws Failure where there is none, or it is larger than any form
 */
export function copiedTable({ html, text }: Copied): TextGrid {
  if (!holdsTable(html)) return tableOf(rowsOfText(text));
  mustBeReadable(html);
  const page = tableOf(rowsOfPage(partsOfPage(html)));
  // A box around a text is no table; the text may be one.
  return (page[0]?.length ?? 0) === 1 && text.includes("\t") ? tableOf(rowsOfText(text)) : page;
}
