import { useState, type ReactNode } from "react";
import { explain, Failure } from "../../assessment/text/failure";
import { usePane } from "../pane-context";
import { Notice } from "../shell/notice";

/** Work beside the workbook that may fail, and what is shown of it. */
interface Attempt {
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
  /** Why it failed; nothing where it did not. */
  readonly said: ReactNode;
}

/** Tries work that is none of the session's; `before` is what is said in front of why it failed. */
export function useAttempt(before = ""): Attempt {
  const { language } = usePane();
  const [problem, setProblem] = useState<Failure>();
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      setProblem(error);
    }
  };
  if (problem === undefined) return { attempt, said: undefined };
  const { what, next } = explain(problem, language);
  return { attempt, said: <div role="alert"><Notice severity="error" title={`${before} ${what}`.trimStart()} text={next} /></div> };
}
