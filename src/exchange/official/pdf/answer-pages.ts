import type { Edition } from "../../../assessment/criteria/edition";
import { goesOnAt, paragraphAt } from "../../../report/printed-places";
import { readNarrativeText, type NarrativeText } from "../narrative/narrative-text";
import type { PageContent } from "./page-content";
import { lettersWithMarks, linesOfLetters, type PageLine } from "./page-lines";
import { isPageEdge, printedLinesOf } from "./printed-lines";
import { isPageNumber, isRepeated } from "./reading-order";

const pointsPerMillimetre = 72 / 25.4;
/** What measuring may be wrong by, in points: less than a blank is wide. */
const near = 1;
/** A blank, in sizes of the letters, where the page shows none. */
const usualBlank = 0.25;
/** Lines that stand further apart than this, in sizes of their letters, have empty ones between them. */
const emptyLines = 3;

/** A line of a text, and the page on which it stands. */
interface TextLine {
  readonly text: string;
  readonly page: number;
}

/** The lines of a page but for those that every page has. */
function linesOn({ number, height, glyphs }: PageContent): { readonly lines: readonly PageLine[]; readonly isOwn: boolean } {
  const all = linesOfLetters(lettersWithMarks(glyphs), number);
  const lines = all.filter(({ text, baseline }) => baseline > 0 && baseline < height && !isPageEdge(text) && !isPageNumber(text));
  return { lines, isOwn: all.some(({ text }) => isPageEdge(text)) };
}

/** How wide a blank is, in sizes of the letters. */
function blankOn(pages: readonly PageContent[]): number {
  const blank = pages.flatMap(({ glyphs }) => glyphs).find(({ text, width }) => text === " " && width > 0);
  return blank === undefined ? usualBlank : blank.width / blank.size;
}

const isFarBelow = (line: PageLine, above: PageLine | undefined): boolean =>
  above !== undefined && above.page === line.page && above.baseline - line.baseline > emptyLines * Math.max(above.size, line.size);

/** What `pmqa print` printed: a line that goes on stands where none begins, and shows the blank at its end. */
function wholeLines(lines: readonly PageLine[], blank: number): readonly TextLine[] {
  const [goesOn, paragraph] = [goesOnAt * pointsPerMillimetre, paragraphAt * pointsPerMillimetre];
  const whole: { text: string; page: number; last: PageLine }[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && Math.abs(line.left - goesOn) <= near) {
      before.text += `${before.last.endsBlank ? " " : ""}${line.text}`;
      before.last = line;
      continue;
    }
    const indent = line.left > paragraph + near ? Math.round((line.left - paragraph) / (blank * line.size)) : 0;
    if (isFarBelow(line, before?.last)) whole.push({ text: "", page: line.page, last: line }, { text: "", page: line.page, last: line });
    whole.push({ text: `${" ".repeat(indent)}${line.text}`, page: line.page, last: line });
  }
  return whole;
}

/** What any other program printed, line by line: an indented line is that, and a page ends as where a viewer's copy does. */
function printedText(pages: readonly (readonly PageLine[])[]): readonly TextLine[] {
  const margin = Math.min(...pages.flat().map(({ left }) => left));
  return pages.flatMap((lines) => [
    ...lines.flatMap((line, at): readonly TextLine[] => {
      const { text, page, left, size } = line;
      const said = { text: `${left > margin + size ? "  " : ""}${text}`, page };
      return isFarBelow(line, lines[at - 1]) ? [{ text: "", page }, { text: "", page }, said] : [said];
    }),
    ...["", "", ""].map((text) => ({ text, page: lines[0]?.page ?? 0 })),
  ]);
}

/** Reads Categories 1 to 6 out of their pages; undefined where none of their items stands there. */
export function readAnswerPages(pages: readonly PageContent[], edition: Edition): NarrativeText | undefined {
  const read = pages.map(linesOn);
  const isOwn = read.some((page) => page.isOwn);
  const isPrinted = printedLinesOf(edition);
  const lines = isOwn
    ? wholeLines(read.flatMap((page) => page.lines), blankOn(pages)).filter(({ text }) => !isPrinted(text))
    : printedText(read.map((page, at) => page.lines.filter((line) => !isRepeated(line, read[at - 1]))));
  const narrative = readNarrativeText(lines.map(({ text }) => text).join("\n"), { linesAreWhole: isOwn });
  if (narrative === undefined) return undefined;
  const pageOf = (line = 1): number => lines[line - 1]?.page ?? 1;
  return { ...narrative, unplaced: narrative.unplaced.map(({ line, ...each }) => ({ ...each, page: pageOf(line) })) };
}
