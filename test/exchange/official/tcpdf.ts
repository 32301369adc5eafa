import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import type { Printed } from "./generated-text";

const script = resolve(__dirname, "print-with-tcpdf.php");
const thaiFonts = "/usr/share/fonts/truetype/tlwg";

/** Whether TCPDF, by which the official system prints, is on this machine, with Thai fonts. */
export const hasTcpdf = (): boolean =>
  existsSync("/usr/share/php/tcpdf/tcpdf.php") && existsSync(join(thaiFonts, "Garuda.ttf"))
  && spawnSync("php", ["-v"], { stdio: "ignore" }).status === 0;

/** How a form is laid out on paper. */
export interface PaperLayout {
  readonly orientation: "P" | "L";
  readonly paper: "A4" | "LETTER" | "A3";
  readonly margin: number;
  readonly padding: number;
  readonly size: number;
  readonly font: "Garuda" | "Loma" | "Norasi" | "Garuda-Bold";
  /** Of the name, the target, each year, the percentage, the note and the score: shares of the paper's width. */
  readonly shares: readonly number[];
  /** Whether the headings of a table are printed again overleaf. */
  readonly repeats: boolean;
  /** Whether a row is kept on one page where it can be. */
  readonly whole: boolean;
  /** What of the form's own words is printed: item titles alone, or what explains them too. */
  readonly explains: boolean;
}

const widths: Readonly<Record<PaperLayout["paper"], readonly [number, number]>> = { A4: [595, 842], LETTER: [612, 792], A3: [842, 1191] };

function columnWidths({ orientation, paper, margin, shares }: PaperLayout): readonly number[] {
  const [short, long] = widths[paper];
  const room = (orientation === "P" ? short : long) - 2 * margin;
  // There are three years.
  const all = shares.reduce((sum, share, at) => sum + share * (at === 2 ? 3 : 1), 0);
  return shares.map((share) => Math.floor(room * share / all));
}

/** A form's blocks as the script prints them: lines, and tables. */
export function blocksOf(indicators: readonly Printed[], layout: PaperLayout): readonly object[] {
  const [name = 0, target = 0, year = 0, success = 0, note = 0, score = 0] = columnWidths(layout);
  const head = [
    [
      { text: "ตัวชี้วัด", width: name, rows: 2 }, { text: "ค่าเป้าหมายปีล่าสุด (ตัวเลข)", width: target, rows: 2 },
      { text: "การดำเนินการ", width: year * 3, columns: 3 }, { text: "% ความสำเร็จ", width: success, rows: 2 },
      { text: "หมายเหตุ", width: note, rows: 2 }, { text: "คะแนน", width: score, rows: 2 },
    ],
    fy2567.years.map((each) => ({ text: `พ.ศ.${each}`, width: year })),
  ];
  const row = (each: Printed): readonly object[] => [
    { text: `${each.name} (${each.direction})`, width: name }, { text: `${each.target} (${each.unit})`, width: target },
    ...each.results.map((text) => ({ text, width: year })),
    { text: String(each.success), width: success }, { text: each.note, width: note }, { text: String(each.score), width: score },
  ];
  return [
    { lines: ["หน่วยงาน : กรมการทดสอบ", fy2567.category, fy2567.formTitle] },
    ...fy2567.topics.flatMap((topic) => [
      { lines: [`${topic.id} ${topic.title}`, ...(layout.explains ? [topic.description] : []), "380.00"] },
      ...topic.items.flatMap((item, at) => [
        { lines: [`${at + 1}. ${item.title}${item.required === "always" ? " *" : ""}`, ...(layout.explains ? [item.description] : [])] },
        { head, rows: indicators.filter(({ item: id }) => id === item.id).map(row) },
      ]),
    ]),
  ];
}

/** Has TCPDF print a form; its fonts are made ready in the folder. */
export const printedByTcpdf = (folder: string, indicators: readonly Printed[], layout: PaperLayout): Uint8Array =>
  blocksByTcpdf(folder, blocksOf(indicators, layout), layout);

/** Has TCPDF print blocks of lines, and tables. */
export function blocksByTcpdf(folder: string, blocks: readonly object[], layout: Omit<PaperLayout, "shares" | "explains">): Uint8Array {
  const fonts = `${join(folder, "fonts")}/`;
  mkdirSync(fonts, { recursive: true });
  const file = join(folder, "printed.pdf");
  const form = { ...layout, font: join(thaiFonts, `${layout.font}.ttf`), fonts, footer: true, blocks };
  execFileSync("php", [script, file], { input: JSON.stringify(form), stdio: ["pipe", "pipe", "inherit"] });
  return readFileSync(file);
}
