import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fontOf, joined, tablesIn, type FontTables } from "./font-tables";

/** A font that office computers have and test machines have not, drawn from one that takes its place. */
interface StandIn {
  readonly family: string;
  /** How large Sarabun is to be drawn, how far its lines reach up and down: in parts of the font's size. */
  readonly scale: number;
  readonly up: number;
  readonly down: number;
}

/**
 * Sarabun is TH Sarabun New drawn larger: at this size, and with its line, it takes the other's place, as in the preview.
 * Of Calibri only the digits matter, which columns are measured in.
 */
const standIns: readonly StandIn[] = [
  { family: "TH Sarabun New", scale: 0.76, up: 1.22, down: 0.44 },
  { family: "Calibri", scale: 0.922, up: 0.95, down: 0.27 },
];

const packageFolder = path.join(path.dirname(require.resolve("@fontsource/sarabun/package.json")), "files");
const tablesOf = (script: "thai" | "latin", weight: number): FontTables =>
  tablesIn(readFileSync(path.join(packageFolder, `sarabun-${script}-${weight}-normal.woff`)));

/** What a font calls itself: its family, its style, and both. */
function namesOf(family: string, style: string): Buffer {
  const names = [[1, family], [2, style], [4, `${family} ${style}`], [6, `${family}-${style}`.replaceAll(" ", "")]] as const;
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const table = Buffer.alloc(6 + names.length * 12);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(table.length, 4);
  let at = 0;
  names.forEach(([id], index) => {
    const length = texts[index]?.length ?? 0;
    [3, 1, 0x409, id, length, at].forEach((value, field) => table.writeUInt16BE(value, 6 + index * 12 + field * 2));
    at += length;
  });
  return Buffer.concat([table, ...texts]);
}

/** The font as the stand-in has it: in its name, at its size, with its lines. */
function redrawn(tables: FontTables, { family, scale, up, down }: StandIn, style: string): FontTables {
  const unitsPerEm = Math.round(1000 / scale);
  const reach = [up, -down].map((part) => Math.round(part * unitsPerEm));
  tables.get("head")?.writeUInt16BE(unitsPerEm, 18);
  reach.forEach((value, index) => {
    tables.get("hhea")?.writeInt16BE(value, 4 + index * 2);
    tables.get("OS/2")?.writeInt16BE(value, 68 + index * 2);
    tables.get("OS/2")?.writeUInt16BE(Math.abs(value), 74 + index * 2);
  });
  return new Map([...tables, ["name", namesOf(family, style)]]);
}

/** Puts the fonts, and a configuration that knows no others, into a folder; answers the environment in which programs use them. */
export function withOfficeFonts(folder: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  for (const standIn of standIns) {
    for (const [weight, style] of [[400, "Regular"], [700, "Bold"]] as const) {
      const font = redrawn(joined(tablesOf("thai", weight), tablesOf("latin", weight)), standIn, style);
      writeFileSync(path.join(folder, `${standIn.family} ${style}.ttf`), fontOf(font));
    }
  }
  const file = path.join(folder, "fonts.conf");
  writeFileSync(file, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
    + `<dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`);
  return { ...process.env, FONTCONFIG_FILE: file };
}
