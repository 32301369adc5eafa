import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane, useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";

interface Props {
  readonly text: string;
  readonly undoable: number;
  readonly busy: boolean;
}

/** What was done last, said politely, and one step back. */
export function StatusBar({ text, undoable, busy }: Props) {
  const { session, announce } = usePane();
  const t = useSay();
  const undo = async (): Promise<void> => {
    await session.undo();
    if (session.state().problem === undefined) announce(shellPhrases.undone);
  };
  return (
    <footer className={text !== "" || undoable > 0 ? "status" : "status status-empty"}>
      <span role="status" aria-live="polite" className="status-text">{text}</span>
      {undoable > 0 && (
        <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => void undo()}>
          {t(shellPhrases.undo)}
        </Button>
      )}
    </footer>
  );
}
