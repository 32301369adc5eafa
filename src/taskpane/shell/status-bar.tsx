import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { SessionState } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";
import { WorkButton } from "./work-button";

interface Props {
  readonly text: string;
  /** Rises with every saying. */
  readonly turn: number;
  /** What one step back would take back. */
  readonly undoes: SessionState["undoes"];
}

/** What was done last, said politely, and one step back. */
export function StatusBar({ text, turn, undoes }: Props) {
  const { session } = usePane();
  const t = useSay();
  const undo = undoes === undefined ? "" : t(shellPhrases.undo, { step: t(undoes.phrase, undoes.values) });
  return (
    <footer className={text !== "" || undo !== "" ? "status" : "status status-empty"}>
      <span role="status" aria-live="polite" className="status-text"><span key={turn}>{text}</span></span>
      {undo !== "" && (
        <WorkButton size="small" className="undo" title={undo} icon={<ArrowUndoRegular />} work={() => session.undo()} done={shellPhrases.undone}>
          <span className="undo-text">{undo}</span>
        </WorkButton>
      )}
    </footer>
  );
}
