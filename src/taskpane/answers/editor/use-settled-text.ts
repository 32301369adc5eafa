import { useEffect, useState } from "react";
import type { AnswerDraft } from "./answer-draft";

/** When a text that is typed is drawn anew: so long after the first key, or after the last. */
const waits = { "as it is typed": 80, "after typing": 300 } as const;

/** An answer's text as what stands beside it is to show it: what is drawn of it holds no key up. */
export function useSettledText(draft: AnswerDraft, drawn: keyof typeof waits): string {
  const [text, setText] = useState(draft.now.text);
  useEffect(() => {
    let timer: number | undefined;
    const settle = (): void => {
      timer = undefined;
      setText(draft.now.text);
    };
    const end = draft.subscribe(() => {
      if (drawn === "as it is typed" && timer !== undefined) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(settle, waits[drawn]);
    });
    settle();
    return () => {
      end();
      window.clearTimeout(timer);
    };
  }, [draft, drawn]);
  return text;
}
