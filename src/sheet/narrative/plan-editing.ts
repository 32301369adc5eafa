import { answeredItems, categoryOf, findCategory, narrativeOf } from "../../assessment/criteria/narratives";
import type { NarrativeItem } from "../../assessment/criteria/narrative";
import type { Input } from "../../assessment/form/figure";
import type { Indicator } from "../../assessment/form/form";
import { subjectOfEdit, type CategoryEdit, type ItemEdit, type NarrativeEdit, type TopicEdit } from "../../assessment/narrative/narrative-edit";
import type { CategoryField } from "../layout/category-field";
import type { FormReading } from "../read/form-reading";
import type { Arrangement, CellChange } from "../workbook";
import { CategoryDraft, type KnownRow } from "./category-draft";
import { categoryFrame } from "./category-frame";
import { tickLabels } from "./category-words";
import { editEvidence } from "./edit-evidence";
import { editLinks, goesOnWith } from "./edit-links";
import { narrativeFailure } from "./narrative-failure";
import { longestText } from "../sheet-plan";

/** What edits come to: cells of sheets, and sheets in which rows come. */
export interface PlannedEditing {
  readonly changes: readonly CellChange[];
  readonly arrangements: readonly Arrangement[];
}

const gone = (of: string) => narrativeFailure("narrative-gone", { of });

/** Writes into the first of some rows; what the others say of it goes, for it would be read as well. */
function writeOnce(draft: CategoryDraft, rows: readonly KnownRow[], field: CategoryField, input: Input, of: string): void {
  const [first, ...others] = rows;
  if (first === undefined) throw gone(of);
  draft.write(first, field, input, of);
  for (const other of others) draft.write(other, field, null, of);
}

const orNothing = (text: string): Input => (text === "" ? null : text);

function writeText(draft: CategoryDraft, rows: readonly KnownRow[], text: string, of: string): void {
  if (text.length > longestText) throw narrativeFailure("answer-beyond-cell", { item: of, length: text.length, most: longestText });
  writeOnce(draft, rows, "text", orNothing(text), of);
}

type EvidenceOf = Extract<ItemEdit, { readonly set: "evidence" }>;

/** Edits of evidence go one after the other: each counts what the ones before it left. */
const evidenceOf = (edits: readonly NarrativeEdit[], { item, option }: EvidenceOf): readonly EvidenceOf[] =>
  edits.flatMap((edit) => ("item" in edit && edit.set === "evidence" && edit.item === item && edit.option === option ? [edit] : []));

function editItem(draft: CategoryDraft, item: NarrativeItem, edit: ItemEdit, edits: readonly NarrativeEdit[], indicators: readonly Indicator[]): void {
  const { id } = item;
  const rowsOf = (is: "answer" | "item"): readonly KnownRow[] => draft.rows.filter(({ kind }) => kind.is === is && kind.item === item);
  switch (edit.set) {
    case "answer": {
      const more = draft.rows.filter((row) => goesOnWith(row, item, "answer"));
      const rows = rowsOf("answer");
      return writeText(draft, rows.length === 0 ? [] : [...rows, ...more], edit.text, id);
    }
    case "owner": return writeOnce(draft, rowsOf("answer"), "owner", orNothing(edit.text), id);
    case "links": {
      if (!editLinks(draft, item, edit, indicators)) throw gone(id);
      return;
    }
    case "score": return writeOnce(draft, rowsOf("item"), "given", edit.input, id);
    case "tick": {
      const rows = draft.optionRows(item, edit.option).filter(({ kind }) => kind.is === "option");
      return writeOnce(draft, rows, "tick", edit.to === "unsaid" ? null : tickLabels[edit.to], id);
    }
    case "evidence": {
      const together = evidenceOf(edits, edit);
      if (together[0] === edit && !editEvidence(draft, item, edit.option, together)) throw gone(id);
    }
  }
}

function editTopic(draft: CategoryDraft, edit: TopicEdit): void {
  const { topic } = edit;
  if (edit.set === "score") {
    return writeOnce(draft, draft.rows.filter(({ kind }) => kind.is === "topic" && kind.topic === topic), "given", edit.input, topic);
  }
  const isIts = (kind: KnownRow["kind"]): boolean => kind.is === "remark" && kind.topic === topic && kind.field === edit.set;
  const rows = draft.rows.filter(({ kind }) => isIts(kind));
  const more = draft.rows.filter(({ kind, after }) => kind.is === "more" && isIts(after));
  writeText(draft, rows.length === 0 ? [] : [...rows, ...more], edit.text, topic);
}

const editCategory = (draft: CategoryDraft, { category, input }: CategoryEdit): void =>
  writeOnce(draft, draft.rows.filter(({ kind }) => kind.is === "score"), "given", input, category);

/**
 * What edits of Categories 1 to 6 come to on the sheets as they were read. What says already what it is to say stays.
 *
 * @throws Failure `narrative-gone` where something has no row or column any more, `answer-beyond-cell`
 */
export function planEditing({ form: { edition, indicators }, categorySheets }: FormReading, edits: readonly NarrativeEdit[]): PlannedEditing {
  const part = narrativeOf(edition);
  const drafts = new Map<string, CategoryDraft>();
  const draftOf = (edit: NarrativeEdit): CategoryDraft => {
    const id = subjectOfEdit(edit);
    const category = part && findCategory(part, "category" in edit ? id : categoryOf(id));
    const known = category && drafts.get(category.id);
    if (known !== undefined) return known;
    for (const content of categorySheets?.values() ?? []) {
      const frame = categoryFrame(content);
      if (category === undefined || frame?.category !== category.id) continue;
      const draft = new CategoryDraft(content, category, frame);
      drafts.set(category.id, draft);
      return draft;
    }
    throw gone(id);
  };
  for (const edit of edits) {
    if ("topic" in edit) editTopic(draftOf(edit), edit);
    else if ("category" in edit) editCategory(draftOf(edit), edit);
    else {
      const item = part && answeredItems(part).find(({ id }) => id === edit.item);
      if (item === undefined) throw gone(edit.item);
      editItem(draftOf(edit), item, edit, edits, indicators);
    }
  }
  const plans = [...drafts.values()].map((draft) => draft.plan());
  return {
    changes: plans.flatMap((plan) => ("changes" in plan ? plan.changes : [])),
    arrangements: plans.flatMap((plan) => ("arrangement" in plan ? [plan.arrangement] : [])),
  };
}
