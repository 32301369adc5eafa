import { readAgencyType } from "../../assessment/form/agency-type";
import { editionFor, isRequired, itemsOf } from "../../assessment/criteria/editions";
import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { firstKnownYear } from "../../assessment/criteria/scales";
import type { Form, FormContent, Head } from "../../assessment/form/form";
import { sheetFailure } from "../../sheet/sheet-failure";
import type { OfficialForm } from "../official/official-reading";
import { findDestinations } from "./destinations";
import { noChoices } from "./import-choices";
import type { HeadMeeting, ImportChoices, ImportPlan, PlannedIndicator } from "./import-plan";
import { incomingIndicators, type Comer } from "./incoming-indicators";
import { indicatorsHere } from "./indicators-here";
import { meetFields, meetingOf } from "./meet-fields";
import { planAnswers } from "./plan-answers";

const headFields = ["agency", "agencyType"] as const;

function meetHead(content: FormContent, form: Form | undefined, { head }: ImportChoices): readonly HeadMeeting[] {
  const here = { agency: form?.agency ?? "", agencyType: form?.agencyType ?? form?.agencyTypeTyped ?? "" };
  return headFields.map((field): HeadMeeting => {
    const incoming = content[field] ?? "";
    const is = meetingOf(here[field] || null, incoming || null);
    const taken = is === "fills" || is === "differs" ? head.get(field) ?? is === "fills" : false;
    return { field, here: here[field], incoming, is, taken };
  });
}

/** The head as it is once this is written. */
function headAfter(head: readonly HeadMeeting[], form: Form | undefined, { fiscalYear }: Edition): Head {
  const after = (field: HeadMeeting["field"]): string => {
    const meeting = head.find((one) => one.field === field);
    return (meeting?.taken === true ? meeting.incoming : form?.[field]) ?? "";
  };
  const agencyType = readAgencyType(after("agencyType"));
  return { agency: after("agency"), fiscalYear, ...(agencyType === undefined ? {} : { agencyType }) };
}

function plannedIndicator(
  comer: Comer, found: Pick<PlannedIndicator, "to" | "here" | "isGuess">, choices: ImportChoices, { years }: Edition,
): PlannedIndicator {
  const { to, here } = found;
  const take = choices.takes.get(comer.at) ?? choices.takeOfOthers;
  // A row of its own takes all that comes.
  const taken = to.kind === "indicator" ? take : to.kind === "item" ? "all" : "left-out";
  return { ...comer, ...found, take, ...meetFields(comer, here, taken, years) };
}

/** The items under which something stands once this is written. */
const itemsAfter = (form: Form | undefined, indicators: readonly PlannedIndicator[]): ReadonlySet<ItemId> => new Set([
  ...(form?.indicators ?? []).map(({ item }) => item),
  ...indicators.flatMap(({ to, here, writes }) => (to.kind === "item" ? [to.item] : here !== undefined && writes.length > 0 ? [here.item] : [])),
]);

/**
 * What would be written of a form that comes in: into a form that is there, or as a new one of a fiscal year. One of an
 * earlier year is brought forward on its way; one that names no year is of the year that it comes into. Nothing that is here
 * is overwritten but what was chosen to be.
 *
 * @param form the form that it comes into, whose year it then is
 * @throws Failure `incoming-later`, `year-unknown`
 */
export function planImport(
  { submission, yearUnsaid }: OfficialForm, form: Form | undefined, fiscalYear: number, choices: ImportChoices = noChoices,
): ImportPlan {
  const edition = form?.edition ?? editionFor(fiscalYear);
  if (edition === undefined) throw sheetFailure("year-unknown", { year: String(fiscalYear), first: String(firstKnownYear) });
  const content = yearUnsaid === true ? { ...submission.content, edition } : submission.content;
  const { comers, ...rolled } = incomingIndicators(content, edition);
  const here = form === undefined ? [] : indicatorsHere(form);
  const found = findDestinations(comers, choices, here, edition);
  const indicators = comers.flatMap((comer) => {
    const destination = found.get(comer);
    return destination === undefined ? [] : [plannedIndicator(comer, destination, choices, edition)];
  });
  const head = meetHead(content, form, choices);
  const after = headAfter(head, form, edition);
  const taken = new Set(indicators.map((planned) => planned.here));
  const free = here.filter((one) => !taken.has(one));
  const filled = itemsAfter(form, indicators);
  const said = rolled.rolled === undefined ? content.narrative : rolled.rolled.content.narrative;
  const answers = planAnswers(said, { edition, here: form?.narrative, isOwn: form === undefined }, choices);
  return {
    form, fiscalYear: edition.fiscalYear, ...rolled, indicators, head, headAfter: after, free,
    untouched: free.filter(({ isBlank }) => !isBlank),
    stillEmpty: itemsOf(edition).filter((item) => isRequired(item, after.agencyType) && !filled.has(item.id)).map(({ id }) => id),
    ...(answers === undefined ? {} : { answers }),
  };
}
