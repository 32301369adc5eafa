import { useMemo, useState } from "react";
import { explainIndicator } from "../../assessment/scoring/explain";
import type { ScoredForm, ScoredIndicator } from "../../assessment/scoring/scored";
import { tryOut } from "../../assessment/scoring/what-if";
import "./explain.css";
import { ScalePicture } from "./scale-picture";
import { ToldExplanation } from "./told";
import { trialOf, type TrialDraft } from "./trial-draft";
import { WhatIf } from "./what-if";

interface Props {
  readonly form: ScoredForm;
  readonly indicator: ScoredIndicator;
}

/** How an indicator's score comes about, and what it would be with other figures. */
export function ExplainedIndicator({ form, indicator }: Props) {
  const [draft, setDraft] = useState<TrialDraft>({});
  const explanation = useMemo(() => explainIndicator(form, indicator), [form, indicator]);
  const tried = useMemo(() => tryOut(form, trialOf(indicator.row, draft)), [form, indicator, draft]);
  const then = tried?.form.indicators.find(({ row }) => row === indicator.row);
  const isChanged = Object.keys(draft).length > 0;
  return (
    <div className="stack explained">
      <ToldExplanation explanation={explanation}>
        <ScalePicture
          shape={explanation.shape}
          {...(tried !== undefined && then !== undefined && isChanged ? { tried: explainIndicator(tried.form, then).shape } : {})}
        />
      </ToldExplanation>
      {tried !== undefined && then !== undefined && (
        <WhatIf indicator={indicator} then={then} edition={form.edition} tried={tried} draft={draft} onChange={setDraft} />
      )}
    </div>
  );
}
