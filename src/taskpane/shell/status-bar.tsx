import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useEffect, useRef } from "react";
import type { SessionState } from "../../session/session";
import { usePane, useSay, useOfSession } from "../pane-context";
import { shellPhrases } from "./shell-phrases";
import { WorkButton } from "./work-button";

interface Props {
  readonly text: string;
  /** Rises with every saying. */
  readonly turn: number;
}

/** What was done last, said politely, and one step back. */
export function StatusBar({ text, turn }: Props) {
  const { session, announce, language } = usePane();
  const undoes = useOfSession("undoes");
  const lost = useOfSession("lost");
  const t = useSay();
  const undo = undoes === undefined ? "" : t(shellPhrases.undo, { step: t(undoes.phrase, undoes.values) });
  const saidLost = useRef<SessionState["lost"]>(undefined);
  useEffect(() => {
    if (lost === undefined || lost === saidLost.current) return;
    saidLost.current = lost;
    void import("./lost-steps").then(({ saidOfLost }) => announce(...saidOfLost(lost, language)));
  }, [lost, language, announce]);
  const takeBack = async (): Promise<void> => {
    await session.undo();
    const { problem, lost: lostSince } = session.state();
    if (problem === undefined && lostSince === lost) announce(shellPhrases.undone);
  };
  return (
    <footer className="status">
      <span role="status" aria-live="polite" className="status-text"><span key={turn}>{text}</span></span>
      {undo !== "" && (
        <WorkButton size="small" className="undo" icon={<ArrowUndoRegular />} work={takeBack}>
          <span className="undo-text">{undo}</span>
        </WorkButton>
      )}
    </footer>
  );
}
