import type { ItemId, TopicId } from "../../assessment/criteria/edition";
import { topicOf } from "../../assessment/criteria/editions";
import type { FoundHeading, Stretch } from "./heading";
import { readTopicScore } from "./headings";
import { hasRow } from "./text-rows";

/** What stands under an item, in one piece or more: a page may end within it. */
export interface TextSection {
  readonly item: ItemId;
  readonly pieces: readonly Stretch[];
}

/** A text of the form parted by its headings. */
export interface TextSections {
  readonly sections: readonly TextSection[];
  readonly topicScores: ReadonlyMap<TopicId, number>;
  /** What stands where nothing is filled in, and is none of the form's own words. */
  readonly left: readonly (Stretch & { readonly item?: ItemId })[];
}

/** Where pages are numbered, the number stands alone on its line. */
const pageNumber = /^(?:-\s*\d{1,3}\s*-|หน้า(?:ที่)?\s*\d{1,3}(?:\s*(?:\/|จาก|of)\s*\d{1,3})?|page\s+\d{1,3}(?:\s*(?:\/|of)\s*\d{1,3})?)$/i;

/** The part of a stretch in which something is written, without a page's number at its ends. */
function written(text: string, { start, end }: Stretch): Stretch {
  const lines = text.slice(start, end).split("\n");
  const isNothing = (line: string): boolean => line.trim() === "" || pageNumber.test(line.trim());
  let from = start;
  let to = end;
  while (lines.length > 0 && isNothing(lines[0] ?? "")) from += (lines.shift() ?? "").length + 1;
  while (lines.length > 0 && isNothing(lines.at(-1) ?? "")) to -= (lines.pop() ?? "").length + 1;
  return { start: from, end: Math.max(from, to) };
}

/** A score at the end or the beginning of what stands between a topic's heading and its first item. */
const scoreAtEnd = /\s(\d{1,3}(?:\.\d{1,2})?)\s*$/;
const scoreAtStart = /^\s*(\d{1,3}\.\d{1,2})\s/;

interface Reader {
  topic?: TopicId;
  item?: ItemId;
  /** What was read last: a topic's heading, an item's, or that of a table. */
  under: "head" | "topic" | "item" | "table";
}

/** Parts a text by the headings that were found in it. */
export function sectionsOf(text: string, headings: readonly FoundHeading[]): TextSections {
  const sections: { item: ItemId; pieces: Stretch[] }[] = [];
  const topicScores = new Map<TopicId, number>();
  const left: (Stretch & { item?: ItemId })[] = [];
  const at: Reader = { under: "head" };

  const leave = (part: Stretch): void => {
    left.push({ ...part, ...(at.item === undefined ? {} : { item: at.item }) });
  };

  /** What stands under a topic's heading and is not the form's own: its score, at an end of what else is said. */
  function underTopic(topic: TopicId, part: Stretch): void {
    const said = text.slice(part.start, part.end);
    const score = readTopicScore(said) ?? readTopicScore((scoreAtEnd.exec(said) ?? scoreAtStart.exec(said))?.[1] ?? "");
    const known = topicScores.get(topic);
    if (score !== undefined && known === undefined) topicScores.set(topic, score);
    if (readTopicScore(said) === undefined || (known ?? score) !== score) leave(part);
  }

  function between(stretch: Stretch, next: FoundHeading | undefined): void {
    const part = written(text, stretch);
    if (part.start >= part.end) return;
    const said = text.slice(part.start, part.end);
    if (at.under === "topic" && at.topic !== undefined && !hasRow(said)) underTopic(at.topic, part);
    else if (at.item === undefined) leave(part);
    else if (at.under === "item" && next?.is === "table-head" && !hasRow(said)) leave(part);
    else sections.at(-1)?.pieces.push(part);
  }

  function enter(heading: FoundHeading): void {
    if (heading.is === "topic") {
      // Where a page repeats its topic, what was begun goes on.
      if (at.item !== undefined && topicOf(at.item) !== heading.topic) delete at.item;
      Object.assign(at, { topic: heading.topic, under: "topic" });
    } else if (heading.is === "item") {
      if (at.item !== heading.item) sections.push({ item: heading.item, pieces: [] });
      Object.assign(at, { item: heading.item, topic: topicOf(heading.item), under: "item" });
    } else if (heading.is === "table-head") at.under = "table";
  }

  let end = 0;
  for (const heading of headings) {
    between({ start: end, end: heading.start }, heading);
    enter(heading);
    ({ end } = heading);
  }
  between({ start: end, end: text.length }, undefined);
  return { sections, topicScores, left };
}
