import type { ItemId } from "../../assessment/criteria/edition";
import type { FormPart } from "../../assessment/form/form";
import { formWords, lineTag, type OwnLine } from "../layout/form-words";
import { notesLabel } from "../layout/labels";
import { columnOf } from "../layout/columns";
import { itemOfRow, rowOf, type FormReading, type FormRow } from "../read/form-reading";
import type { RowSource } from "../workbook";

/** A row of a form where it belongs: where it comes from, and which of the form's own it is, if it is one. */
export interface PlacedRow {
  readonly source: RowSource;
  readonly line?: Exclude<OwnLine, { readonly is: "copy" }>;
}

const isPart = (line: OwnLine | undefined): line is FormPart => line !== undefined && line.is !== "note" && line.is !== "copy";

/** Rows as they stand, by what they follow when the form is in order. */
interface Sorted {
  /** The form's own rows, by their tags. */
  readonly parts: ReadonlyMap<string, number>;
  /** What stands below each of them, by its tag; "" above the first. */
  readonly below: ReadonlyMap<string, readonly number[]>;
  /** Blank rows that no item needs. */
  readonly spare: readonly number[];
  readonly notes: readonly number[];
}

/** Whether a row is there for nothing: blank, and no item's number in it. */
const isEmpty = (row: FormRow | undefined): boolean => row?.is === "other" || (row?.is === "blank" && !row.prepared);

/**
 * Sorts the rows: an indicator's under its item, by its own number, else where it stands. Whatever else was put in the
 * form stays below the line that it follows, or, where the lines are torn from their rows, comes after the total.
 */
function sortRows(reading: FormReading): Sorted {
  const { rows, headingRow, lines, form: { inOrder, gone, edition } } = reading;
  const parts = new Map<string, number>();
  const below = new Map<string, number[]>();
  const notes: number[] = [];
  const spare: number[] = [];
  const endsGone = gone.filter(({ is }) => is === "end").length;
  // Ends that a sort without their keys took away are blank rows now; one that was deleted is not there.
  const endsAreBlank = endsGone === edition.topics.length;
  let above = "";
  rows.forEach((formRow, index) => {
    const row = headingRow + 1 + index;
    const line = lines.get(row);
    if (isPart(line)) {
      above = lineTag(line);
      parts.set(above, row);
      return;
    }
    const isSpare = inOrder ? endsAreBlank && isEmpty(formRow) && spare.length < endsGone : formRow.is === "other";
    const item = itemOfRow(formRow);
    const tag = item === undefined ? (inOrder ? above : "total") : `item:${item}`;
    if (line?.is === "note") above = "note";
    if (line?.is === "note" || (tag === "note" && inOrder)) notes.push(row);
    else if (isSpare) spare.push(row);
    else below.set(tag, [...below.get(tag) ?? [], row]);
  });
  return { parts, below, spare, notes };
}

/** Which rows a new one may look like, the best first. */
const alike: Readonly<Record<FormPart["is"], readonly FormPart["is"][]>> = {
  topic: ["topic", "total"], item: ["item", "topic"], end: ["end", "topic"], summary: ["summary", "total"],
  "summary-head": ["summary-head", "total", "topic"], total: ["total", "topic"],
};

function rowLike({ is }: FormPart, { lines, headingRow }: FormReading): number {
  const found = alike[is].map((kind) => [...lines].find(([, line]) => line.is === kind)?.[0]);
  return found.find((row) => row !== undefined) ?? headingRow + 1;
}

/** The notes' title before the notes, where a sort has shuffled them. */
function notesInOrder({ notes }: Sorted, { content, columns, form: { inOrder, edition } }: FormReading): readonly number[] {
  if (inOrder) return notes;
  const texts = [notesLabel, ...edition.scale.assumptions.map(({ text }) => text.th)];
  const placeOf = (row: number): number => {
    const place = texts.indexOf(String(content.values[row - content.top]?.[columnOf(columns, "name") - content.left] ?? ""));
    return place < 0 ? texts.length : place;
  };
  return notes.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The whole form in its order, with new rows for those of its own that are gone. No row is left out. */
export function rowsInOrder(reading: FormReading): readonly PlacedRow[] {
  const { form: { inOrder, edition, gone }, keyColumn } = reading;
  const sorted = sortRows(reading);
  const ends = gone.filter(({ is }) => is === "end").map(lineTag);
  const spareFor = new Map(ends.map((tag, index) => [tag, sorted.spare[index]]));
  const left = sorted.spare.slice(ends.length);
  // The gaps before the summary and the notes are blank rows like others: after a sort they are among the last.
  const gapAbove = left.at(-2);
  const gapBelow = left.at(-1);
  const isFilled = (row: number): boolean => rowOf(reading, row)?.is !== "blank";
  const belowOf = (tag: string): readonly number[] => {
    const rows = sorted.below.get(tag) ?? [];
    return inOrder ? rows : [...rows.filter(isFilled), ...rows.filter((row) => !isFilled(row))];
  };
  const plain = (rows: readonly (number | undefined)[]): readonly PlacedRow[] =>
    rows.flatMap((source) => (source === undefined ? [] : [{ source }]));
  const placed = [...plain(belowOf(""))];
  for (const line of formWords(edition).parts) {
    const tag = lineTag(line);
    const there = sorted.parts.get(tag) ?? spareFor.get(tag);
    placed.push(...plain(line.is === "summary-head" ? [gapAbove] : []));
    if (there !== undefined) placed.push({ source: there, line });
    else if (line.is !== "end" || keyColumn !== undefined) {
      // The gap below an end and the total stays below it.
      const isGap = ({ source }: PlacedRow): boolean => typeof source === "number" && isEmpty(rowOf(reading, source));
      const gapFrom = line.is === "end" || line.is === "total" ? placed.findLastIndex((row) => !isGap(row)) + 1 : placed.length;
      placed.splice(gapFrom, 0, { source: { like: rowLike(line, reading) }, line });
    }
    placed.push(...plain(belowOf(tag)), ...plain(line.is === "total" ? [...left.slice(0, -2), gapBelow] : []));
  }
  const notes = notesInOrder(sorted, reading).map((source): PlacedRow =>
    (reading.lines.get(source)?.is === "note" ? { source, line: { is: "note" } } : { source }));
  return [...placed, ...notes];
}

/** Every row where it stands. */
function rowsAsTheyAre({ rows, headingRow, lines }: FormReading): PlacedRow[] {
  return rows.map((_, index): PlacedRow => {
    const source = headingRow + 1 + index;
    const line = lines.get(source);
    return line === undefined || line.is === "copy" ? { source } : { source, line };
  });
}

/** The place below an item's heading and all that is filled in under it. */
function placeUnder(placed: readonly PlacedRow[], item: ItemId, reading: FormReading): number | undefined {
  const heading = placed.findIndex(({ line }) => line?.is === "item" && line.item === item);
  if (heading < 0) return undefined;
  const next = placed.findIndex(({ line }, index) => index > heading && line !== undefined);
  const under = placed.slice(heading + 1, next < 0 ? undefined : next);
  const isFilled = ({ source }: PlacedRow): boolean => {
    const is = typeof source === "number" ? rowOf(reading, source)?.is : undefined;
    return is === "indicator" || is === "placeholder";
  };
  return heading + 2 + under.findLastIndex(isFilled);
}

/** The form as it stands, but for some rows, which come below the others of the item that their own number names. */
export function rowsWithMoved(reading: FormReading, moved: readonly number[]): readonly PlacedRow[] {
  const placed = rowsAsTheyAre(reading);
  for (const row of moved) {
    const item = itemOfRow(rowOf(reading, row));
    const at = placed.findIndex(({ source }) => source === row);
    const [one] = placed.splice(at, 1);
    if (one === undefined) continue;
    placed.splice((item === undefined ? undefined : placeUnder(placed, item, reading)) ?? at, 0, one);
  }
  return placed;
}
