import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { findItem, findTopic } from "../../assessment/criteria/editions";
import { readDirectionEntry } from "../../assessment/form/direction";
import { readFigure } from "../../assessment/form/figure";
import type { Indicator } from "../../assessment/form/form";
import { resultField } from "../../assessment/form/place";
import { readParagraph, readText, sameText } from "../../assessment/text/glyphs";
import { formWords } from "../../sheet/layout/form-words";
import type { ColumnUse } from "./column-use";
import { isBlankText, type TextGrid } from "./grid";
import { readItemNumber } from "./item-number";
import type { PassedBecause, PassedRow, PastedRow, PastedRows, UnreadText } from "./pasted-row";

/** A table, and what its columns go in as. */
export interface ReadableTable {
  readonly grid: TextGrid;
  readonly uses: readonly ColumnUse[];
  readonly headingRows: ReadonlySet<number>;
}

type TextOf = (use: ColumnUse) => string;

/** A row's text by what its column goes in as. */
const textsOf = (cells: readonly string[], uses: readonly ColumnUse[]): TextOf => (use) => cells[uses.indexOf(use)] ?? "";

/** What a row says of an indicator, read as if it were typed. */
function indicatorIn(text: TextOf, name: string, { years }: Edition): Omit<Indicator, "item"> {
  return {
    name,
    direction: readDirectionEntry(text("direction")),
    target: readFigure(text("target")),
    unit: readText(text("unit")),
    results: years.map((year) => readFigure(text(resultField(year)))),
    note: readParagraph(text("note")),
  };
}

/** What of an indicator cannot be read as what it should be. */
function unreadIn({ direction, target, results }: Omit<Indicator, "item">, { years }: Edition): readonly UnreadText[] {
  const figures = [["target", target] as const, ...results.map((result, at) => [resultField(years[at] ?? 0), result] as const)];
  return [
    ...(direction.state === "unreadable" ? [{ use: "direction", text: direction.text } as const] : []),
    ...figures.flatMap(([use, figure]) => (figure.state === "unreadable" ? [{ use, text: figure.text }] : [])),
  ];
}

/** What a row names: an item, a topic, or a number that the form does not have. */
type Named = { readonly item: ItemId } | { readonly topic: string } | { readonly unknown: string };

function named(number: string, edition: Edition): Named {
  if (findItem(edition, number) !== undefined) return { item: number };
  return findTopic(edition, number) === undefined ? { unknown: number } : { topic: number };
}

/** A row, and what its number says. */
interface NumberedRow {
  readonly cells: readonly string[];
  readonly text: TextOf;
  /** The number in the row's ข้อ column, or before its name, or before its only text. */
  readonly named: Named | undefined;
  /** The number has a column of its own. */
  readonly inColumn: boolean;
  /** What the indicator would be called. */
  readonly name: string;
  /** Nothing is there but a number and a text. */
  readonly alone: boolean;
}

function numberedRow(cells: readonly string[], uses: readonly ColumnUse[], edition: Edition): NumberedRow {
  const text = textsOf(cells, uses);
  const filled = cells.flatMap((cell, column) => (isBlankText(cell) ? [] : [{ cell, use: uses[column] ?? "none" }]));
  const own = readItemNumber(text("item"));
  // A cell over all columns stands in the first of them, whatever that is.
  const only = filled.length === 1 ? filled[0]?.cell ?? "" : "";
  const before = own === undefined ? readItemNumber(only === "" ? text("name") : only) : undefined;
  const known = before === undefined || "unknown" in named(before.number, edition) ? undefined : before;
  const beside = filled.filter(({ use }) => use !== "item" && use !== "name");
  const number = own ?? known;
  return {
    cells, text,
    named: number === undefined ? undefined : named(number.number, edition),
    inColumn: own !== undefined && only === "",
    name: known?.text ?? (readText(text("name")) || (own?.text ?? "")),
    alone: only !== "" || beside.length === 0,
  };
}

/** Whether a name is what the form itself calls an item or a topic. */
function isTitle(name: string, { item, topic }: { readonly item?: ItemId; readonly topic?: string }, edition: Edition): boolean {
  const heading = formWords(edition).headings.get(item ?? topic ?? "");
  return heading?.names.has(sameText(name)) ?? false;
}

/**
 * Whether a row is a heading: it says what the form's own does, or nothing but a number, or stands above rows that have
 * no number. Else a number with a name is an indicator of which nothing more is known.
 */
function isHeading(row: NumberedRow, next: NumberedRow | undefined, edition: Edition): boolean {
  if (row.named === undefined || "unknown" in row.named) return false;
  if ("topic" in row.named && (row.inColumn || row.alone)) return true;
  if (isTitle(row.name, row.named, edition)) return true;
  if (!row.alone) return false;
  return row.name === "" || (next !== undefined && next.named === undefined);
}

const totals = /^(?:รวม(?:ทั้งสิ้น|ทั้งหมด)?|(?:คะแนน|ค่า)?เฉลี่ย(?:รวม)?|total|average|mean)$/i;

/** Whether a row says what a line of the form's own does: of its summary, its notes, or a total. */
const isOwnLine = ({ text, cells }: NumberedRow, edition: Edition): boolean => {
  const said = [readText(text("name")), ...cells.slice(0, 2).map(readText)];
  return said.some((one) => formWords(edition).lines.has(one) || totals.test(one));
};

/** Whether anything stands in a row that an indicator has. */
const saysAnything = ({ text, name }: NumberedRow, uses: readonly ColumnUse[]): boolean =>
  name !== "" || uses.some((use) => use !== "item" && use !== "none" && !isBlankText(text(use)));

/** A row's texts on one line. */
const onOneLine = (cells: readonly string[]): string => cells.map(readText).filter((text) => text !== "").join(" · ");

/** The row that follows each, those that are skipped apart. */
function followingRows(rows: readonly NumberedRow[], isSkipped: (at: number) => boolean): readonly (NumberedRow | undefined)[] {
  let next: NumberedRow | undefined;
  return rows.map((row, at) => ({ row, at })).reverse().map(({ row, at }) => {
    const following = next;
    if (!isSkipped(at)) next = row;
    return following;
  }).reverse();
}

/** The number of an item that counts for the rows below, if there is one. */
type Above = { readonly item: ItemId } | { readonly unknown: string } | Readonly<Record<string, never>>;

/** Reads the rows of a table by what its columns go in as. No row is lost: each is an indicator's or passed over. */
export function readRows({ grid, uses, headingRows }: ReadableTable, edition: Edition): PastedRows {
  const [firstHeading = -1] = headingRows;
  const rows = grid.map((cells) => numberedRow(cells, uses, edition));
  const own = new Set(rows.flatMap((row, at) => (isOwnLine(row, edition) ? [at] : [])));
  const following = followingRows(rows, (at) => headingRows.has(at) || own.has(at));
  const indicators: PastedRow[] = [];
  const passed: PassedRow[] = [];
  let above: Above = {};
  rows.forEach((row, at) => {
    const pass = (because: PassedBecause): void => {
      passed.push({ at, because, text: onOneLine(row.cells) });
    };
    if (headingRows.has(at)) return pass("columns");
    if (own.has(at)) return pass("own-line");
    const next = following[at];
    if (isHeading(row, next, edition)) {
      above = row.named !== undefined && "item" in row.named ? row.named : {};
      // A number and no more, with nothing below it: a row of a form that nobody filled in.
      return pass(row.name === "" && (next === undefined || next.named !== undefined) ? "no-indicator" : "heading");
    }
    if (at < firstHeading || !saysAnything(row, uses)) return pass("no-indicator");
    const number = row.named !== undefined && !("topic" in row.named) ? row.named : above;
    // A number beside several rows stands beside the first of them alone where its cell goes over all of them.
    if (row.inColumn) above = number;
    const says = indicatorIn(row.text, row.name, edition);
    indicators.push({
      at, item: "item" in number ? number.item : undefined, unknownItem: "unknown" in number ? number.unknown : undefined,
      says, unread: unreadIn(says, edition),
    });
  });
  return { indicators, passed };
}
