import { readDirection, type Direction } from "./direction";

const bracketed = /\(([^()]*(?:ดี|better)\s*)\)/gi;
const bracketEnd = /(?:ดี|better)\s?\)/i;

/**
 * The direction that an indicator's name carries in brackets, as the printed form writes it: (ค่ามากดี), (ค่าน้อยดี).
 * Undefined where it carries none, or both.
 *
 * @example directionInName("จำนวนข้อร้องเรียน (ค่าน้อยดี)") // "lower"
 */
export function directionInName(name: string): Direction | undefined {
  if (!name.includes("(") || !bracketEnd.test(name)) return undefined;
  const found = new Set<Direction>();
  for (const [, words = ""] of name.matchAll(bracketed)) {
    const direction = readDirection(words);
    if (direction !== undefined) found.add(direction);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
