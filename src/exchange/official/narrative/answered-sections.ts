import type { ItemId, TopicId } from "../../../assessment/criteria/edition";
import { topicOf } from "../../../assessment/criteria/editions";
import type { CategoryId } from "../../../assessment/criteria/narrative";
import type { TopicRemarks } from "../../../assessment/narrative/answer";
import type { Stretch } from "../heading";
import type { Landmark } from "./landmark";

/** What stands under an item, in pieces, without what the form prints between them. */
export interface AnsweredSection {
  readonly item: ItemId;
  readonly pieces: readonly Stretch[];
  /** What the web form counted; undefined where no counter stands behind the answer. */
  readonly printed?: number;
}

/** A text of Categories 1 to 6 parted by the form's own words. */
export interface AnsweredSections {
  readonly agency: readonly string[];
  readonly sections: readonly AnsweredSection[];
  /** In the order of their headings; scores as they are printed. */
  readonly topics: ReadonlyMap<TopicId, { readonly score?: string } & Partial<TopicRemarks>>;
  readonly categoryScores: ReadonlyMap<CategoryId, string>;
  /** Files' names as the addresses at the ends of pages give them, which never wrap. */
  readonly attachments: readonly (Landmark & { readonly is: "attachment" })[];
  /** What stands where nothing is asked for, and is none of the form's own words. */
  readonly left: readonly (Stretch & { readonly item?: ItemId })[];
}

interface Section { item: ItemId; pieces: Stretch[]; printed?: number }

const score = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*$/;
const emptyLines = /\n[^\S\n]*\n[^\S\n]*\n[^\S\n]*$/;
/** As much in front of a landmark as tells whether it begins a line or a page. */
const near = 200;

/** Parts a text by its landmarks. Within an answer only what a page's end or beginning prints is the form's: an answer may quote the rest. */
export function partSections(text: string, landmarks: readonly Landmark[]): AnsweredSections {
  const sections: Section[] = [];
  const topics = new Map<TopicId, { score?: string } & Partial<TopicRemarks>>();
  const categoryScores = new Map<CategoryId, string>();
  const attachments: (Landmark & { readonly is: "attachment" })[] = [];
  const left: (Stretch & { item?: ItemId })[] = [];
  let agency: readonly string[] = [];
  let open: Section | undefined;
  let [category, topic, item]: [CategoryId?, TopicId?, ItemId?] = [];
  let last: Landmark | undefined;
  let end = 0;

  const asksBehind = (at: number): boolean => {
    const next = landmarks[at + 1];
    return next?.is === "item" && (next.asks || text.slice(landmarks[at]?.end, next.start).trim().length <= 6);
  };

  /** Whether a landmark within an answer is one, and no part of it. */
  function interrupts(landmark: Landmark, at: number): boolean {
    const before = text.slice(end, landmark.start);
    const isNear = before.trim() === "" && end > 0;
    const justBefore = before.slice(-near);
    const beginsLine = isNear || /\n[^\S\n]*$/.test(justBefore);
    if (landmark.is === "counter") return true;
    if (landmark.is === "options-head") return isNear;
    if (!beginsLine) return false;
    if (landmark.is === "total") return landmarks[at + 1]?.is === "head";
    if (landmark.is === "attachment") return true;
    if (landmark.is === "remarks") return topic !== undefined && topics.get(topic)?.toDevelop === undefined;
    const isOther = (landmark.is === "item" && landmark.item !== item) || (landmark.is === "topic" && landmark.topic !== topic);
    if (isOther) return landmark.is === "item" ? landmark.asks : asksBehind(at);
    return isNear || emptyLines.test(justBefore);
  }

  function between(stretch: Stretch): void {
    const said = text.slice(stretch.start, stretch.end);
    if (said.trim() === "") return;
    const [, number] = score.exec(said) ?? [];
    if (number !== undefined && last?.is === "topic") topics.set(last.topic, { score: number, ...topics.get(last.topic) });
    else if (open !== undefined) open.pieces.push(stretch);
    else left.push({ ...stretch, ...(item === undefined ? {} : { item }) });
  }

  function enter(landmark: Landmark): void {
    if (landmark.is === "head") agency = agency.length > 0 ? agency : landmark.agency ?? [];
    else if (landmark.is === "category") ({ category } = landmark);
    else if (landmark.is === "topic") {
      if (landmark.topic !== topic) [topic, item, open] = [landmark.topic, undefined, undefined];
      if (!topics.has(landmark.topic)) topics.set(landmark.topic, {});
    } else if (landmark.is === "item") {
      if (landmark.item === item) return;
      ({ item } = landmark);
      topic = topicOf(item);
      if (!topics.has(topic)) topics.set(topic, {});
      open = { item, pieces: [] };
      sections.push(open);
    } else if (landmark.is === "counter") {
      if (open !== undefined) open.printed = landmark.printed;
      open = undefined;
    } else if (landmark.is === "total") {
      if (category !== undefined && !categoryScores.has(category)) categoryScores.set(category, landmark.score);
    } else if (landmark.is === "remarks") {
      const { toDevelop, toFocus } = landmark;
      if (topic !== undefined) topics.set(topic, { toDevelop, toFocus, ...topics.get(topic) });
    } else if (landmark.is === "attachment") attachments.push(landmark);
  }

  landmarks.forEach((landmark, at) => {
    if (landmark.start < end || (open !== undefined && !interrupts(landmark, at))) return;
    between({ start: end, end: landmark.start });
    enter(landmark);
    ({ end } = landmark);
    last = landmark;
  });
  between({ start: end, end: text.length });
  return { agency, sections, topics, categoryScores, attachments, left };
}
