import { FluentProvider } from "@fluentui/react-components";
import { languages, say, type Phrase, type Values } from "../../assessment/text/phrase";
import { fluentTheme, type PaneTheme } from "../theme";
import "../pane.css";

interface Props {
  readonly title: Phrase;
  readonly text: Phrase;
  readonly values?: Values;
  readonly theme: PaneTheme;
}

/** A page with nothing but a message, in both languages: nothing is known yet of who reads it. */
export function NoticePage({ title, text, values = {}, theme }: Props) {
  return (
    <FluentProvider theme={fluentTheme(theme)}>
      <main className="pane notice-page">
        {languages.map((language) => (
          <section key={language} lang={language}>
            <h1>{say(title, language)}</h1>
            <p>{say(text, language, values)}</p>
          </section>
        ))}
      </main>
    </FluentProvider>
  );
}
