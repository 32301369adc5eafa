import { createContext, useContext, useSyncExternalStore } from "react";
import { say, type Language, type Phrase, type Values } from "../assessment/text/phrase";
import type { Session, SessionState } from "../session/session";
import type { WaysOut } from "./book-maker";
import type { WayIn } from "./ways-in";

/** The pane's tabs, in order. */
export const tabs = ["start", "indicator", "answers", "check", "review", "summary"] as const;
export type TabName = (typeof tabs)[number];

/** What every part of the pane is given. */
export interface PaneTools {
  readonly session: Session;
  readonly out: WaysOut;
  readonly wayIn: WayIn;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly goTo: (tab: TabName) => void;
  /** What the pane's pages keep while another one is shown; gone with the pane. */
  readonly kept: Map<string, unknown>;
  /** Says politely, on screen and to screen readers, what has been done. */
  readonly announce: (phrase: Phrase, values?: Values) => void;
}

export const PaneContext = createContext<PaneTools | undefined>(undefined);

/** The pane's tools; only inside `<Pane>`. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === undefined) throw new Error("Used outside of the pane");
  return tools;
}

/** One thing of the session's state, kept fresh: whoever shows it is drawn anew when it changed, and not when others did. */
export function useOfSession<Name extends keyof SessionState>(name: Name): SessionState[Name] {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, () => session.state()[name]);
}

/** Says phrases in the pane's language. */
export function useSay(): (phrase: Phrase, values?: Values) => string {
  const { language } = usePane();
  return (phrase, values) => say(phrase, language, values);
}
