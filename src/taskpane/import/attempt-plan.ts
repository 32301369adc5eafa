import { editionFor } from "../../assessment/criteria/editions";
import type { Form } from "../../assessment/form/form";
import { Failure } from "../../assessment/text/failure";
import type { ImportChoices, ImportPlan } from "../../exchange/incoming/import-plan";
import { planImport } from "../../exchange/incoming/plan-import";
import type { OfficialForm } from "../../exchange/official/official-reading";
import { yearOf } from "../start/head-draft";

/** A plan, or why there can be none. `unfinished`: a year is being typed. */
export type PlanAttempt =
  | { readonly is: "planned"; readonly plan: ImportPlan }
  | { readonly is: "refused"; readonly failure: Failure }
  | { readonly is: "unfinished" };

/** What would be written of a form into another, or into one of its own of the year that is typed. */
export function attemptPlan(incoming: OfficialForm, into: Form | undefined, choices: ImportChoices, typed: string | undefined): PlanAttempt {
  const source = incoming.submission.content.edition.fiscalYear;
  const own = typed === undefined ? source : yearOf({ agency: "", year: typed, agencyType: "" });
  const year = into === undefined ? own : into.edition.fiscalYear;
  if (year === undefined || editionFor(year) === undefined) return { is: "unfinished" };
  try {
    return { is: "planned", plan: planImport(incoming, into, year, choices) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { is: "refused", failure: error };
  }
}
