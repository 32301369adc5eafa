import { Button } from "@fluentui/react-components";
import { usePane, useSay, useOfSession } from "../pane-context";
import { useWork } from "../use-work";
import { shellPhrases } from "./shell-phrases";

/** Before the workbook has been read: that it is being read, or, where that failed or was stopped, a way to read it after all. */
export function Starting() {
  const { session } = usePane();
  const busy = useOfSession("busy");
  const problem = useOfSession("problem");
  const t = useSay();
  const run = useWork();
  return (
    <div className="empty">
      {problem === undefined && busy !== undefined
        ? <p>{t(shellPhrases.starting)}</p>
        : <Button appearance="primary" onClick={() => void run(() => session.open())}>{t(shellPhrases.tryAgain)}</Button>}
    </div>
  );
}
