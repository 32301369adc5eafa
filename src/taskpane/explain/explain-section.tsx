import { lazy, Suspense } from "react";
import type { ScoredForm } from "../../assessment/scoring/scored";
import { useSay } from "../pane-context";
import { ErrorBoundary } from "../shell/error-boundary";
import { PartFailed } from "../shell/part-failed";
import { shellPhrases } from "../shell/shell-phrases";
import "./explain-section.css";
import { explainPhrases as phrases } from "./explain-phrases";

const ExplainedIndicator = lazy(async () => ({ default: (await import("./explained-indicator")).ExplainedIndicator }));

interface Props {
  readonly form: ScoredForm;
  readonly row: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** How the score of a row comes about, closed until it is asked for. Before there is an indicator, it only keeps its room. */
export function ExplainSection({ form, row, isOpen, onToggle }: Props) {
  const t = useSay();
  const indicator = form.indicators.find((one) => one.row === row);
  return (
    <details
      className="card explain" open={isOpen && indicator !== undefined} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
      {...(indicator === undefined ? { "aria-hidden": true } : {})}
    >
      <summary><h3>{t(phrases.how)}</h3></summary>
      {isOpen && indicator !== undefined && (
        <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
          <Suspense fallback={<p className="quiet">{t(shellPhrases.loading)}</p>}>
            <ExplainedIndicator form={form} indicator={indicator} />
          </Suspense>
        </ErrorBoundary>
      )}
    </details>
  );
}
