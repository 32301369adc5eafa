import type { ReactNode } from "react";
import type { Explanation } from "../../assessment/scoring/explain";
import { sayStatement } from "../../assessment/text/statement";
import { usePane, useSay } from "../pane-context";
import { explainPhrases as phrases } from "./explain-phrases";

/** An explanation: its sentence to read aloud, a picture where there is one, the steps, what it rests on. */
export function ToldExplanation({ explanation, children }: { readonly explanation: Explanation; readonly children?: ReactNode }) {
  const { language } = usePane();
  const t = useSay();
  const { spoken, steps, assumptions } = explanation;
  return (
    <>
      <p className="spoken">{sayStatement(spoken, language)}</p>
      {children}
      <ol className="explain-steps" aria-label={t(phrases.steps)}>
        {steps.map((step) => sayStatement(step, language)).map((text) => <li key={text}>{text}</li>)}
      </ol>
      {assumptions.length > 0 && (
        <div className="explain-assumed">
          <p className="quiet">{t(phrases.assumptions)}</p>
          <ul className="quiet">{assumptions.map(({ text }) => <li key={text.en}>{text[language]}</li>)}</ul>
        </div>
      )}
    </>
  );
}
