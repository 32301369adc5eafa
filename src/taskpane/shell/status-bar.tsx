import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane, useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";
import { WorkButton } from "./work-button";

interface Props {
  readonly text: string;
  /** Rises with every saying. */
  readonly turn: number;
  readonly undoable: number;
}

/** What was done last, said politely, and one step back. */
export function StatusBar({ text, turn, undoable }: Props) {
  const { session } = usePane();
  const t = useSay();
  return (
    <footer className={text !== "" || undoable > 0 ? "status" : "status status-empty"}>
      <span role="status" aria-live="polite" className="status-text"><span key={turn}>{text}</span></span>
      {undoable > 0 && (
        <WorkButton size="small" icon={<ArrowUndoRegular />} work={() => session.undo()} done={shellPhrases.undone}>
          {t(shellPhrases.undo)}
        </WorkButton>
      )}
    </footer>
  );
}
