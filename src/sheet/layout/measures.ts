import { widthOf } from "../../assessment/text/text-width";

/** A column's width is counted in digits of Excel's own font, seven pixels each, with five about them. */
const [pixelsPerDigit, pixelsAbout] = [7, 5];
/** Pixels of 96 to the inch, points of 72. */
export const pointsPerPixel = 0.75;

/** What a width in characters comes to on a screen that enlarges nothing. */
export const pixelsOfWidth = (characters: number): number => Math.round(characters * pixelsPerDigit + pixelsAbout);

/** The same in points, as Excel's API counts. */
export const pointsOfWidth = (characters: number): number => pixelsOfWidth(characters) * pointsPerPixel;

/** The same as files count: in digits, with what is about them. */
export const digitsOfWidth = (characters: number): number => pixelsOfWidth(characters) / pixelsPerDigit;

/** A step of indenting, and what is left free beside a text, in points. */
const [pointsOfIndent, pointsBeside] = [6.75, 3.75];
/** What a letter and a line take, in parts of the font's size: measured on TH Sarabun New, with room to spare. */
const [letterWidth, boldLetterWidth] = [0.42, 0.44];
export const lineHeight = 1.65;
/** The tallest that Excel makes a row, in points. */
export const tallestRow = 409;

/** Made at need: who only reads a form sets no text, and to learn Thai words takes a while. */
let segmenter: Intl.Segmenter | undefined;
function wordsOf(paragraph: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  return segmenter.segment(paragraph);
}

/** In how many lines a paragraph is set where each holds so many letters: broken between words, as Excel does. */
function linesOf(paragraph: string, letters: number): number {
  if (widthOf(paragraph) <= letters) return 1;
  let lines = 1;
  let used = 0;
  for (const { segment } of wordsOf(paragraph)) {
    const width = widthOf(segment);
    if (used + width > letters && segment.trim() !== "") {
      lines += used === 0 ? 0 : 1;
      used = 0;
      // A word wider than a line is broken anywhere.
      lines += Math.max(0, Math.ceil(width / letters) - 1);
      used += width % letters;
    } else used += width;
  }
  return lines;
}

/** How a text is set. */
export interface Setting {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly indent?: number;
}

/** The width in points that a text takes in a line of its own. */
export const widthOfText = (text: string, { size, bold = false }: Setting): number =>
  widthOf(text) * size * (bold ? boldLetterWidth : letterWidth);

/** The height in points that a text needs in a column of a width in points. */
export function heightOfText(text: string, setting: Setting, columnWidth: number): number {
  const { size, bold = false, wrap = false, indent = 0 } = setting;
  const room = columnWidth - pointsBeside - indent * pointsOfIndent;
  const letters = Math.max(1, Math.floor(room / (size * (bold ? boldLetterWidth : letterWidth))));
  const lines = wrap ? text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, letters), 0) : 1;
  return lines * size * lineHeight;
}
