import { explain, type Failure } from "../../assessment/text/failure";
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { usePane, useSay } from "../pane-context";
import { Notice } from "./notice";
import { shellPhrases } from "./shell-phrases";

/** What stands in the way, and what to do about it. */
export function ProblemBar({ problem }: { readonly problem: Failure }) {
  const { session, language } = usePane();
  const t = useSay();
  const { what, next } = explain(problem, language);
  return (
    <div role="alert" className="problem">
      <Notice
        severity="error" title={what} text={next}
        corner={
          <Button
            appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t(shellPhrases.dismiss)}
            onClick={() => session.dismissProblem()}
          />
        }
      />
    </div>
  );
}
