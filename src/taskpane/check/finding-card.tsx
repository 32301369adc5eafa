import { describe, type Finding } from "../../assessment/rules/finding";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { checkPhrases } from "./check-phrases";
import { fieldName } from "./field-names";
import { SeverityIcon } from "./severity-icon";

interface Props {
  readonly finding: Finding;
  /** Findings that say the same and can be mended the same way, this one among them. */
  readonly alike: readonly Finding[];
  /** After a fix: this finding is gone, and the focus goes to what takes its place. */
  readonly onFixed: (succeeded: boolean) => void;
}

/** One finding: what is wrong, what to do, where, why, and the fix. A click on its first line selects the cell. */
export function FindingCard({ finding, alike, onFixed }: Props) {
  const { session, language } = usePane();
  const t = useSay();
  const { what, why, next, fixes } = describe(finding, language);
  const place = t(checkPhrases.place, { row: finding.at.row, field: fieldName(finding.at.field, language) });
  return (
    <li className={`finding finding-${finding.severity}`}>
      <SeverityIcon severity={finding.severity} />
      <div className="finding-body">
        <button type="button" className="finding-what" title={t(checkPhrases.goTo)} onClick={() => void session.show(finding.at)}>
          <span>{what}</span>
          <span className="finding-place">{place}</span>
        </button>
        <p className="finding-next">{next}</p>
        <details className="why">
          <summary>{t(checkPhrases.why)}</summary>
          <p>{why}</p>
        </details>
        {finding.fixes.map((fix, at) => (
          <div key={fixes[at]} className="fixes">
            <WorkButton size="small" className="fix" work={() => session.applyFix(fix)} done={checkPhrases.fixed} after={onFixed}>
              {fixes[at]}
            </WorkButton>
            {alike.length > 1 && (
              <WorkButton
                size="small" appearance="subtle" work={() => session.applyFix(...alike.flatMap((one) => one.fixes[at] ?? []))}
                done={checkPhrases.allFixed} doneValues={() => ({ n: alike.length })} after={onFixed}
              >
                {t(checkPhrases.fixAll, { n: alike.length })}
              </WorkButton>
            )}
          </div>
        ))}
      </div>
    </li>
  );
}
