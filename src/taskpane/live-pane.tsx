import { useEffect, useState } from "react";
import type { Language } from "../assessment/text/phrase";
import type { Session } from "../session/session";
import type { WaysOut } from "./book-maker";
import { Pane } from "./pane";
import type { PaneTheme } from "./theme";
import type { WayIn } from "./ways-in";

interface Props {
  readonly session: Session;
  readonly out: WaysOut;
  readonly wayIn: WayIn;
  readonly language: Language;
  /** How the host looks now. */
  readonly readTheme: () => PaneTheme;
}

/** The pane in the host's look. Excel does not tell of a change: look and form are read when the pane comes to the front. */
export function LivePane({ session, out, wayIn, language, readTheme }: Props) {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const look = (): void => {
      setTheme(readTheme());
      // Excel may have told of no choice from a drop-down.
      if (session.state().phase !== "starting") void session.refresh();
    };
    const forced = window.matchMedia("(forced-colors: active)");
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    forced.addEventListener("change", look);
    return () => {
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
      forced.removeEventListener("change", look);
    };
  }, [readTheme, session]);
  return <Pane session={session} out={out} wayIn={wayIn} language={language} theme={theme} />;
}
