import { newestEdition } from "../../assessment/criteria/editions";
import { explain } from "../../assessment/text/failure";
import { addressOf } from "../../sheet/address";
import { usePane, useSay, useOfSession } from "../pane-context";
import { FormChooser } from "./form-chooser";
import { unreadablePhrases } from "./unreadable-phrases";
import { WorkButton } from "./work-button";
import "./unreadable.css";

/** In place of whatever needs a form, while the one that is there cannot be read: why, and what mends it. */
export function UnreadablePage() {
  const { session, language } = usePane();
  const unreadable = useOfSession("unreadable");
  const t = useSay();
  if (unreadable === undefined) return null;
  const { sheet, problem, mend, at } = unreadable;
  const next = problem.code === "year-unknown" ? unreadablePhrases.yearNext : unreadablePhrases.columnsNext;
  return (
    <section className="card stack">
      <h2>{t(unreadablePhrases.title, { sheet })}</h2>
      {mend === undefined && <p>{explain(problem, language).what}</p>}
      <p className="quiet">{mend === undefined ? t(next, { year: newestEdition.fiscalYear }) : t(unreadablePhrases.mendText)}</p>
      {mend !== undefined && (
        <ul className="mends">
          {mend.map(({ address, held, entry }) => (
            <li key={address} lang="th">{t(unreadablePhrases.mendCell, { address, held: held.length, text: held, entry })}</li>
          ))}
        </ul>
      )}
      <div className="actions">
        {mend !== undefined && (
          <WorkButton appearance="primary" work={() => session.mendForm()} done={unreadablePhrases.mended}>
            {t(unreadablePhrases.mend)}
          </WorkButton>
        )}
        {at !== undefined && (
          <WorkButton work={() => session.showUnreadable()}>{t(unreadablePhrases.goToCell, { address: addressOf(at) })}</WorkButton>
        )}
        <WorkButton work={() => session.open()}>{t(unreadablePhrases.readAgain)}</WorkButton>
      </div>
      <FormChooser />
    </section>
  );
}
