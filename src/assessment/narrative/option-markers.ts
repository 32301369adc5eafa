import { plainDigits } from "../form/figure";

/** Where an answer says of which options the words around speak: "1)", "3,4,5)", "(2)". */
export interface OptionMarker {
  /** As they are numbered in the answer, which may be more than there are. */
  readonly options: readonly number[];
  readonly start: number;
  readonly end: number;
}

const numbers = String.raw`\d{1,2}(?:\s?(?:,|และ|-|–)\s?\d{1,2}){0,9}`;

/** How a marker is written, and what stands before it that makes it none. */
interface Style {
  readonly written: RegExp;
  readonly none: RegExp;
}

/** "(2)", but for a part of a law's ("มาตรา 5 (1)") and of a file's name. */
const inBrackets: Style = { written: new RegExp(String.raw`\((${numbers})\)(?!\.?[A-Za-z])`, "g"), none: /\d ?$/ };
/** "2)" at the beginning of words, but for one that is referred to ("ข้อ 2)"). */
const beforeBracket: Style = { written: new RegExp(String.raw`(${numbers})\)`, "g"), none: /[^\s)]$|ข้อ ?$/ };
const nearBefore = 5;

const most = 20;

/** The numbers of "3,4,5" or "1-3". */
function numbersOf(text: string): readonly number[] {
  const found = [...text.matchAll(/\d+/g)];
  return found.flatMap(({ 0: digits, index }, at): readonly number[] => {
    const [from, to] = [Number(digits), Number(found[at + 1]?.[0] ?? 0)];
    const isRange = /^\s?[-–]/.test(text.slice(index + digits.length)) && to > from && to <= most;
    return isRange ? Array.from({ length: to - from }, (_, step) => from + step) : [from];
  });
}

const markersBy = ({ written, none }: Style, text: string): readonly OptionMarker[] =>
  [...text.matchAll(written)]
    .filter(({ index }) => !none.test(text.slice(Math.max(0, index - nearBefore), index)))
    .map(({ 0: all, 1: inside = "", index }) => ({ options: numbersOf(inside), start: index, end: index + all.length }))
    .filter(({ options }) => options.every((n) => n > 0 && n <= most));

/** The markers that count on from 1, one after the other: a list within an option's text begins anew, and is passed over. */
function countingOn(markers: readonly OptionMarker[]): readonly OptionMarker[] {
  let last = 0;
  return markers.filter(({ options }) => {
    const goesOn = options.every((n, at) => n === last + 1 + at);
    if (goesOn) last += options.length;
    return goesOn;
  });
}

const optionsIn = (markers: readonly OptionMarker[]): readonly number[] => markers.flatMap(({ options }) => options);

/**
 * The markers of options in an answer to an item of so many. An answer that begins with "1)" is taken to go by options;
 * else "(1)" anywhere is a marker, and a list "1) 2) 3)" within the text is one of options where it has each of them once.
 * None where nothing tells that its numbers are options.
 */
export function readMarkers(answer: string, count: number): readonly OptionMarker[] {
  const text = plainDigits(answer);
  const listed = markersBy(beforeBracket, text);
  const counted = countingOn(listed);
  const begins = counted[0] !== undefined && text.slice(0, counted[0].start).trim() === "";
  // A list of more than there are options, that ends with them or begins again, is a list of something else.
  const isOfOptions = optionsIn(counted).length <= count || listed.length === counted.length;
  if (begins && isOfOptions && (count > 1 || optionsIn(counted).length === 1)) return counted;
  const bracketed = markersBy(inBrackets, text);
  if (optionsIn(bracketed).some((n) => n <= count)) return bracketed;
  return listed.length === counted.length && optionsIn(counted).length === count && count > 1 ? counted : [];
}

/** The options of which an answer's markers say that it speaks, once each, in their order. */
export const optionsMarked = (answer: string, count: number): readonly number[] =>
  [...new Set(optionsIn(readMarkers(answer, count)).filter((n) => n <= count))].sort((a, b) => a - b);
