import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Edition } from "../../assessment/criteria/edition";
import { directionLabels } from "../../assessment/form/direction";
import type { ScoredIndicator } from "../../assessment/scoring/scored";
import { stepOf, type TriedOut } from "../../assessment/scoring/what-if";
import { reasonsWithoutScore, saidReasons } from "../../assessment/scoring/without-score";
import { usePane, useSay } from "../pane-context";
import { whatIfPhrases as phrases } from "./explain-phrases";
import { FourBeforeAfter, printedFigure } from "./four-before-after";
import { triedText, steppedDraft, type TrialDraft, type TriedFigure } from "./trial-draft";
import { TrialField } from "./trial-field";

interface Props {
  readonly indicator: ScoredIndicator;
  /** The indicator as it would be. */
  readonly then: ScoredIndicator;
  readonly edition: Edition;
  readonly tried: TriedOut;
  readonly draft: TrialDraft;
  readonly onChange: (draft: TrialDraft) => void;
}

const directions = ["higher", "lower"] as const;

/** What the trial comes to, in a sentence that is read out as it changes. */
function useOutcomeText({ then, edition: { fiscalYear, scale }, tried: { before, after }, draft }: Props): string {
  const { language } = usePane();
  const t = useSay();
  if (Object.keys(draft).length === 0) return t(phrases.asItIs);
  if (after.score === null) return t(phrases.unscored, { why: saidReasons(reasonsWithoutScore(then, fiscalYear))[language] });
  const none = t(phrases.none);
  return t(phrases.scored, {
    score: after.score, before: before.score ?? none, total: printedFigure(after.total, scale.decimals) ?? none,
  });
}

/** Tries other figures out: what the scores would be, while nothing is written. */
export function WhatIf(props: Props) {
  const { indicator, edition, tried, draft, onChange } = props;
  const t = useSay();
  const outcome = useOutcomeText(props);
  const { direction } = indicator;
  const held = draft.direction ?? (direction.state === "direction" ? direction.value : "");
  const step = stepOf(indicator);
  const field = (of: TriedFigure) => ({
    value: triedText(indicator, draft, of),
    onType: (typed: string) => onChange({ ...draft, [of]: typed }),
    onStep: (steps: number) => onChange(steppedDraft(indicator, draft, of, step, steps)),
  });
  return (
    <section className="stack what-if" aria-label={t(phrases.title)}>
      <div>
        <h4>{t(phrases.title)}</h4>
        <p className="quiet">{t(phrases.intro)}</p>
      </div>
      <TrialField label={t(phrases.result, { year: edition.fiscalYear })} {...field("result")} />
      <TrialField label={t(phrases.target)} {...field("target")} />
      <Field label={t(phrases.direction)}>
        <RadioGroup
          layout="horizontal" value={held}
          onChange={(_, { value }) => {
            const chosen = directions.find((one) => one === value);
            if (chosen !== undefined) onChange({ ...draft, direction: chosen });
          }}
        >
          {directions.map((one) => <Radio key={one} value={one} label={t(directionLabels[one])} />)}
        </RadioGroup>
      </Field>
      <FourBeforeAfter tried={tried} decimals={edition.scale.decimals} />
      <p role="status" className="what-if-outcome">{outcome}</p>
      <div className="actions">
        <Button disabledFocusable={Object.keys(draft).length === 0} onClick={() => onChange({})}>{t(phrases.reset)}</Button>
      </div>
    </section>
  );
}
