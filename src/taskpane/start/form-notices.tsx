import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { OpenForm } from "../../workbook/session/session";
import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { startPhrases } from "./start-phrases";

const shownRows = 5;

/** What is not in order about the sheet itself, each with the click that mends it. */
export function FormNotices({ form }: { readonly form: OpenForm }) {
  const { session } = usePane();
  const t = useSay();
  const lacking = form.rowsWithoutFormulas;
  const first = lacking.slice(0, shownRows).join(", ");
  const rows = lacking.length > shownRows
    ? t(startPhrases.more, { rows: first, n: lacking.length - shownRows })
    : first;
  return (
    <>
      {form.functionsUnknown && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(startPhrases.functionsTitle)}</MessageBarTitle>
            <span className="message-next">{t(startPhrases.functionsText)}</span>
          </MessageBarBody>
          <MessageBarActions>
            <WorkButton work={() => session.mendFunctions()} done={startPhrases.mended}>{t(startPhrases.mend)}</WorkButton>
          </MessageBarActions>
        </MessageBar>
      )}
      {lacking.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t(startPhrases.formulasTitle, { n: lacking.length })}</MessageBarTitle>
            <span className="message-next">{t(startPhrases.formulasText, { rows })}</span>
          </MessageBarBody>
          <MessageBarActions>
            <WorkButton work={() => session.completeFormulas()} done={startPhrases.completed}>
              {t(startPhrases.complete)}
            </WorkButton>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
