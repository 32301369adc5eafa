import { readDirection } from "../../../assessment/form/direction";
import { readText } from "../../../assessment/text/glyphs";
import { printedWords } from "../../../report/printed-words";
import type { SaidColumn } from "../../table/heading-words";
import type { Join } from "../official-reading";
import { joinLines, type JoinedText, type LineJoin, type Wrapping, type WrappedText } from "./join-lines";
import type { RowCell } from "./table-rows";

/** An indicator as a row of the form's tables says it; figures are as they are printed. */
export interface PrintedRow {
  readonly itemNumber: string;
  readonly name: string;
  readonly direction: string;
  readonly target: string;
  readonly unit: string;
  /** By the year above their column; those without a year in their order. */
  readonly results: readonly { readonly year?: number; readonly text: string }[];
  readonly success: string;
  readonly score: string;
  readonly note: string;
  readonly joins: readonly Omit<Join, "indicator">[];
}

/** How much room the lines of a cell have. */
export type RoomOf = (cell: RowCell) => number;

export const wrappedTextOf = (cell: RowCell, roomOf: RoomOf): WrappedText => ({ lines: cell.lines, room: roomOf(cell) });

/** A figure's digits belong together wherever its line ended. */
const withoutGaps = (figure: string): string => readText(figure).replace(/([\d๐-๙,.]) (?=[\d๐-๙,.])/g, "$1");
const figureText = ({ lines }: RowCell): string => withoutGaps(lines.map(({ text }) => readText(text)).join(" "));

/** The direction at a name's end, in brackets or not, however it is broken. */
const directionAtEnd = /\s*[([]?\s*((?:ค\s*่\s*า\s*)?(?:ม\s*า\s*ก|น\s*้\s*อ\s*ย)\s*ด\s*ี)\s*[)\]]?\s*$/;

/** A direction in other words than the form's, as `pmqa print` tells it from the end of a name. */
const otherDirection = new RegExp(String.raw`\s*\(${printedWords.direction.replace(" ", String.raw`\s*`)}\s*([^()]+)\)$`);

const lettersIn = (text: string): number => text.replaceAll(" ", "").length;

const within = ({ joins }: JoinedText, from: number, to: number): readonly LineJoin[] => joins.filter(({ at }) => at > from && at < to);

function splitName(joined: JoinedText): { name: string; direction: string; joins: readonly LineJoin[] } {
  const found = directionAtEnd.exec(joined.text);
  const said = found?.[1]?.replace(/\s+/g, "") ?? "";
  const other = otherDirection.exec(joined.text);
  if (other !== null) {
    const name = joined.text.slice(0, other.index);
    return { name, direction: other[1] ?? "", joins: within(joined, 0, lettersIn(name)) };
  }
  if (found === null || readDirection(said) === undefined) return { name: joined.text, direction: "", joins: joined.joins };
  const name = joined.text.slice(0, found.index).trimEnd();
  return { name, direction: said, joins: within(joined, 0, lettersIn(name)) };
}

/** Where the bracket stands that belongs to the one at the end of a text; -1 where none does. */
function bracketOfEnd(text: string): number {
  if (!text.endsWith(")")) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ")") depth += 1;
    if (text[at] === "(") depth -= 1;
    if (depth === 0) return at;
  }
  // One more is closed than was opened.
  return text.indexOf("(");
}

/** A target has its unit in brackets behind it, unless the unit has a column of its own. */
function splitTarget(joined: JoinedText): { target: string; unit: string; joins: readonly LineJoin[] } {
  const from = bracketOfEnd(joined.text);
  if (from < 0) return { target: joined.text, unit: "", joins: [] };
  const begin = lettersIn(joined.text.slice(0, from + 1));
  return {
    target: joined.text.slice(0, from).trim(), unit: joined.text.slice(from + 1, -1).trim(),
    joins: within(joined, begin, lettersIn(joined.text) - 1),
  };
}

const ofField = (field: Join["field"], joins: readonly LineJoin[]): readonly Omit<Join, "indicator">[] =>
  joins.map(({ before, after, blank, sure }) => ({ field, before, after, blank, sure }));

/** Reads a row by what its columns' headings say. */
export function readRow(cells: readonly RowCell[], roomOf: RoomOf, wrapping: Wrapping): PrintedRow {
  const none: JoinedText = { text: "", joins: [] };
  const cellOf = (says: SaidColumn["says"]): RowCell | undefined => cells.find(({ said }) => said.says === says);
  const joinedOf = (says: SaidColumn["says"]): JoinedText => {
    const cell = cellOf(says);
    return cell === undefined ? none : joinLines(wrappedTextOf(cell, roomOf), wrapping);
  };
  const figureOf = (says: SaidColumn["says"]): string => {
    const cell = cellOf(says);
    return cell === undefined ? "" : figureText(cell);
  };
  const ownDirection = joinedOf("direction").text;
  const named = joinedOf("name");
  const { name, direction, joins } = ownDirection === "" ? splitName(named) : { name: named.text, direction: ownDirection, joins: named.joins };
  const ownUnit = joinedOf("unit");
  const aimed = joinedOf("target");
  const { target, unit, joins: unitJoins } = ownUnit.text === "" ? splitTarget(aimed)
    : { target: figureOf("target"), unit: ownUnit.text, joins: ownUnit.joins };
  const note = joinedOf("note");
  return {
    itemNumber: joinedOf("item").text, name, direction, unit,
    target: withoutGaps(target),
    results: cells.flatMap((cell) => (cell.said.says === "result"
      ? [{ ...("year" in cell.said && cell.said.year !== undefined ? { year: cell.said.year } : {}), text: figureText(cell) }]
      : [])),
    success: figureOf("success"), score: figureOf("score"), note: note.text,
    joins: [...ofField("name", joins), ...ofField("unit", unitJoins), ...ofField("note", note.joins)],
  };
}
