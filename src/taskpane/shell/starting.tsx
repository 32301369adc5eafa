import { Button } from "@fluentui/react-components";
import { usePane, useSay, useSessionState } from "../pane-context";
import { useWork } from "../use-work";
import { shellPhrases } from "./shell-phrases";

/** Before the workbook has been read: that it is being read, or, where that failed or was stopped, a way to read it after all. */
export function Starting() {
  const { session } = usePane();
  const { busy, problem } = useSessionState(session);
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
