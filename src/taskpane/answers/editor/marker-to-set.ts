import { readMarkers } from "../../../assessment/narrative/option-markers";
import type { EditedText } from "./edit-history";

/** Whether a text says in this place that it speaks of an option. */
const isRead = (text: string, at: number, n: number, count: number): boolean =>
  readMarkers(text, count).some(({ options, start, end }) => options.includes(n) && start <= at + 1 && end > at);

/**
 * The marker that says from the cursor on that an answer speaks of an option, in the way in which the answer has its others;
 * else in the one that is understood there.
 */
export function markerToSet({ text, start, end }: EditedText, n: number, count: number): string {
  const [first] = readMarkers(text, count);
  const isBracketed = first === undefined || text[first.start] === "(";
  const before = start === 0 || /\s/.test(text.charAt(start - 1)) ? "" : " ";
  const behind = /^\s/.test(text.slice(end)) ? "" : " ";
  const ways = [`(${n})`, `${n})`].map((marker) => `${before}${marker}${behind}`);
  if (!isBracketed) ways.reverse();
  return ways.find((way) => isRead(text.slice(0, start) + way + text.slice(end), start + before.length, n, count)) ?? ways[0] ?? "";
}

/** What an answer says of an option: the words behind its markers. */
export interface SaidOfOption {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const shown = 90;

/** What an answer says of each of an item's options, in the order of the answer. */
export function saidOfOptions(text: string, count: number): ReadonlyMap<number, readonly SaidOfOption[]> {
  const said = new Map<number, SaidOfOption[]>();
  const markers = readMarkers(text, count);
  const besides = (at: number): boolean => text.slice(markers[at]?.end, markers[at + 1]?.start).trim() === "";
  markers.forEach(({ options, start }, at) => {
    let last = at;
    while (markers[last + 1] !== undefined && besides(last)) last += 1;
    const end = markers[last + 1]?.start ?? text.length;
    const whole = text.slice(markers[last]?.end, end).replace(/\s+/g, " ").trim();
    const words = whole.length > shown ? `${whole.slice(0, shown)}…` : whole;
    for (const n of options) said.set(n, [...said.get(n) ?? [], { start, end, words }]);
  });
  return said;
}
