import type { OpenForm } from "../../session/session";
import { dialects, type Dialect } from "../../sheet/layout/formulas";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { turnPhrases } from "./turn-phrases";

/** Into what a form can be turned: out of one dialect into the other, out of a mixture into either. */
const otherDialects = (now: readonly Dialect[]): readonly Dialect[] =>
  (now.length === 0 ? [] : dialects.filter((dialect) => now.length > 1 || !now.includes(dialect)));

/** Says in what the form is computed, and turns it: once what the two would not compute alike is mended. */
export function TurnDialect({ form: { dialects: now, toMend } }: { readonly form: OpenForm }) {
  const { session } = usePane();
  const t = useSay();
  const [first] = now;
  if (first === undefined) return null;
  return (
    <div className="stack" role="group" aria-label={t(turnPhrases.title)}>
      <div>
        <p>{t(turnPhrases.now, { dialect: now.length > 1 ? "both" : first })}</p>
        <p className="quiet">{t(toMend > 0 ? turnPhrases.mendWhy : turnPhrases.turnWhy, { n: toMend })}</p>
      </div>
      <div className="actions">
        {toMend > 0 ? (
          // Its key is that of the first turning, so that the button stays, and with it the focus.
          <WorkButton key={0} work={() => session.mendForTurning()} done={turnPhrases.mended} doneValues={() => ({ n: toMend })}>
            {t(turnPhrases.mend, { n: toMend })}
          </WorkButton>
        ) : otherDialects(now).map((to, index) => (
          <WorkButton key={index} work={() => session.turn(to)} done={turnPhrases.turned} doneValues={() => ({ dialect: to })}>
            {t(turnPhrases.turn, { dialect: to })}
          </WorkButton>
        ))}
      </div>
    </div>
  );
}
