import type { Edition } from "../../assessment/criteria/edition";
import { sameText } from "../../assessment/text/glyphs";
import type { FormParts } from "./form-reading";
import { formWords, idIn, tagOf, type FormWords, type Mark } from "../layout/form-words";
import { readKey } from "../layout/keys";
import { isBegun } from "./read-indicator";
import { isBlank, shown, type Layout, type SheetRow } from "./sheet-rows";

/** The form's own rows in a sheet, and how far they can be relied on. */
export interface Structure {
  readonly marks: ReadonlyMap<number, Mark>;
  readonly parts: FormParts;
  readonly inOrder: boolean;
  readonly keysHold: boolean;
}

/** What a row's key says it is; undefined where it has none. */
export function markByKey(row: SheetRow, layout: Layout, words: FormWords): Mark | undefined {
  const key = layout.key < 0 ? undefined : readKey(row.values[layout.key]);
  switch (key?.is) {
    case undefined: return undefined;
    case "item": return words.items.has(key.item) ? key : { is: "copy" };
    case "topic": case "end": case "summary": return words.places.has(tagOf(key)) ? key : { is: "copy" };
    case "summary-head": case "total": return { is: key.is };
    case "note": return { is: "note" };
    default: return { is: "copy" };
  }
}

/** What a row says it is by its number and title, or by its text in the summary; undefined for any other row. */
export function markByContent(row: SheetRow, layout: Layout, words: FormWords): Mark | undefined {
  const name = shown(row, layout.name);
  if (typeof name !== "string" || name === "") return undefined;
  const id = idIn(shown(row, layout.item), words);
  if (id === undefined) return isBlank(row, layout.item) ? words.lines.get(name) : undefined;
  const heading = words.headings.get(id);
  return heading?.names.has(sameText(name)) === true && !isBegun(row, layout) ? heading.mark : undefined;
}

/** Whether a row's key speaks of another row: the table was sorted without its hidden column. */
export function isDisplaced(row: SheetRow, mark: Mark, layout: Layout, words: FormWords): boolean {
  if (mark.is !== "item" && mark.is !== "topic" && mark.is !== "end") return false;
  const id = idIn(shown(row, layout.item), words);
  const own = mark.is === "item" ? mark.item : mark.topic;
  if (id === own && mark.is !== "end") return false;
  if (mark.is === "end") return id !== undefined;
  if (words.headings.get(own)?.names.has(sameText(String(shown(row, layout.name)))) === true) return false;
  return id !== undefined || isBegun(row, layout);
}

type Found = Map<number, Mark>;

function byKeys(rows: readonly SheetRow[], layout: Layout, words: FormWords): Found | "displaced" {
  const found: Found = new Map();
  if (layout.key < 0) return found;
  for (const row of rows) {
    const mark = markByKey(row, layout, words);
    if (mark === undefined) continue;
    if (isDisplaced(row, mark, layout, words)) return "displaced";
    found.set(row.row, mark);
  }
  return found;
}

/** Adds the rows of the form's own that no key tells of, recognised by what they say. */
function addByContent(found: Found, rows: readonly SheetRow[], layout: Layout, words: FormWords): void {
  const tags = new Set([...found.values()].map(tagOf));
  const isWanted = (mark: Mark | undefined): mark is Mark =>
    mark !== undefined && (mark.is === "note" || !tags.has(tagOf(mark)));
  const wanted = new Set([...words.headings].filter(([, { mark }]) => isWanted(mark)).map(([id]) => id));
  for (const row of rows) {
    if (found.has(row.row)) continue;
    // Nearly every row is an indicator's: its title is compared only while a heading of its number is wanted.
    const id = idIn(shown(row, layout.item), words);
    if (id !== undefined && !wanted.has(id)) continue;
    const mark = markByContent(row, layout, words);
    if (isWanted(mark)) found.set(row.row, mark);
  }
}

/** The marks in sheet order, later ones of the same kind as copies of the first. */
function withCopies(found: Found): ReadonlyMap<number, Mark> {
  const seen = new Set<string>();
  return new Map([...found].sort(([a], [b]) => a - b).map(([row, mark]): [number, Mark] => {
    const tag = tagOf(mark);
    const again = seen.has(tag) && mark.is !== "note";
    seen.add(tag);
    return [row, again ? { is: "copy" } : mark];
  }));
}

function isInOrder(marks: ReadonlyMap<number, Mark>, { places }: FormWords): boolean {
  const ranks = [...marks.values()].flatMap((mark) => places.get(tagOf(mark)) ?? []);
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? -1));
}

function partsOf(marks: ReadonlyMap<number, Mark>): FormParts {
  const topics = new Map<string, number>();
  const items = new Map<string, number>();
  const ends = new Map<string, number>();
  const summaries = new Map<string, number>();
  let total: number | undefined;
  for (const [row, mark] of marks) {
    if (mark.is === "topic") topics.set(mark.topic, row);
    else if (mark.is === "item") items.set(mark.item, row);
    else if (mark.is === "end") ends.set(mark.topic, row);
    else if (mark.is === "summary") summaries.set(mark.topic, row);
    else if (mark.is === "total") total = row;
  }
  return { topics, items, ends, summaries, total };
}

/** Finds the form's own rows among those below the headings: by their keys, else by what they say. */
export function findStructure(rows: readonly SheetRow[], layout: Layout, edition: Edition): Structure {
  const words = formWords(edition);
  const keyed = byKeys(rows, layout, words);
  const found: Found = keyed === "displaced" ? new Map<number, Mark>() : keyed;
  const keysHold = found.size > 0;
  addByContent(found, rows, layout, words);
  const marks = withCopies(found);
  return { marks, parts: partsOf(marks), inOrder: isInOrder(marks, words), keysHold };
}
