import type { Edition } from "../../assessment/criteria/edition";
import { findAgencies } from "./agency-line";
import { stretchOf, wordsAmong, type FoundHeading, type OfficialHeading } from "./heading";
import { findItemHeadings } from "./item-headings";
import type { MendedText } from "./mended-text";
import { findTableHeads } from "./table-heads";

const findWords = (text: MendedText, words: string, heading: OfficialHeading): readonly FoundHeading[] =>
  wordsAmong(text, words).map(({ at, length }) => ({ ...heading, ...stretchOf(text, at, length) }));

/** Headings in the text's order; of two that overlap, the first or the longer. */
function withoutOverlaps(found: readonly FoundHeading[]): readonly FoundHeading[] {
  const inOrder = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return inOrder.filter((heading) => {
    if (heading.start < end) return false;
    ({ end } = heading);
    return true;
  });
}

/**
 * The headings of an official form in a text, however its lines are wrapped: the form's own words are known, and found
 * blanks and marks (*) apart. What stands between them is what was filled in, a topic's score, or not known.
 */
export function findHeadings(text: MendedText, edition: Edition): readonly FoundHeading[] {
  const titles = [edition.category, edition.formTitle].flatMap((title) => findWords(text, title, { is: "title" }));
  const topics = edition.topics.flatMap(({ id, title, description }) => [
    ...findWords(text, `${id} ${title}`, { is: "topic", topic: id }),
    ...findWords(text, description, { is: "explanation" }),
  ]);
  const known = [...titles, ...topics, ...findTableHeads(text)];
  const items = findItemHeadings(text, edition, known);
  return withoutOverlaps([...known, ...items, ...findAgencies(text, [...known, ...items])]);
}

/** A topic's score: a number that stands alone between the topic's heading and its first item's. */
export function readTopicScore(text: string): number | undefined {
  const [, number] = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}
