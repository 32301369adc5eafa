import { editionFor } from "../../assessment/criteria/editions";
import { chooseTake, retarget, takeOfAll } from "../../exchange/incoming/import-choices";
import type { ImportChoices, ImportPlan, PlannedIndicator } from "../../exchange/incoming/import-plan";
import { useSay } from "../pane-context";
import { planPhrases as phrases } from "./import-plan-phrases";
import { PlannedList, type PlannedLine } from "./planned-list";
import { PlannedRow } from "./planned-row";

/** Whether somebody should look at it before it is written. */
const isToLookAt = ({ isGuess, isSetAside, fields, here }: PlannedIndicator): boolean =>
  isGuess || isSetAside || (here !== undefined && fields.some(({ is }) => is === "differs"));

interface Props {
  readonly plan: ImportPlan;
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}

/** The indicators that come in, each beside the one it goes to. */
export function PlannedRows({ plan, choices, onChange }: Props) {
  const t = useSay();
  const { indicators } = plan;
  const edition = plan.form?.edition ?? editionFor(plan.fiscalYear);
  // Where Categories 1 to 6 come alone, nothing is said of indicators.
  if (edition === undefined || (indicators.length === 0 && plan.answers !== undefined)) return null;
  const lines = indicators.map((planned): PlannedLine => ({
    key: String(planned.at), isToLookAt: isToLookAt(planned),
    draw: () => (
      <PlannedRow
        plan={plan} edition={edition} planned={planned}
        onRetarget={(to) => onChange(retarget(choices, planned.at, to))}
        onTake={(take) => onChange(chooseTake(choices, planned.at, take))}
      />
    ),
  }));
  const all = { label: t(phrases.all), take: choices.takeOfOthers, onTake: (take: ImportChoices["takeOfOthers"]) => onChange(takeOfAll(choices, take)) };
  return <PlannedList title={t(phrases.rows)} lines={lines} all={indicators.some(({ here }) => here !== undefined) ? all : undefined} />;
}
