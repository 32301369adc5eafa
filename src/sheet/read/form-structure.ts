import type { Edition } from "../../assessment/criteria/edition";
import { sameText } from "../../assessment/text/glyphs";
import type { FormPart } from "../../assessment/form/form";
import type { FormParts } from "./form-reading";
import { formWords, idIn, lineTag, type FormWords, type OwnLine } from "../layout/form-words";
import { readKey } from "../layout/keys";
import { isBegun } from "./read-indicator";
import { isBlank, shown, type Layout, type SheetRow } from "./sheet-rows";

/** The form's own rows in a sheet, and how far they can be relied on. */
export interface Structure {
  readonly lines: ReadonlyMap<number, OwnLine>;
  readonly parts: FormParts;
  readonly inOrder: boolean;
  readonly gone: readonly FormPart[];
}

/** What a row's key says it is; undefined where it has none. */
function lineByKey(row: SheetRow, layout: Layout, words: FormWords): OwnLine | undefined {
  const key = layout.key < 0 ? undefined : readKey(row.values[layout.key]);
  switch (key?.is) {
    case undefined: return undefined;
    case "item": return words.items.has(key.item) ? key : { is: "copy" };
    case "topic": case "end": case "summary": return words.places.has(lineTag(key)) ? key : { is: "copy" };
    case "summary-head": case "total": return { is: key.is };
    case "note": return { is: "note" };
    default: return { is: "copy" };
  }
}

/** Whether a row's name is a heading's title, word for word. */
const saysTitle = (row: SheetRow, id: string, layout: Layout, words: FormWords): boolean =>
  words.headings.get(id)?.names.has(sameText(String(shown(row, layout.name)))) === true;

/**
 * What a row says it is by its number and title, or by its text in the summary; undefined for any other row. Beside a
 * title nothing may be typed, unless the row's key says that it is a line of the form's own.
 */
function lineByContent(row: SheetRow, isKeyed: boolean, layout: Layout, words: FormWords): OwnLine | undefined {
  const name = shown(row, layout.name);
  if (typeof name !== "string" || name === "") return undefined;
  const id = idIn(shown(row, layout.item), words);
  if (id === undefined) return isBlank(row, layout.item) ? words.lines.get(name) : undefined;
  if (!isKeyed && isBegun(row, layout)) return undefined;
  return saysTitle(row, id, layout, words) ? words.headings.get(id)?.line : undefined;
}

/** Whether a row is an indicator's, or another line's, though its key says otherwise: something was put over the line. */
function contradicts(row: SheetRow, line: OwnLine, layout: Layout, words: FormWords): boolean {
  const id = idIn(shown(row, layout.item), words);
  const own = line.is === "item" ? line.item : line.is === "topic" ? line.topic : undefined;
  if (own !== undefined && saysTitle(row, own, layout, words)) return false;
  return isBegun(row, layout) || (id !== undefined && id !== own);
}

type Found = Map<number, OwnLine>;

/** Whether headings stand without their keys while other rows have them: the table was sorted without its hidden column. */
function areKeysTorn(found: Found, keyed: ReadonlyMap<number, OwnLine>): boolean {
  const tags = new Set([...keyed.values()].map(lineTag));
  return [...found].some(([row, line]) => {
    const key = keyed.get(row);
    return (line.is === "item" || line.is === "topic") && tags.has(lineTag(line)) && (key === undefined || lineTag(key) !== lineTag(line));
  });
}

/**
 * The form's own rows: first those that say what their key says, then what else says that it is one, last what the key
 * alone tells of, row by row. A row with a line's key that was begun as an indicator is an indicator's.
 */
function findLines(rows: readonly SheetRow[], layout: Layout, words: FormWords): Found {
  const keyed: Found = new Map();
  const said: Found = new Map();
  for (const row of rows) {
    const key = lineByKey(row, layout, words);
    if (key !== undefined) keyed.set(row.row, key);
    const line = lineByContent(row, key !== undefined, layout, words);
    if (line !== undefined) said.set(row.row, line);
  }
  const isAsKeyed = (row: number, line: OwnLine): boolean => {
    const key = keyed.get(row);
    return key !== undefined && lineTag(key) === lineTag(line);
  };
  const found: Found = new Map([...said].filter(([row, line]) => isAsKeyed(row, line)));
  const tags = new Set([...found.values()].map(lineTag));
  const byTextAlone = [...said].filter(([row, line]) => !found.has(row) && (line.is === "note" || !tags.has(lineTag(line))));
  for (const [row, line] of byTextAlone) found.set(row, line);
  if (areKeysTorn(found, keyed)) return found;
  for (const row of rows) {
    const line = keyed.get(row.row);
    if (line !== undefined && !found.has(row.row) && !contradicts(row, line, layout, words)) found.set(row.row, line);
  }
  return found;
}

/** The lines in sheet order, later ones of the same kind as copies of the first. */
function withCopies(found: Found): ReadonlyMap<number, OwnLine> {
  const seen = new Set<string>();
  return new Map([...found].sort(([a], [b]) => a - b).map(([row, line]): [number, OwnLine] => {
    const tag = lineTag(line);
    const again = seen.has(tag) && line.is !== "note";
    seen.add(tag);
    return [row, again ? { is: "copy" } : line];
  }));
}

function isInOrder(lines: ReadonlyMap<number, OwnLine>, { places }: FormWords): boolean {
  const ranks = [...lines.values()].flatMap((line) => places.get(lineTag(line)) ?? []);
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
}

function partsOf(lines: ReadonlyMap<number, OwnLine>): FormParts {
  const topics = new Map<string, number>();
  const items = new Map<string, number>();
  const ends = new Map<string, number>();
  const summaries = new Map<string, number>();
  let total: number | undefined;
  for (const [row, line] of lines) {
    if (line.is === "topic") topics.set(line.topic, row);
    else if (line.is === "item") items.set(line.item, row);
    else if (line.is === "end") ends.set(line.topic, row);
    else if (line.is === "summary") summaries.set(line.topic, row);
    else if (line.is === "total") total = row;
  }
  return { topics, items, ends, summaries, total };
}

/** Lines that are not there, or whose words are gone. Without their keys nobody can tell ends from blank rows. */
function goneFrom(lines: ReadonlyMap<number, OwnLine>, rows: readonly SheetRow[], layout: Layout, words: FormWords): readonly FormPart[] {
  const [first] = rows;
  const speaks = ([row, line]: readonly [number, OwnLine]): boolean => {
    const cells = rows[row - (first?.row ?? 0)];
    return line.is === "end" || (cells !== undefined && !isBlank(cells, layout.name));
  };
  const there = new Set([...lines].filter(speaks).map(([, line]) => lineTag(line)));
  return words.parts.filter((part) => !there.has(lineTag(part)) && (part.is !== "end" || layout.key >= 0));
}

/** Finds the form's own rows among those below the headings: by their keys and by what they say. */
export function findStructure(rows: readonly SheetRow[], layout: Layout, edition: Edition): Structure {
  const words = formWords(edition);
  const lines = withCopies(findLines(rows, layout, words));
  return { lines, parts: partsOf(lines), inOrder: isInOrder(lines, words), gone: goneFrom(lines, rows, layout, words) };
}
