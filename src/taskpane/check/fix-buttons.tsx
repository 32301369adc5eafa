import { describe, type Finding } from "../../assessment/rules/finding";
import { usePane } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { checkPhrases } from "./check-phrases";

/** The fixes of a finding, the usual one first. */
export function FixButtons({ finding, onFixed }: { readonly finding: Finding; readonly onFixed: (succeeded: boolean) => void }) {
  const { session, language } = usePane();
  const { fixes } = describe(finding, language);
  if (fixes.length === 0) return null;
  return (
    <div className="fixes">
      {finding.fixes.map((fix, at) => (
        <WorkButton key={fixes[at]} size="small" className="fix" work={() => session.applyFix(fix)} done={checkPhrases.fixed} after={onFixed}>
          {fixes[at]}
        </WorkButton>
      ))}
    </div>
  );
}
