import type { Phrase } from "../text/phrase";
import { readText } from "../text/glyphs";
import type { CellValue, Input } from "./figure";

/** Whether more (ค่ามากดี) or less (ค่าน้อยดี) is better. */
export type Direction = "higher" | "lower";

/** What the direction cell holds. */
export type DirectionEntry =
  | { readonly state: "missing" }
  | { readonly state: "direction"; readonly value: Direction }
  | { readonly state: "unreadable"; readonly text: string };

/** The directions as the form words them; the drop-down offers the Thai ones. */
export const directionLabels: Readonly<Record<Direction, Phrase>> = {
  higher: { th: "ค่ามากดี", en: "higher is better" },
  lower: { th: "ค่าน้อยดี", en: "lower is better" },
};

/** The words that mean a direction to Excel's own formulas, letter case apart: those of the form, in both languages. */
export const directionWords = (direction: Direction): readonly string[] =>
  [directionLabels[direction].th, directionLabels[direction].en, direction];

const words: Readonly<Record<Direction, readonly string[]>> = {
  higher: ["ค่ามากดี", "มากดี", "ยิ่งมากยิ่งดี", "มากยิ่งดี", "มาก", "ค่ามาก", "สูงดี", "ค่าสูงดี", "สูง", "ยิ่งสูงยิ่งดี", "เพิ่มขึ้น",
    "higherisbetter", "higher", "high", "morebetter", "moreisbetter", "more", "up", "max", "maximize", "maximise", "↑", "▲"],
  lower: ["ค่าน้อยดี", "น้อยดี", "ยิ่งน้อยยิ่งดี", "น้อยยิ่งดี", "น้อย", "ค่าน้อย", "ต่ำดี", "ค่าต่ำดี", "ต่ำ", "ยิ่งต่ำยิ่งดี", "ลดลง",
    "lowerisbetter", "lower", "low", "lessbetter", "lessisbetter", "less", "fewer", "down", "min", "minimize", "minimise", "↓", "▼"],
};

const meanings = new Map<string, Direction>(
  (["higher", "lower"] as const).flatMap((direction) => words[direction].map((word) => [word, direction] as const)),
);

/** The direction a text means, in Thai or English, as typed by people; undefined where it means none. */
export function readDirection(text: string): Direction | undefined {
  return meanings.get(readText(text).toLowerCase().replace(/[\s()[\]."']|-(?=.)/g, ""));
}

/** What the direction cell holds. */
export function readDirectionEntry(value: CellValue): DirectionEntry {
  const text = String(value);
  const direction = readDirection(text);
  if (direction !== undefined) return { state: "direction", value: direction };
  const read = readText(text);
  return read === "" ? { state: "missing" } : { state: "unreadable", text: read };
}

/** What a direction goes into a cell as: in the form's own words where it is known which one is meant. */
export function directionInput(entry: DirectionEntry): Input {
  if (entry.state === "missing") return null;
  return entry.state === "direction" ? directionLabels[entry.value].th : entry.text;
}
