import type { Edition } from "../../assessment/criteria/edition";
import { columnOf } from "../layout/columns";
import { noteKey } from "../layout/keys";
import type { FormReading } from "../read/form-reading";
import { sheetRow, shown } from "../read/sheet-rows";
import type { Arrangement, CellChange, RowSource } from "../workbook";
import { isNoteOf, notesOf } from "./years-in-texts";

/** The notes under a form as another edition has them: other texts, and rows where there are more or fewer. */
export interface NotesPlan {
  /** By the rows as they are numbered then. */
  readonly changes: readonly CellChange[];
  /** Undefined where every row stays. */
  readonly rows: Pick<Arrangement, "top" | "bottom" | "rows"> | undefined;
}

interface Note {
  readonly source: RowSource;
  readonly row: number;
  /** What it is to say; undefined where it stays as it is. */
  readonly text?: string;
}

/** The form's own notes as they stand; what somebody else wrote there, or rewrote, is none. */
function notesIn({ lines, content, columns, form: { edition } }: FormReading): readonly { readonly row: number; readonly text: string }[] {
  const name = columnOf(columns, "name") - content.left;
  return [...lines].flatMap(([row, { is }]) => {
    const text = shown(sheetRow(content, row), name);
    return is === "note" && typeof text === "string" && isNoteOf(edition, text) ? [{ row, text }] : [];
  });
}

/**
 * Turns the notes into those of another edition. A note that is no longer one gives its row to one that is new; rows come
 * and go only for what is left then. Where somebody took all the notes away, none come back.
 */
export function planNotes(reading: FormReading, to: Edition): NotesPlan {
  const there = notesIn(reading);
  const [first, last] = [there[0], there.at(-1)];
  if (first === undefined || last === undefined) return { changes: [], rows: undefined };
  const [before, wanted] = [notesOf(reading.form.edition), notesOf(to)];
  const going = there.filter(({ text }) => !wanted.includes(text));
  const coming = wanted.filter((text) => !before.includes(text));
  const texts = new Map(going.map(({ row }, index) => [row, coming[index]]));
  const notes: Note[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    const text = texts.get(row);
    if (!texts.has(row) || text !== undefined) notes.push({ source: row, row, ...(text === undefined ? {} : { text }) });
  }
  for (const text of coming.slice(going.length)) {
    const after = wanted.slice(wanted.indexOf(text) + 1);
    const next = there.find((note) => after.includes(note.text));
    const at = next === undefined ? notes.length : notes.findIndex(({ row }) => row === next.row);
    notes.splice(at, 0, { source: { like: (next ?? last).row }, row: 0, text });
  }
  const { columns, keyColumn } = reading;
  const changes = notes.flatMap(({ source, text }, index): readonly CellChange[] => {
    if (text === undefined) return [];
    const row = first.row + index;
    const key = typeof source === "number" || keyColumn === undefined ? [] : [{ cell: { row, column: keyColumn }, entry: noteKey }];
    return [{ cell: { row, column: columnOf(columns, "name") }, entry: text }, ...key];
  });
  const stays = notes.length === last.row - first.row + 1 && notes.every(({ source }) => typeof source === "number");
  return { changes, rows: stays ? undefined : { top: first.row, bottom: last.row, rows: notes.map(({ source }) => source) } };
}
