import { useEffect, useState } from "react";
import type { AnswerDraft } from "./answer-draft";

/** So long a text that is typed may be behind what is drawn of it. */
const waits = { "as it is typed": 200, "after typing": 300 } as const;

/** An answer's text as what stands beside it is to show it: what is drawn of it holds no key up. */
export function useSettledText(draft: AnswerDraft, drawn: keyof typeof waits): string {
  const [text, setText] = useState(draft.now.text);
  useEffect(() => {
    let timer: number | undefined;
    let settled = 0;
    const settle = (): void => {
      timer = undefined;
      settled = performance.now();
      setText(draft.now.text);
    };
    const end = draft.subscribe(() => {
      if (drawn === "as it is typed") {
        // With the key where it can be: a picture of its own would cost as much as a key.
        if (performance.now() - settled >= waits[drawn]) settle();
        else timer ??= window.setTimeout(settle, waits[drawn]);
        return;
      }
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
