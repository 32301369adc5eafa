import { Button, ProgressBar } from "@fluentui/react-components";
import type { SessionState } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";

/** Long work under way: what, how far, and a way to stop it. */
export function BusyBar({ busy }: { readonly busy: NonNullable<SessionState["busy"]> }) {
  const { session } = usePane();
  const t = useSay();
  const known = busy.total > 1;
  const work = t(shellPhrases[busy.work]);
  return (
    <div className="busy">
      <div className="busy-text">
        <span role="status">{work}</span>
        {known && <span className="quiet">{t(shellPhrases.progress, { done: busy.done, total: busy.total })}</span>}
        <Button size="small" onClick={() => session.stop()}>{t(shellPhrases.stop)}</Button>
      </div>
      <ProgressBar aria-label={work} thickness="large" {...(known ? { value: busy.done, max: busy.total } : {})} />
    </div>
  );
}
