import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";

interface Props {
  readonly question: string;
  /** The button that goes ahead. */
  readonly children: ReactNode;
  readonly onCancel: () => void;
}

/** Asks before something is lost, in place: Escape and the focused first answer keep everything as it is. */
export function Confirmation({ question, children, onCancel }: Props) {
  const t = useSay();
  const asked = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <div
      ref={box} role="alertdialog" aria-labelledby={asked} className="confirmation"
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <p id={asked}>{question}</p>
      <div className="actions">
        <Button onClick={onCancel}>{t(shellPhrases.cancel)}</Button>
        {children}
      </div>
    </div>
  );
}
