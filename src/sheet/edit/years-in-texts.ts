import { editionFor } from "../../assessment/criteria/editions";
import type { Edition } from "../../assessment/criteria/edition";
import { plainDigits } from "../../assessment/form/figure";
import { criteriaLine } from "../layout/labels";

const thaiZero = "๐".charCodeAt(0);
const inThaiDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(thaiZero + Number(digit)));

/** A Buddhist-era year in a text, in whichever digits. */
const anyYear = /[2๒][456๔๕๖][\d๐-๙]{2}/;

/** The first year that a text names; undefined where it names none. */
export function yearIn(text: string): number | undefined {
  const [year] = anyYear.exec(text) ?? [];
  return year === undefined ? undefined : Number(plainDigits(year));
}

/** The text with another year in place of the first that it names, in the digits that it uses. */
export const withYear = (text: string, year: number): string => text.replace(anyYear, (found) =>
  (found === plainDigits(found) ? String(year) : inThaiDigits(String(year))));

/** The edition of the year that a text names, where it names one with criteria. */
function editionIn(text: string): Edition | undefined {
  const year = yearIn(text);
  return year === undefined ? undefined : editionFor(year);
}

/** Whether a text is the form's own line of a year, untouched: which criteria the form uses. */
export function isCriteriaLine(text: string): boolean {
  const edition = editionIn(text);
  return edition !== undefined && criteriaLine(edition) === text;
}

/** What an edition notes under the form: what its criteria assume. */
export const notesOf = ({ scale }: Edition): readonly string[] => scale.assumptions.map(({ text }) => text.th);

/** Whether a text is a note of an edition, or of the year that it names itself. */
export function isNoteOf(edition: Edition, text: string): boolean {
  const named = editionIn(text);
  return notesOf(edition).includes(text) || (named !== undefined && notesOf(named).includes(text));
}
