import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { lazy, Suspense, useId, useState, type ReactNode } from "react";
import type { ScoredForm } from "../../assessment/scoring/scored";
import { useSay } from "../pane-context";
import { ErrorBoundary } from "../shell/error-boundary";
import { PartFailed } from "../shell/part-failed";
import { shellPhrases } from "../shell/shell-phrases";
import "./explain-row.css";
import { explainPhrases as phrases } from "./explain-phrases";

const ExplainedMean = lazy(async () => ({ default: (await import("./explained-mean")).ExplainedMean }));

interface Props {
  readonly form: ScoredForm;
  /** Without a topic, the mean of all. */
  readonly topic?: string;
  /** What the row is of. */
  readonly name: ReactNode;
  /** Its further cells. */
  readonly children: ReactNode;
}

/** A row of scores whose name opens how its mean comes about. */
export function ExplainRow({ form, topic, name, children }: Props) {
  const t = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <tr className={isOpen ? "row-explained" : undefined}>
        <th scope="row">
          <button
            type="button" className="explain-row" aria-expanded={isOpen} {...(isOpen ? { "aria-controls": id } : {})}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
            <span>{name}<span className="unseen"> · {t(phrases.how)}</span></span>
          </button>
        </th>
        {children}
      </tr>
      {isOpen && (
        <tr>
          <td id={id} colSpan={3} className="explained-cell">
            <ErrorBoundary fallback={(error) => <PartFailed error={error} />}>
              <Suspense fallback={<p className="quiet">{t(shellPhrases.loading)}</p>}>
                <ExplainedMean form={form} {...(topic === undefined ? {} : { topic })} />
              </Suspense>
            </ErrorBoundary>
          </td>
        </tr>
      )}
    </>
  );
}
