import { useSyncExternalStore } from "react";
import type { IndicatorRow } from "../../assessment/form/form";
import { resultField, type Field } from "../../assessment/form/place";
import type { Finding } from "../../assessment/rules/finding";
import type { OpenForm } from "../../session/session";
import { usePane } from "../pane-context";
import { findingsByField } from "./cell-findings";
import { draftsOf } from "./drafts";
import type { CellSayings } from "./row-findings";

/** What is said of each cell of a row, in the order of its fields: what was found and may be said, and what could not be written. */
export function useRowSayings(form: OpenForm, { row }: IndicatorRow, isSaid: (finding: Finding) => boolean): readonly CellSayings[] {
  const { session } = usePane();
  const drafts = draftsOf(session);
  useSyncExternalStore(drafts.subscribe, () => drafts.changes);
  const { findings, form: { edition } } = form.checked;
  const found = findingsByField(findings, row);
  const fields: readonly Field[] = [
    "name", "direction", "target", "unit", ...edition.years.map(resultField), "note", "item", "success", "score",
  ];
  return fields.map((field) => {
    const draft = drafts.of(drafts.cellOf({ row, field }));
    // What is typed already is not missing, though it may not have reached its cell.
    const isTyped = draft !== undefined && draft.typed !== "";
    return {
      field, failure: draft?.failure,
      findings: found(field).filter((finding) => isSaid(finding) && !(isTyped && finding.saying.lightsUp === true)),
    };
  });
}
