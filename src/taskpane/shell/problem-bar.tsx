import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { explain, type WorkbookProblem } from "../../workbook/problem";
import { usePane, useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";

/** What stands in the way, and what to do about it. */
export function ProblemBar({ problem }: { readonly problem: WorkbookProblem }) {
  const { session, language } = usePane();
  const t = useSay();
  const { what, next } = explain(problem, language);
  return (
    <div role="alert" className="problem">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{what}</MessageBarTitle>
          <span className="message-next">{next}</span>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent" icon={<DismissRegular />} aria-label={t(shellPhrases.dismiss)}
              onClick={() => session.dismissProblem()}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
