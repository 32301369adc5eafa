import type { Browser } from "playwright-core";
import { scoreForm } from "../../../src/assessment/scoring/scored";
import type { FormContent } from "../../../src/assessment/form/form";
import { printedFormPage } from "../../../src/report/printed-form";
import { fonts, reportedForm } from "../../report/reported";

/** How a browser is told to lay a form out. */
export interface BrowserLayout {
  readonly orientation: "portrait" | "landscape";
  readonly margin: number;
  readonly size: number;
  readonly padding: number;
  readonly font: string;
  /** Of the name, the target, the percentage, the note and the score: parts of the page's width, the years share the rest. */
  readonly shares: readonly number[];
  /** Whether a row may be parted by the page's end, and whether headings are printed again overleaf. */
  readonly parted: boolean;
  readonly repeats: boolean;
  /** Whether blanks at the ends of lines are kept. */
  readonly keepsBlanks: boolean;
  readonly rules: "all" | "flat" | "none";
}

const bordersOf: Readonly<Record<BrowserLayout["rules"], string>> = {
  all: "", flat: "th,td{border-left:0!important;border-right:0!important}", none: "th,td{border:0!important}",
};

/** Another look for the same page. */
function styleOf({ orientation, margin, size, padding, font, shares, parted, repeats, keepsBlanks, rules }: BrowserLayout): string {
  const [name = 0, target = 0, success = 0, note = 0, score = 0] = shares;
  const year = (100 - name - target - success - note - score) / 3;
  const widths = [name, target, year, year, year, success, note, score];
  return `@page{size:A4 ${orientation};margin:${margin}mm}
body,table{font-family:${font};font-size:${size}pt}
${widths.map((width, at) => `col:nth-child(${at + 1}){width:${width}%}`).join("\n")}
th,td{padding:${padding}mm}
tr{break-inside:${parted ? "auto" : "avoid"}}
thead{display:${repeats ? "table-header-group" : "table-row-group"}}
bdi{white-space:${keepsBlanks ? "pre-wrap" : "normal"}}
${bordersOf[rules]}`;
}

/** Has a browser print a form, laid out otherwise where that is asked for. */
export async function printedByBrowser(browser: Browser, content: FormContent, layout?: BrowserLayout): Promise<Uint8Array> {
  const { checked } = reportedForm(content);
  const page = await browser.newPage();
  try {
    const { narrative } = content;
    const own = printedFormPage({
      form: { ...scoreForm(checked.form), ...(narrative === undefined ? {} : { narrative }) }, isDraft: false, digest: "0f3a91bc".repeat(8), version: "1.2.3", fonts,
    });
    await page.setContent(layout === undefined ? own : own.replace("</style>", `${styleOf(layout)}</style>`));
    await page.evaluate(() => Promise.all(Array.from(document.fonts, (font) => font.load())).then(() => undefined));
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
