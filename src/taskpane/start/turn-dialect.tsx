import type { OpenForm } from "../../session/session";
import type { Dialect } from "../../sheet/layout/formulas";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { turnPhrases } from "./turn-phrases";

/** Into what a form can be turned here: out of one dialect into the other, out of a mixture into either. */
const otherDialects = ({ dialects: now, dialectsHere }: OpenForm): readonly Dialect[] =>
  dialectsHere.filter((dialect) => now.length > 1 || !now.includes(dialect));

function whyTurn({ dialects, dialectsHere, toMend }: OpenForm) {
  if (toMend > 0) return turnPhrases.mendWhy;
  return dialects.every((dialect) => dialectsHere.includes(dialect)) ? turnPhrases.turnWhy : turnPhrases.notHereWhy;
}

/** Says in what the form is computed, and turns it: once what the two would not compute alike is mended. */
export function TurnDialect({ form }: { readonly form: OpenForm }) {
  const { session } = usePane();
  const t = useSay();
  const { dialects: now, toMend } = form;
  const [first] = now;
  if (first === undefined) return null;
  const others = otherDialects(form);
  return (
    <div className="stack" role="group" aria-label={t(turnPhrases.title)}>
      <div>
        <p>{t(turnPhrases.now, { dialect: now.length > 1 ? "both" : first })}</p>
        {others.length > 0 && <p className="quiet">{t(whyTurn(form), { n: toMend })}</p>}
      </div>
      {others.length > 0 && (
        <div className="actions">
          {toMend > 0 ? (
            // Its key is that of the first turning, so that the button stays, and with it the focus.
            <WorkButton key={0} work={() => session.mendForTurning()} done={turnPhrases.mended} doneValues={() => ({ n: toMend })}>
              {t(turnPhrases.mend, { n: toMend })}
            </WorkButton>
          ) : others.map((to, index) => (
            <WorkButton key={index} work={() => session.turn(to)} done={turnPhrases.turned} doneValues={() => ({ dialect: to })}>
              {t(turnPhrases.turn, { dialect: to })}
            </WorkButton>
          ))}
        </div>
      )}
    </div>
  );
}
