import type { Edition } from "../../assessment/criteria/edition";
import { sameText } from "../../assessment/text/glyphs";
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

/** What a row says it is by its number and title, or by its text in the summary; undefined for any other row. */
function lineByContent(row: SheetRow, layout: Layout, words: FormWords): OwnLine | undefined {
  const name = shown(row, layout.name);
  if (typeof name !== "string" || name === "") return undefined;
  const id = idIn(shown(row, layout.item), words);
  if (id === undefined) return isBlank(row, layout.item) ? words.lines.get(name) : undefined;
  const heading = words.headings.get(id);
  return heading?.names.has(sameText(name)) === true && !isBegun(row, layout) ? heading.line : undefined;
}

/** Whether a row's key speaks of another row: the table was sorted without its hidden column. */
function isDisplaced(row: SheetRow, line: OwnLine, layout: Layout, words: FormWords): boolean {
  if (line.is !== "item" && line.is !== "topic" && line.is !== "end") return false;
  const id = idIn(shown(row, layout.item), words);
  const own = line.is === "item" ? line.item : line.topic;
  if (id === own && line.is !== "end") return false;
  if (line.is === "end") return id !== undefined;
  if (words.headings.get(own)?.names.has(sameText(String(shown(row, layout.name)))) === true) return false;
  return id !== undefined || isBegun(row, layout);
}

type Found = Map<number, OwnLine>;

function byKeys(rows: readonly SheetRow[], layout: Layout, words: FormWords): Found | "displaced" {
  const found: Found = new Map();
  if (layout.key < 0) return found;
  for (const row of rows) {
    const line = lineByKey(row, layout, words);
    if (line === undefined) continue;
    if (isDisplaced(row, line, layout, words)) return "displaced";
    found.set(row.row, line);
  }
  return found;
}

/** Adds the rows of the form's own that no key tells of, recognised by what they say. */
function addByContent(found: Found, rows: readonly SheetRow[], layout: Layout, words: FormWords): void {
  const tags = new Set([...found.values()].map(lineTag));
  const isWanted = (line: OwnLine | undefined): line is OwnLine =>
    line !== undefined && (line.is === "note" || !tags.has(lineTag(line)));
  const wanted = new Set([...words.headings].filter(([, { line }]) => isWanted(line)).map(([id]) => id));
  for (const row of rows) {
    if (found.has(row.row)) continue;
    // Nearly every row is an indicator's: its title is compared only while a heading of its number is wanted.
    const id = idIn(shown(row, layout.item), words);
    if (id !== undefined && !wanted.has(id)) continue;
    const line = lineByContent(row, layout, words);
    if (isWanted(line)) found.set(row.row, line);
  }
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

/** Finds the form's own rows among those below the headings: by their keys, else by what they say. */
export function findStructure(rows: readonly SheetRow[], layout: Layout, edition: Edition): Structure {
  const words = formWords(edition);
  const keyed = byKeys(rows, layout, words);
  const found: Found = keyed === "displaced" ? new Map<number, OwnLine>() : keyed;
  addByContent(found, rows, layout, words);
  const lines = withCopies(found);
  return { lines, parts: partsOf(lines), inOrder: isInOrder(lines, words) };
}
