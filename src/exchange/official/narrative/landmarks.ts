import type { NarrativePart } from "../../../assessment/criteria/narrative";
import { findAgencies } from "../agency-line";
import { stretchOf, wordsAmong } from "../heading";
import { lettersAlone, type MendedText } from "../mended-text";
import { findAttachments } from "./attachments";
import type { Landmark } from "./landmark";
import { findRemarks } from "./remarks";

/** What the form's head begins with. */
export const award = /(?:ประเภท)?รางวัล:(?:การ)?(?:ประ)?เมินสถานะหน่วยงานภาครัฐในการเป็นระบบราชการ4\.0/g;
const topicsHead = /หัวข้อคะแนน/g;
const optionsHead = /มีประเด็น/g;
const counter = /\(จำนวนอักขระ:(\d{1,6})อักข?ระ\)/g;
const total = /คะแนนรวม(\d{1,3}(?:\.\d{1,2})?)คะแนน/g;

function findPattern(text: MendedText, pattern: RegExp, landmark: (found: RegExpExecArray) => Landmark): readonly Landmark[] {
  return Array.from(text.letters.matchAll(pattern), (found) => ({ ...landmark(found), ...stretchOf(text, found.index, found[0].length) }));
}

const nowhere = { start: 0, end: 0 };

/** Where an item's heading stands, what the form says of it included. */
function findItems(text: MendedText, { categories }: NarrativePart): readonly Landmark[] {
  const { letters } = text;
  return categories.flatMap(({ topics }) => topics.flatMap(({ items }) => items)).flatMap(({ id, title, description = "", options }) => {
    const said = lettersAlone(description);
    const asked = ["มีประเด็น", lettersAlone(options[0]?.text ?? "")];
    return wordsAmong(text, `${id} ${title}`).map(({ at, length }) => {
      const isSaid = said !== "" && letters.startsWith(said, at + length);
      const long = length + (isSaid ? said.length : 0);
      const asks = isSaid || asked.some((words) => letters.startsWith(words, at + long));
      return { is: "item" as const, item: id, asks, ...stretchOf(text, at, long) };
    });
  });
}

/** Every place that may be one of the form's own words, in the text's order; of two that overlap, the first or the longer. */
export function findLandmarks(text: MendedText, part: NarrativePart): readonly Landmark[] {
  const categories = part.categories.flatMap(({ id, title }) => wordsAmong(text, `หมวด ${id} ${title}`)
    .map(({ at, length }): Landmark => ({ is: "category", category: id, ...stretchOf(text, at, length) })));
  const topics = part.categories.flatMap((category) => category.topics).flatMap(({ id, title }) => wordsAmong(text, `${id} ${title}`)
    .map(({ at, length }): Landmark => ({ is: "topic", topic: id, ...stretchOf(text, at, length) })));
  const heads = [award, topicsHead].flatMap((pattern) => findPattern(text, pattern, () => ({ is: "head", ...nowhere })));
  const agencies = findAgencies(text, [...heads, ...categories].map(({ start, end }) => ({ is: "title", start, end })))
    .map(({ start, end, ...heading }): Landmark => ({ is: "head", ...(heading.is === "agency" ? { agency: heading.lines } : {}), start, end }));
  const found = [
    ...heads, ...agencies, ...categories, ...topics, ...findItems(text, part), ...findRemarks(text), ...findAttachments(text),
    ...findPattern(text, optionsHead, () => ({ is: "options-head", ...nowhere })),
    ...findPattern(text, counter, ([, printed]) => ({ is: "counter", printed: Number(printed), ...nowhere })),
    ...findPattern(text, total, ([, score = ""]) => ({ is: "total", score, ...nowhere })),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return found.filter((landmark) => {
    if (landmark.start < end) return false;
    ({ end } = landmark);
    return true;
  });
}
