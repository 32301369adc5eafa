import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { languages, say, type Language, type Phrase, type Values } from "../assessment/text/phrase";
import type { Session } from "../session/session";
import type { WaysOut } from "./book-maker";
import "./pane.css";
import { PaneContext, type PaneTools } from "./pane-context";
import { recall, remember } from "./remembered";
import { PaneFrame } from "./shell/pane-frame";
import { firstTab } from "./shell/tab-pages";
import { fluentTheme, type PaneTheme } from "./theme";
import type { WayIn } from "./ways-in";

interface Props {
  readonly session: Session;
  readonly out: WaysOut;
  readonly wayIn: WayIn;
  /** The host's language; a choice made in the pane goes before it. */
  readonly language: Language;
  readonly theme: PaneTheme;
}

/** What was said last, and its number: the same words said again are announced again. */
interface Said {
  readonly phrase: Phrase;
  readonly values: Values;
  readonly turn: number;
}

/** The task pane, whole: it knows the workbook only through its session. */
export function Pane({ session, out, wayIn, language: hostLanguage, theme }: Props) {
  const [language, setLanguage] = useState<Language>(() => recall("language", languages) ?? hostLanguage);
  const [tab, setTab] = useState(firstTab);
  const [said, setSaid] = useState<Said>();
  const [kept] = useState(() => new Map<string, unknown>());

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => void import("./whole-words").then(({ keepWordsWhole }) => keepWordsWhole(document.body)), []);

  const tools = useMemo<PaneTools>(() => ({
    session,
    out,
    wayIn,
    language,
    kept,
    setLanguage: (chosen) => {
      remember("language", chosen);
      setLanguage(chosen);
    },
    goTo: (chosen) => {
      remember("tab", chosen);
      setTab(chosen);
    },
    announce: (phrase, values = {}) => setSaid((before) => ({ phrase, values, turn: (before?.turn ?? 0) + 1 })),
  }), [session, out, wayIn, language, kept]);

  return (
    <FluentProvider theme={fluentTheme(theme)} className="provider">
      <PaneContext.Provider value={tools}>
        <PaneFrame tab={tab} said={said === undefined ? "" : say(said.phrase, language, said.values)} turn={said?.turn ?? 0} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
