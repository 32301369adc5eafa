import type { Phrase, Values } from "../assessment/text/phrase";
import { usePane } from "./pane-context";

/** What is said once work has succeeded; `values` are asked for only then. */
export interface Done {
  readonly phrase: Phrase;
  readonly values?: () => Values;
}

/**
 * Runs work of the session and says success politely. Answers whether it succeeded; what went wrong is in the
 * session's state, where the pane shows it.
 */
export function useWork(): (work: () => Promise<void>, done?: Done) => Promise<boolean> {
  const { session, announce } = usePane();
  return async (work, done) => {
    await work();
    if (session.state().problem !== undefined) return false;
    if (done !== undefined) announce(done.phrase, done.values?.());
    return true;
  };
}
