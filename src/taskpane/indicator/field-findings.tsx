import { describe, type Finding } from "../../assessment/rules/finding";
import { gradeOf } from "../../assessment/rules/grade";
import { explain, type Failure } from "../../assessment/text/failure";
import { SeverityIcon } from "../check/severity-icon";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { indicatorPhrases } from "./indicator-phrases";

/** That what was typed is not in the sheet yet, and why. */
export function Unsaved({ failure }: { readonly failure: Failure }) {
  const { language } = usePane();
  const t = useSay();
  const { what, next } = explain(failure, language);
  return (
    <p className="field-finding">
      <SeverityIcon severity="error" />
      <span>
        <span className="field-finding-what">{t(indicatorPhrases.unsaved)}</span> <span className="quiet">{what} {next}</span>
      </span>
    </p>
  );
}

/** What was found in one cell: what is wrong, what to do, and the fix where there is one. */
export function FieldFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, language } = usePane();
  return findings.map((finding) => {
    const { what, next, fixes } = describe(finding, language);
    return (
      <div key={`${finding.rule.name} ${what}`} className="field-finding">
        <SeverityIcon severity={gradeOf(finding)} />
        <div>
          <p><span className="field-finding-what">{what}</span> <span className="quiet">{next}</span></p>
          {finding.fixes.length > 0 && (
            <div className="actions">
              {finding.fixes.map((fix, at) => (
                <WorkButton key={fixes[at]} size="small" work={() => session.applyFix(fix)} done={indicatorPhrases.fixed}>
                  {fixes[at]}
                </WorkButton>
              ))}
            </div>
          )}
        </div>
      </div>
    );
  });
}
