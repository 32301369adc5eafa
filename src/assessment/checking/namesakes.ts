import type { Indicator } from "../assessment";
import { sameText } from "../thai/glyphs";

/** How many characters of a name's beginning and of its end make its fingerprint: names differ at the end. */
const atStart = 3;
const atEnd = 9;
const space = 32;
const asterisk = 42;

const nikhahit = 0x0e4d;

/** ASCII and Thai letters, whose comparing needs no more than folding A–Z; the nikhahit may be half a sara am. */
const isPlain = (code: number): boolean =>
  (code > space && code < 128) || (code >= 0x0e00 && code <= 0x0e7f && code !== nikhahit);

/**
 * A number that names of the same text share, made from a few of their characters: telling names apart is then rarely
 * a matter of comparing whole texts. Undefined where a character needs more than folding A–Z to compare.
 */
function quickPrint(name: string): number | undefined {
  const start = printOf(name, 0, 1, atStart, 0);
  return start === undefined ? undefined : printOf(name, name.length - 1, -1, atEnd, start);
}

function printOf(name: string, from: number, step: 1 | -1, count: number, before: number): number | undefined {
  let print = before;
  let left = count;
  for (let at = from; left > 0 && at >= 0 && at < name.length; at += step) {
    const code = name.charCodeAt(at);
    if (code === space || code === asterisk) continue;
    if (!isPlain(code)) return undefined;
    print = (Math.imul(print, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
    left -= 1;
  }
  return print;
}

const unplain = /[^\u0021-\u007F\u0E00-\u0E4C\u0E4E-\u0E7F]/g;

/** What is left for the print of a name with other characters: the same for all names of the same text. */
const plainOnly = (name: string): string => sameText(name).replace(unplain, "");

const fingerprint = (name: string): number => quickPrint(name) ?? quickPrint(plainOnly(name)) ?? 0;

/** The indicators of a form by name, in slots that few of them share. */
export class Namesakes {
  readonly #slots: (Indicator | Indicator[] | undefined)[];
  readonly #mask: number;
  /** Slots where two fingerprints were once the same: nowhere else can names be. */
  readonly crowded = new Set<number>();

  /** @param size about how many indicators there will be */
  constructor(size: number) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(size, 16) * 2));
    this.#slots = new Array<Indicator | Indicator[] | undefined>(capacity).fill(undefined);
    this.#mask = capacity - 1;
  }

  /** Puts an indicator into the slot of its name, and tells which; undefined while it has no name. */
  add(indicator: Indicator): number | undefined {
    if (indicator.name === "") return undefined;
    const print = fingerprint(indicator.name);
    const slot = print & this.#mask;
    const there = this.#slots[slot];
    if (there === undefined) {
      this.#slots[slot] = indicator;
      return slot;
    }
    const others = Array.isArray(there) ? there : [there];
    if (!this.crowded.has(slot) && others.some(({ name }) => fingerprint(name) === print)) this.crowded.add(slot);
    others.push(indicator);
    this.#slots[slot] = others;
    return slot;
  }

  /** Takes an indicator out, and tells the slot where it stood. */
  remove(indicator: Indicator): number | undefined {
    if (indicator.name === "") return undefined;
    const slot = fingerprint(indicator.name) & this.#mask;
    const there = this.#slots[slot];
    if (Array.isArray(there)) this.#slots[slot] = there.filter((other) => other.row !== indicator.row);
    else if (there?.row === indicator.row) this.#slots[slot] = undefined;
    return slot;
  }

  /** The groups of two or more that share a name in a slot, each in sheet order. */
  sharing(slot: number): readonly (readonly Indicator[])[] {
    const there = this.#slots[slot];
    if (!this.crowded.has(slot) || !Array.isArray(there)) return [];
    return crowds(there, ({ name }) => fingerprint(name))
      .flatMap((crowd) => crowds(crowd, ({ name }) => sameText(name)))
      .map((crowd) => crowd.sort((a, b) => a.row - b.row));
  }
}

/** Those of a list that share a key with another. */
function crowds<Key>(list: readonly Indicator[], keyOf: (indicator: Indicator) => Key): Indicator[][] {
  const byKey = new Map<Key, Indicator[]>();
  for (const indicator of list) {
    const key = keyOf(indicator);
    const crowd = byKey.get(key);
    if (crowd === undefined) byKey.set(key, [indicator]);
    else crowd.push(indicator);
  }
  return [...byKey.values()].filter((crowd) => crowd.length > 1);
}
