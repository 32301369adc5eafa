import type { Edition, Item } from "../../assessment/criteria/edition";
import { plainDigits } from "../../assessment/form/figure";
import { stretchOf, wordsAmong, type FoundHeading, type Stretch } from "./heading";
import { lettersAlone, type MendedText } from "./mended-text";

/** The most letters that stand between an item's heading and its table, where the form's explanation is not a known one. */
const longestExplanation = 400;

/** Of which kind of agency an item is asked, as the form says it behind the title. */
const ofAgencies = /^\((?:หน่วยงานบริการ|หน่วยงานนโยบาย)\)/;

/** The number in front of an item's title: "1." within its topic, or all of "7.1.1". */
const numberBefore = /(?:^|[^\d.])((?:\d\.){0,2}\d{1,2}\.?)$/;

type Candidate = FoundHeading & { readonly is: "item"; readonly explained: boolean };

/** Where an item's title stands with a number in front of it, with the form's own words that follow. */
function candidatesOf(text: MendedText, { id, title, description }: Item): readonly Candidate[] {
  const { letters, places } = text;
  const explanation = lettersAlone(description);
  return wordsAmong(text, title).flatMap(({ at, length }) => {
    const before = plainDigits(text.text.slice(Math.max(0, (places[at] ?? 0) - 12), places[at])).replace(/\s+/g, (blanks) => blanks.charAt(0));
    const number = numberBefore.exec(before.trimEnd())?.[1];
    if (number === undefined) return [];
    const behindTitle = at + length;
    const agencies = ofAgencies.exec(letters.slice(behindTitle, behindTitle + 20))?.[0].length ?? 0;
    const explained = letters.startsWith(explanation, behindTitle + agencies);
    const from = at - number.length;
    const long = behindTitle + agencies + (explained ? explanation.length : 0) - from;
    return [{ is: "item" as const, item: id, explained, ...stretchOf(text, from, long) }];
  });
}

/**
 * The headings of items. A numbered line of a note may say what a title says: a heading has the form's explanation
 * behind it, or is the last such line before something that is a heading.
 */
export function findItemHeadings(text: MendedText, edition: Edition, known: readonly (FoundHeading | Stretch)[]): readonly FoundHeading[] {
  const candidates = edition.topics.flatMap(({ items }) => items.flatMap((item) => candidatesOf(text, item)))
    .toSorted((one, other) => one.start - other.start);
  const stops = [...known.map(({ start }) => start), text.text.length].toSorted((one, other) => one - other);
  return candidates.filter(({ explained, end }, at) => {
    if (explained) return true;
    const stop = stops.find((start) => start >= end) ?? text.text.length;
    return stop - end <= longestExplanation && (candidates[at + 1]?.start ?? Infinity) >= stop;
  }).map(({ is, item, start, end }) => ({ is, item, start, end }));
}
