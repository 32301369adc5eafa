import type { Edition, ItemId } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import { readCarriedOver } from "../../assessment/form/carried-over";
import type { FormContent, Indicator } from "../../assessment/form/form";
import { indicatorNumbers } from "../../assessment/form/identity";
import { rollForward, rollIndicator, type RolledForward } from "../roll-forward/roll-forward";
import { incomingFailure } from "./incoming-failure";
import type { PlannedIndicator } from "./import-plan";

/** An indicator as it comes in, by the years of the form that it comes into. */
export type Comer = Pick<PlannedIndicator, "at" | "from" | "comes" | "carriedFrom" | "isSetAside">;

/** All that come in, and what became of those of an earlier year on their way. */
export interface Comers {
  readonly comers: readonly Comer[];
  readonly rolled?: RolledForward;
}

type Placed = Pick<Comer, "at" | "from">;

/** What was brought forward, its mark told apart from its note. */
function unmarked(indicator: Indicator, placed: Placed, isSetAside: boolean): Comer {
  const carried = readCarriedOver(indicator.note);
  return carried === undefined ? { ...placed, comes: indicator, isSetAside }
    : { ...placed, comes: { ...indicator, note: carried.note }, carriedFrom: carried.year, isSetAside };
}

/**
 * The indicators of a form that comes into one of an edition: those of an earlier year are brought forward.
 *
 * @throws Failure `incoming-later`
 */
export function incomingIndicators(content: FormContent, edition: Edition): Comers {
  const { fiscalYear } = content.edition;
  if (fiscalYear > edition.fiscalYear) throw incomingFailure("incoming-later", { from: fiscalYear, to: edition.fiscalYear });
  const numbers = indicatorNumbers(content.indicators);
  const isKnown = (item: ItemId): boolean => findItem(edition, item) !== undefined;
  if (fiscalYear === edition.fiscalYear) {
    const all = content.indicators.map((comes, at): Comer => ({ at, from: numbers[at] ?? "", comes, isSetAside: !isKnown(comes.item) }));
    return { comers: [...all.filter(({ isSetAside }) => !isSetAside), ...all.filter(({ isSetAside }) => isSetAside)] };
  }
  const places = new Map(numbers.map((number, at) => [number, at]));
  const placed = (from: string): Placed => ({ at: places.get(from) ?? 0, from });
  const rolled = rollForward(content, edition);
  const going = rolled.rolled.flatMap(({ from }, at) => {
    const indicator = rolled.content.indicators[at];
    return indicator === undefined ? [] : [unmarked(indicator, placed(from), false)];
  });
  const aside = rolled.setAside.map(({ from, indicator }) =>
    unmarked(rollIndicator(indicator, indicator.item, content.edition, edition).indicator, placed(from), true));
  return { comers: [...going, ...aside], rolled };
}
