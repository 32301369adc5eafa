import { compounds } from "../assessment/text/compounds";
import { html, type Markup, type Piece } from "./html";

const compound = new RegExp(`(${compounds.join("|")})`);
const thaiRun = /([\u0e01-\u0e5b]{2,})/;
const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** Of longer texts the program that shows them finds the words: finding them here takes longer than all the rest. */
const mostToBreak = 2_000;

/** Thai without spaces, with a place to break the line between its words. */
const broken = (run: string): readonly Piece[] =>
  [...segmenter.segment(run)].map(({ segment }, at) => (at === 0 ? segment : html`<wbr>${segment}`));

const withBreaks = (text: string): readonly Piece[] =>
  text.split(thaiRun).map((piece, at) => (at % 2 === 1 ? broken(piece) : piece));

/** A text whose lines are broken between its words, whatever the reader's program knows of Thai. */
export const words = (text: string): Markup => (text.length > mostToBreak
  ? html`${text}`
  : html`${text.split(compound).map((piece, at) => (at % 2 === 1 ? html`<span class="whole">${piece}</span>` : withBreaks(piece)))}`);
