import { useState } from "react";
import { selectedRow } from "../../session/open-form";
import type { SelectedRow } from "../../session/session";
import { usePane, useOfSession } from "../pane-context";
import { draftsOf } from "./drafts";
import type { RowKey } from "./followed-rows";

/** The row that the pane shows. */
export interface RowShown {
  readonly row: SelectedRow | undefined;
  /** The same as long as it is the same row, wherever it moves. */
  readonly key: RowKey | undefined;
  /** Somebody is typing in a field of it, or no more. */
  readonly typing: (isOn: boolean) => void;
}

const numberOf = (row: SelectedRow): number => (row.kind === "indicator" ? row.indicator.row : row.row);

/** The selected row; but while somebody is typing in a field of another, that one, until the field is left. */
export function useRowShown(): RowShown {
  const { session } = usePane();
  const form = useOfSession("form");
  const selected = useOfSession("selected");
  const { rows } = draftsOf(session);
  const [held, hold] = useState<RowKey>();
  // Where the pane itself is left, as for the sheet, not every host tells its fields.
  const heldAt = held !== undefined && document.hasFocus() ? rows.rowOf(held) : undefined;
  const kept = form === undefined || heldAt === undefined ? undefined : selectedRow(form, { row: heldAt, column: 1 });
  const row = kept ?? selected;
  const key = row === undefined ? undefined : rows.keyOf(numberOf(row));
  return { row, key, typing: (isOn) => hold(isOn ? key : undefined) };
}
