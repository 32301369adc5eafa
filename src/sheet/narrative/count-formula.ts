import { addressOf, type Cell } from "../address";

/** What no count sees, as a text is read: characters without width, which copying leaves behind. */
const invisible = ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"];

/**
 * White space as the web form has it, but for what CHAR names. These stand in the formula as they are: what CHAR(160) is
 * depends on the computer.
 */
const spaces = [
  " ", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a",
  "\u2028", "\u2029", "\u202f", "\u205f", "\u3000",
];
/**
 * What LibreOffice has for a tab in a text of several lines; tab, line feed, vertical tab, form feed, carriage return: the
 * same everywhere, and not to be written in a file as they are.
 */
const controls = [1, 9, 10, 11, 12, 13];

/** Sara am in two pieces, as PDFs hand it out, with each tone that may stand between: read as one character. */
const piecesOfSaraAm = ["", "\u0e48", "\u0e49", "\u0e4a", "\u0e4b"].map((tone) => [`\u0e4d${tone}\u0e32`, `${tone}\u0e33`] as const);

const quoted = (text: string): string => `"${text}"`;

/**
 * How many characters other than white space an answer has, as `countCharacters` counts the answer that is read: in any
 * Excel and in LibreOffice.
 */
export function countFormula(answer: Cell): string {
  const replacements: readonly (readonly [string, string])[] = [
    // First, so that nothing stands any more between the pieces of a sara am.
    ...[...invisible, ...spaces].map((text) => [quoted(text), '""'] as const),
    ...controls.map((code) => [`CHAR(${code})`, '""'] as const),
    ...piecesOfSaraAm.map(([from, to]) => [quoted(from), quoted(to)] as const),
  ];
  return `=LEN(${replacements.reduce((text, [from, to]) => `SUBSTITUTE(${text},${from},${to})`, addressOf(answer))})`;
}

/** Shows a count with the most that it may be. */
export const countFormat = (limit: number): string => `#,##0" / ${limit.toLocaleString("en")} อักขระ"`;
