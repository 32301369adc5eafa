import type { AgencyType, Edition } from "../../../assessment/criteria/edition";
import { readAgencyType } from "../../../assessment/form/agency-type";
import { readText } from "../../../assessment/text/glyphs";
import { printedWords, signers } from "../../../report/printed-words";
import { lettersAlone } from "../mended-text";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A line that says these words with something behind them, blanks apart. */
const lineOf = (words: string, behind: string): RegExp => new RegExp(`^${escaped(lettersAlone(words))}${behind}$`);

const digest = "[0-9A-F]{64}";
const pageEdges: readonly RegExp[] = [
  lineOf(printedWords.draft, ""), new RegExp(String.raw`^SHA-256${digest}(?:หน้า\d{1,4}\/\d{1,4})?$`),
];

/** Whether a line is what `pmqa print` puts at the edges of every page. */
export const isPageEdge = (text: string): boolean => {
  const letters = lettersAlone(text);
  return pageEdges.some((pattern) => pattern.test(letters));
};

const ownLines: readonly RegExp[] = [
  lineOf(printedWords.fiscalYear, String.raw`\d{4}`),
  lineOf(printedWords.total, String.raw`(?:${lettersAlone(printedWords.noScore)}|\d{1,3}\.\d\dจาก\d{1,3}คะแนน)`),
  new RegExp(String.raw`^เกณฑ์ปีงบประมาณพ\.ศ\.\d{4}·PMQA\d[\d.]*$`),
  lineOf(printedWords.assumed, ""), lineOf(printedWords.digest, digest),
  new RegExp(String.raw`^ลงชื่อ[.…]+(?:${signers.map(lettersAlone).join("|")})ตำแหน่ง[.…]+วันที่[.…]+$`),
];

/** So few letters may stand in an assumption by chance: at the end of one that began on the line before. */
const fewest = 8;

/** Tells of lines outside the tables, one after the other, which are those that `pmqa print` puts around the official form. */
export function printedLinesOf({ scale: { assumptions } }: Edition): (text: string) => boolean {
  const assumed = assumptions.map(({ text: { th } }) => lettersAlone(th));
  let isAmong = false;
  return (text) => {
    const letters = lettersAlone(text);
    isAmong = ownLines.some((pattern) => pattern.test(letters)) || agencyTypeIn(text) !== undefined
      || (letters.length >= (isAmong ? 1 : fewest) && assumed.some((all) => all.includes(letters)));
    return isAmong;
  };
}

/** The type of agency that a line says. */
export function agencyTypeIn(text: string): AgencyType | undefined {
  const [, said] = /^ประเภทหน่วยงาน\s*[:：]\s*(.+)$/.exec(readText(text)) ?? [];
  return said === undefined ? undefined : readAgencyType(said);
}
