import type { Form } from "../../assessment/form/form";
import { indicatorInputs } from "../../assessment/form/indicator-inputs";
import { indicatorsHere } from "./indicators-here";
import type { ImportPlan } from "./import-plan";
import { changesHere } from "./sum-of-plan";

const headOf = ({ agency, agencyTypeTyped, edition: { fiscalYear } }: Form): string => JSON.stringify([agency, agencyTypeTyped, fiscalYear]);
const listOf = (form: Form): string => JSON.stringify(indicatorsHere(form).map(({ row, item, name }) => [row, item, name]));

/**
 * What of a form is no longer as it was when a plan was shown: its head, which indicators it has and where, or what one
 * says that is written into. Undefined where the plan may be written.
 */
export function changedSince({ form: shown, indicators }: ImportPlan, now: Form): string | undefined {
  if (shown === undefined) return undefined;
  if (headOf(shown) !== headOf(now)) return "head";
  if (listOf(shown) !== listOf(now)) return "list";
  const { years } = now.edition;
  const there = new Map(indicatorsHere(now).map((one) => [one.row, JSON.stringify(indicatorInputs(one, years))]));
  return indicators.filter(changesHere).find(({ here }) =>
    here !== undefined && there.get(here.row) !== JSON.stringify(indicatorInputs(here, years)))?.here?.number;
}

const saidOf = ({ narrative }: Form, of: string): string => JSON.stringify([
  narrative?.items.filter(({ item }) => item === of).map(({ options, answer, owner, score }) =>
    [answer, owner, score, options.map(({ n, text, tick, evidence }) => [n, text, tick, evidence])]),
  narrative?.topics.filter(({ topic }) => topic === of), narrative?.categoryScores[of],
]);

/**
 * What of Categories 1 to 6 is no longer as it was when a plan was shown: which sheets there are, or what is said of an item,
 * topic or category that is written into. Undefined where the plan may be written.
 */
export function answersChangedSince({ form: shown, answers }: ImportPlan, now: Form): string | undefined {
  if (shown === undefined || answers === undefined) return undefined;
  const lacking = ({ narrative }: Form): string => JSON.stringify(narrative?.lacking);
  if (lacking(shown) !== lacking(now)) return "sheets";
  return answers.planned.find(({ of, edits }) => edits.length > 0 && saidOf(shown, of) !== saidOf(now, of))?.of;
}
