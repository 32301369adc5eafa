import { editionFor } from "../../assessment/criteria/editions";
import type { FormContent, Indicator } from "../../assessment/form/form";
import type { AnswersSum, PlannedAnswer } from "./answers-plan";
import type { ImportPlan, ImportSum, PlannedIndicator } from "./import-plan";

/** Whether an indicator of the sheet is written into. */
export const changesHere = ({ here, writes }: PlannedIndicator): boolean => here !== undefined && writes.length > 0;

/** What a plan comes to, in numbers. */
export function sumOfPlan({ indicators }: ImportPlan): ImportSum {
  const changed = indicators.filter(changesHere);
  const added = indicators.filter(({ to }) => to.kind === "item").length;
  const leftOut = indicators.filter(({ to }) => to.kind === "left-out").length;
  return {
    changed: changed.length, added, leftOut, unchanged: indicators.length - changed.length - added - leftOut,
    overwritten: changed.reduce((sum, { fields }) => sum + fields.filter(({ is, taken }) => is === "differs" && taken).length, 0),
  };
}

const isWritten = ({ fields, goes }: PlannedAnswer): boolean => goes !== "nowhere" && fields.some(({ taken }) => taken);

/** What a plan comes to in Categories 1 to 6, in numbers. */
export function sumOfAnswers({ answers }: ImportPlan): AnswersSum {
  const planned = answers?.planned ?? [];
  const written = planned.filter(isWritten);
  return {
    written: written.length, sheets: answers?.sheets.length ?? 0,
    overwritten: written.reduce((sum, { fields }) => sum + fields.filter(({ is, taken }) => is === "differs" && taken).length, 0),
    unchanged: planned.length - written.length,
  };
}

/** Whether there is anything to write. */
export const writesAnything = (plan: ImportPlan): boolean => plan.form === undefined || plan.head.some(({ taken }) => taken)
  || plan.indicators.some(({ to, writes }) => to.kind === "item" || writes.length > 0) || sumOfAnswers(plan).written > 0;

/** The indicators that come to rows of their own, under the items they go to, as they are written there. */
export const addedIndicators = ({ indicators }: ImportPlan): readonly Indicator[] => indicators.flatMap(({ to, comes, writes }) =>
  (to.kind === "item" ? [{ ...comes, item: to.item, note: String(writes.find(([field]) => field === "note")?.[1] ?? "") }] : []));

/** The form of Category 7 that a plan makes where it comes into none. */
export function newFormContent(plan: ImportPlan): FormContent | undefined {
  const edition = editionFor(plan.fiscalYear);
  const { agency, agencyType } = plan.headAfter;
  return edition && { edition, agency, ...(agencyType === undefined ? {} : { agencyType }), indicators: addedIndicators(plan) };
}
