import type { Edition, ItemId, TopicId } from "../../../assessment/criteria/edition";
import { findItem, findTopic } from "../../../assessment/criteria/editions";
import { plainDigits } from "../../../assessment/form/figure";
import type { FoundHeading } from "../heading";
import { findHeadings, readTopicScore } from "../headings";
import { lineAt, mendText, type MendedText } from "../mended-text";
import type { Unplaced } from "../official-reading";
import type { PageLine } from "./page-lines";
import type { RowCell } from "./table-rows";

/** What a form is made of once its tables are read: rows, and lines that say under what they stand. */
export type OutlinePart =
  | { readonly is: "line"; readonly line: PageLine }
  | { readonly is: "table-head" }
  | { readonly is: "row"; readonly cells: readonly RowCell[]; readonly page: number }
  | { readonly is: "astray"; readonly line: PageLine };

/** A row and the item under which it stands, if it stands under any. */
export interface OutlinedRow {
  readonly cells: readonly RowCell[];
  readonly page: number;
  readonly item?: ItemId;
}

/** What stands where in a form. */
export interface FormOutline {
  readonly agency: readonly string[];
  readonly topicScores: ReadonlyMap<TopicId, number>;
  readonly rows: readonly OutlinedRow[];
  readonly unplaced: readonly Unplaced[];
}

/** How the form begins to explain a topic or an item, whatever it says then. */
const explanation = /^\s*(?:เป็นการวัด|ตัวชี้วัด|ตัววัด|\(?หน่วยงาน)/;
const scoreWords = /^(?:คะแนน(?:เฉลี่ย|รวม)*\s*[:：]?\s*)?([\d๐-๙.]+)(?:\s*คะแนน)?$/;
/** A heading in other words than the form's: known by its number. */
const numbered = /^(?:(?:ข้อ|หัวข้อ)\s*)?((?:[\d๐-๙]\.){0,2}[\d๐-๙]{1,2})[.)]?\s*\D/;

/** The headings of a table in the form's own words: so that whoever looks for headings sees where tables stand. */
const tableHeadLine = (years: readonly number[]): string =>
  `ตัวชี้วัด ค่าเป้าหมายปีล่าสุด (ตัวเลข) การดำเนินการ ${years.map((year) => `พ.ศ.${year}`).join(" ")}`;

interface Reader {
  topic?: TopicId;
  item?: ItemId;
  /** What was read last. What is written under a heading, if it begins as one, explains it. */
  under: "head" | "topic" | "item" | "table";
  explains: boolean;
}

/** The text of all lines outside the tables, each with the part it came from. */
function textOf(parts: readonly OutlinePart[], years: readonly number[]): MendedText {
  return mendText(parts.map((part) => (part.is === "line" ? part.line.text : part.is === "table-head" ? tableHeadLine(years) : "")).join("\n"));
}

/** Says under what each row of a form stands, by the headings before it. */
export function outlineForm(parts: readonly OutlinePart[], edition: Edition): FormOutline {
  const text = textOf(parts, edition.years);
  const headings = findHeadings(text, edition);
  const topicScores = new Map<TopicId, number>();
  const unplaced: Unplaced[] = [];
  const rows: OutlinedRow[] = [];
  const at: Reader = { under: "head", explains: false };

  const leave = (said: string, page: number): void => {
    unplaced.push({ text: said, page, ...(at.item === undefined ? {} : { item: at.item }) });
  };

  function enter(heading: FoundHeading): void {
    at.explains = false;
    if (heading.is === "topic") {
      if (at.topic !== heading.topic) delete at.item;
      Object.assign(at, { topic: heading.topic, under: "topic" });
    } else if (heading.is === "item") {
      Object.assign(at, { item: heading.item, topic: heading.item.slice(0, heading.item.lastIndexOf(".")), under: "item" });
    } else if (heading.is === "table-head") at.under = "table";
  }

  /** A heading that only its number tells is taken for it, and shown. */
  function enterByNumber(said: string): boolean {
    const number = plainDigits(numbered.exec(said)?.[1] ?? "");
    if (number === "") return false;
    const topic = findTopic(edition, number);
    const item = findItem(edition, number) ?? (at.topic === undefined ? undefined : findItem(edition, `${at.topic}.${number}`));
    if (topic !== undefined) Object.assign(at, { topic: topic.id, under: "topic", explains: false, item: undefined });
    else if (item !== undefined) Object.assign(at, { item: item.id, topic: item.id.slice(0, item.id.lastIndexOf(".")), under: "item", explains: false });
    return topic !== undefined || item !== undefined;
  }

  function readLeft(said: string, page: number): void {
    const score = at.under === "topic" ? readTopicScore(plainDigits(scoreWords.exec(said)?.[1] ?? "")) : undefined;
    if (score !== undefined && at.topic !== undefined) {
      if (topicScores.has(at.topic) && topicScores.get(at.topic) !== score) leave(said, page);
      else topicScores.set(at.topic, score);
    } else if (enterByNumber(said)) leave(said, page);
    else if ((at.under === "topic" || at.under === "item") && (at.explains || explanation.test(said))) at.explains = true;
    else leave(said, page);
  }

  /** What stands between two headings: rows, and lines that are no known heading's. */
  function between(start: number, end: number): void {
    if (start >= end) return;
    for (let index = lineAt(text, start) - 1; index < parts.length; index += 1) {
      const from = text.lineStarts[index] ?? end;
      if (from >= end && !(from === end && start === end)) break;
      const part = parts[index];
      if (part?.is === "row" && from >= start) rows.push({ cells: part.cells, page: part.page, ...(at.item === undefined ? {} : { item: at.item }) });
      else if (part?.is === "astray" && from >= start) leave(part.line.text, part.line.page);
      else if (part?.is === "line") {
        const stop = (text.lineStarts[index + 1] ?? text.text.length + 1) - 1;
        const said = text.text.slice(Math.max(from, start), Math.min(stop, end)).trim();
        if (said.replace(/[*\s]/g, "") !== "") readLeft(said, part.line.page);
      }
    }
  }

  let end = 0;
  for (const heading of headings) {
    between(end, heading.start);
    enter(heading);
    ({ end } = heading);
  }
  between(end, text.text.length + 1);
  const named = headings.find((heading) => heading.is === "agency");
  return { agency: named?.lines ?? [], topicScores, rows, unplaced };
}
