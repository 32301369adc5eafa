import type { Severity } from "../../assessment/criteria/edition";
import { severityLabels } from "../../assessment/rules/severity";
import { severities } from "../../assessment/rules/severity";
import { useSay } from "../pane-context";
import { checkPhrases } from "./check-phrases";
import type { SeverityCounts } from "../../assessment/check/findings-by-topic";
import { SeverityIcon } from "./severity-icon";

export type Shown = Severity | "all";

interface Props {
  readonly counts: SeverityCounts;
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** How many findings of each severity there are; a press shows only those. */
export function SeverityFilter({ counts, shown, onChange }: Props) {
  const t = useSay();
  const all = counts.error + counts.warning + counts.notice;
  return (
    <div role="group" aria-label={t(checkPhrases.show)} className="filter">
      <button type="button" aria-pressed={shown === "all"} onClick={() => onChange("all")}>
        <b>{all}</b> <span>{t(checkPhrases.all)}</span>
      </button>
      {severities.map((severity) => (
        <button key={severity} type="button" aria-pressed={shown === severity} onClick={() => onChange(severity)}>
          <b><SeverityIcon severity={severity} />{counts[severity]}</b> <span aria-hidden="true">{t(severityLabels[severity])}</span>
        </button>
      ))}
    </div>
  );
}
