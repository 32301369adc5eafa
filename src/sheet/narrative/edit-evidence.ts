import type { NarrativeItem } from "../../assessment/criteria/narrative";
import type { Evidence } from "../../assessment/narrative/answer";
import type { CategoryField } from "../layout/category-field";
import type { CategoryDraft, KnownRow } from "./category-draft";
import { evidenceStateLabels } from "./category-words";
import { readEvidence } from "./read-option";

/** The pieces of evidence that a row holds, and the row; undefined of one that is still to come. */
interface HeldRow {
  readonly row: KnownRow | undefined;
  pieces: Evidence[];
}

const sayAlike = (one: Evidence, other: Evidence): boolean => one.owner === other.owner && one.state === other.state;

const cellsOf = (pieces: readonly Evidence[]): Readonly<Record<Extract<CategoryField, "evidence" | "owner" | "state">, string>> => {
  const [first] = pieces;
  return {
    evidence: pieces.map(({ name }) => name).filter((name) => name !== "").join("\n"), owner: first?.owner ?? "",
    state: first?.state === undefined ? "" : evidenceStateLabels[first.state],
  };
};

/** Puts a piece in the place of one, or behind all. One that says otherwise who brings it than its row's others gets a row of its own. */
function put(rows: HeldRow[], at: number, to: Evidence | undefined): void {
  let left = at;
  for (const [index, held] of rows.entries()) {
    if (left >= held.pieces.length) {
      left -= held.pieces.length;
      continue;
    }
    const others = held.pieces.toSpliced(left, 1);
    if (to === undefined) held.pieces = others;
    else if (others.every((other) => sayAlike(other, to))) held.pieces[left] = to;
    else {
      held.pieces = others.slice(0, left);
      rows.splice(index + 1, 0, { row: undefined, pieces: [to] }, ...(left < others.length ? [{ row: undefined, pieces: others.slice(left) }] : []));
    }
    return;
  }
  if (to === undefined) return;
  const free = rows.find(({ pieces }) => pieces.length === 0);
  if (free === undefined) rows.push({ row: undefined, pieces: [to] });
  else free.pieces = [to];
}

/** An edit of an option's evidence. */
export interface EvidenceEdit {
  readonly at: number;
  readonly to: Evidence | undefined;
}

/**
 * Changes an option's evidence, edit by edit. Pieces stay in their rows; what has no room gets a row of its own.
 *
 * @returns false where the option has no row
 */
export function editEvidence(draft: CategoryDraft, item: NarrativeItem, n: number, edits: readonly EvidenceEdit[]): boolean {
  const own = draft.optionRows(item, n);
  if (own.length === 0) return false;
  const rows = own.map((row): HeldRow => ({ row, pieces: [...readEvidence(row.row).evidence] }));
  const before = rows.map(({ pieces }) => pieces.length);
  for (const { at, to } of edits) put(rows, at, to);
  // A row that another's pieces left is where they go before a new one is made.
  let last = own[0];
  rows.forEach(({ row, pieces }) => {
    if (row === undefined) {
      if (last !== undefined) draft.addEvidenceRow(last, item.id, n, cellsOf(pieces));
      return;
    }
    last = row;
    if (pieces.length === 0 && before[own.indexOf(row)] === 0) return;
    for (const [field, text] of Object.entries(cellsOf(pieces))) draft.write(row, field as CategoryField, text === "" ? null : text, item.id);
  });
  return true;
}
