import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { chooseTake, retarget, takeOfAll } from "../../exchange/incoming/import-choices";
import type { ImportChoices, ImportPlan, PlannedIndicator, Take } from "../../exchange/incoming/import-plan";
import { useSay } from "../pane-context";
import { pastePhrases } from "../paste/paste-phrases";
import { editionFor } from "../../assessment/criteria/editions";
import { planPhrases as phrases } from "./import-plan-phrases";
import { PlannedRow } from "./planned-row";
import { takes } from "./take-choice";

/** How many are drawn at first, and at each further asking. */
const portion = 20;

/** Whether somebody should look at it before it is written. */
const isToLookAt = ({ isGuess, isSetAside, fields, here }: PlannedIndicator): boolean =>
  isGuess || isSetAside || (here !== undefined && fields.some(({ is }) => is === "differs"));

interface Props {
  readonly plan: ImportPlan;
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
}

/** The indicators that come in, each beside the one it goes to; those to look at alone where somebody asks for them. */
export function PlannedRows({ plan, choices, onChange }: Props) {
  const t = useSay();
  const [shown, setShown] = useState(portion);
  /** Those to look at when somebody asked for them: one that was seen to stays where it is. */
  const [asked, setAsked] = useState<ReadonlySet<number>>();
  const list = useRef<HTMLOListElement>(null);
  const { indicators } = plan;
  const edition = plan.form?.edition ?? editionFor(plan.fiscalYear);
  const toLookAt = indicators.filter(isToLookAt);
  const wanted = asked === undefined ? indicators : indicators.filter(({ at }) => asked.has(at));
  const left = wanted.length - shown;
  if (edition === undefined) return null;
  const showMore = (): void => {
    setShown(shown + portion);
    requestAnimationFrame(() => list.current?.children[shown]?.querySelector<HTMLElement>("select")?.focus());
  };
  return (
    <section className="card stack" aria-label={t(phrases.rows)}>
      <h3>{t(phrases.rows)}</h3>
      {indicators.some(({ here }) => here !== undefined) && (
        <Field label={t(phrases.all)}>
          <Select value={choices.takeOfOthers} onChange={(_, { value }) => onChange(takeOfAll(choices, value as Take))}>
            {takes.map((take) => <option key={take} value={take}>{t(phrases[`take_${take}`])}</option>)}
          </Select>
        </Field>
      )}
      {(toLookAt.length > 0 || asked !== undefined) && toLookAt.length < indicators.length && (
        <Checkbox
          label={t(phrases.onlyLook, { n: toLookAt.length })} checked={asked !== undefined}
          onChange={(_, { checked }) => setAsked(checked === true ? new Set(toLookAt.map(({ at }) => at)) : undefined)}
        />
      )}
      <ol ref={list} className="paste-rows">
        {wanted.slice(0, shown).map((planned) => (
          <PlannedRow
            key={planned.at} plan={plan} edition={edition} planned={planned}
            onRetarget={(to) => onChange(retarget(choices, planned.at, to))}
            onTake={(take) => onChange(chooseTake(choices, planned.at, take))}
          />
        ))}
      </ol>
      {left > 0 && <Button onClick={showMore}>{t(pastePhrases.more, { n: Math.min(portion, left), left })}</Button>}
    </section>
  );
}
