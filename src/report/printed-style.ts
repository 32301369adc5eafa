import { fontRules, type FontFile } from "./fonts";
import { styleSheet, type Markup } from "./html";
import { hanging, pageMargin } from "./printed-places";
import { footDigest, printedWords } from "./printed-words";

/** A4 on its side, as the workbook of a submission is printed; the columns' widths in parts of a page. */
const rules = `
@page{size:A4 landscape;margin:14mm ${pageMargin}mm 15mm}
*{box-sizing:border-box}
body{margin:0;color:#000;font:10pt/1.5 Sarabun,"TH Sarabun New","Leelawadee UI",sans-serif;overflow-wrap:anywhere}
h1{font-size:13pt;margin:0 0 1mm}
h2{font-size:11.5pt;margin:5mm 0 .5mm}
h3{font-size:10.5pt;margin:3mm 0 0}
h1,h2,h3,th,.agency,.score,.total{font-weight:600}
p{margin:0}
header{margin-bottom:3mm}
header p{font-size:11pt}
bdi{white-space:pre-wrap}
.whole{white-space:nowrap}
th .whole,.number .whole{white-space:normal}
.explained{margin-bottom:.8mm}
.topic,.item-head{break-inside:avoid;break-after:avoid}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:9.5pt;line-height:1.45}
thead{display:table-header-group}
tr{break-inside:avoid}
th,td{border:.25mm solid #000;padding:.8mm 1.2mm;text-align:start;vertical-align:top}
th{text-align:center;vertical-align:middle;background:#f2f2f2;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.number{text-align:end;font-variant-numeric:tabular-nums}
.closing{break-inside:avoid;margin-top:6mm}
.closing p{margin-top:1mm}
.total{font-size:11.5pt}
.small{font-size:8.5pt}
.closing .signing{margin-top:9mm}
`;

/**
 * Answers stand upright: they are read, not compared. Whatever line goes on stands where none begins, so that paragraphs are
 * known again; and there is room behind the fullest line for the blank at its end, which a page's edge would cut off.
 */
const answerRules = `
@page answers{size:A4 portrait}
.category{page:answers;break-before:page;padding-right:2mm}
.category~.closing{page:answers}
.line,.answer p{margin:0;padding-left:${hanging}mm;text-indent:-${hanging}mm;orphans:2;widows:2}
.answer p{text-indent:${hanging}mm}
.answer{margin:1.5mm 0;font-size:10.5pt;line-height:1.6}
.topics-head,.options-head,.counter{font-size:9pt}
.options-head,.item-head,.category h2{break-after:avoid}
.item-head,.option,.remarks{break-inside:avoid}
.option{position:relative;margin:.6mm 0}
.option .line{text-indent:1mm}
.tick{position:absolute;left:1mm;top:1.1mm;width:3mm;height:3mm;fill:none;stroke:#000;stroke-width:.9}
.remarks{margin:4mm 0 9mm}
`;

const edge = (name: string, text: string, look: string): string => `@${name}{content:${text};font:${look} Sarabun,sans-serif}`;

/** What stands at the edges of every page: that a draft is one, the digest, and which page it is of how many. */
const edges = (digest: string, isDraft: boolean): string => `@page{${[
  ...(isDraft ? [edge("top-center", `"${printedWords.draft}"`, "600 11pt")] : []),
  edge("bottom-left", `"${footDigest(digest)}"`, "7pt"),
  edge("bottom-right", `"หน้า " counter(page) " / " counter(pages)`, "8.5pt"),
].join("")}}`;

/** How much of a page's width each column has, in the table's order; every year the same. */
const widths = (years: number): readonly number[] => [29, 11, ...Array.from({ length: years }, () => 21 / years), 7.5, 25, 6.5];

/** The table's columns by their widths. */
export const columnRules = (years: number): string => widths(years).map((width, at) => `col:nth-child(${at + 1}){width:${width.toFixed(2)}%}`).join("\n");

/** What is said of every page. */
export interface PageFacts {
  readonly years: number;
  /** 64 hexadecimal digits. */
  readonly digest: string;
  readonly isDraft: boolean;
  readonly fonts: readonly FontFile[];
  /** Categories 1 to 6 are printed, too. */
  readonly hasAnswers: boolean;
}

/** How a printed form looks, its font within. */
export const printedStyle = ({ years, digest, isDraft, fonts, hasAnswers }: PageFacts): Markup =>
  styleSheet(`${fontRules(fonts)}${rules}${hasAnswers ? answerRules : ""}${columnRules(years)}\n${edges(digest, isDraft)}`);
