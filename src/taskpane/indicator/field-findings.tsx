import { describe, type Finding } from "../../assessment/rules/finding";
import { SeverityIcon } from "../check/severity-icon";
import { usePane } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { indicatorPhrases } from "./indicator-phrases";

/** What was found in one cell, under its field: what is wrong, what to do, and the fix where there is one. */
export function FieldFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { session, language } = usePane();
  return (
    <span className="field-findings">
      {findings.map((finding) => {
        const { what, next, fixes } = describe(finding, language);
        return (
          <span key={`${finding.rule.name} ${what}`} className="field-finding">
            <SeverityIcon severity={finding.severity} />
            <span>
              <span className="field-finding-what">{what}</span> <span className="quiet">{next}</span>
              {finding.fixes.map((fix, at) => (
                <WorkButton
                  key={fixes[at]} size="small" className="fix" work={() => session.applyFix(fix)} done={indicatorPhrases.fixed}
                >
                  {fixes[at]}
                </WorkButton>
              ))}
            </span>
          </span>
        );
      })}
    </span>
  );
}
