import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { Notice } from "../shell/notice";
import { WorkButton } from "../shell/work-button";
import { startPhrases } from "./start-phrases";
import { useSecondLook } from "./use-second-look";

const shownRows = 5;

/** What is not in order about the sheet itself, each with the click that mends it; above every tab. */
export function FormNotices({ form }: { readonly form: OpenForm }) {
  const { session } = usePane();
  const t = useSay();
  const unknown = useSecondLook(form.functionsUnknown);
  const lacking = form.rowsWithoutFormulas;
  const first = lacking.slice(0, shownRows).join(", ");
  const rows = lacking.length > shownRows
    ? t(startPhrases.more, { rows: first, n: lacking.length - shownRows })
    : first;
  return (
    <>
      {unknown && (
        <Notice
          severity="warning" title={t(startPhrases.functionsTitle)} text={t(startPhrases.functionsText)}
          actions={
            <WorkButton work={() => session.mendFunctions()} done={startPhrases.mended}>{t(startPhrases.mend)}</WorkButton>
          }
        />
      )}
      {lacking.length > 0 && (
        <Notice
          severity="warning" title={t(startPhrases.formulasTitle, { n: lacking.length })}
          text={t(startPhrases.formulasText, { rows })}
          actions={
            <WorkButton work={() => session.completeFormulas()} done={startPhrases.completed}>
              {t(startPhrases.complete)}
            </WorkButton>
          }
        />
      )}
    </>
  );
}
