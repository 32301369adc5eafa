import { useEffect, useState } from "react";
import type { AnswerDraft } from "./answer-draft";
import { Pause } from "./pause";

/**
 * When a text that is typed is drawn anew: with a key, in the picture that the browser draws for it anyway, but not so soon
 * again; or after the last of many.
 */
const waits = { "as it is typed": 200, "after typing": 300 } as const;

/** An answer's text as what stands beside it is to show it: what is drawn of it holds no key up. */
export function useSettledText(draft: AnswerDraft, drawn: keyof typeof waits): string {
  const [text, setText] = useState(draft.now.text);
  useEffect(() => {
    let last = 0;
    const settle = (): void => {
      last = performance.now();
      setText(draft.now.text);
    };
    const pause = new Pause(waits[drawn], settle);
    const end = draft.subscribe(() => {
      if (drawn === "after typing" || performance.now() - last < waits[drawn]) return pause.begin();
      pause.end();
      settle();
    });
    settle();
    return () => {
      end();
      pause.end();
    };
  }, [draft, drawn]);
  return text;
}
