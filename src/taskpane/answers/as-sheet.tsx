import { Button } from "@fluentui/react-components";
import { version } from "../version";
import { readinessIn } from "../../assessment/review/form-readiness";
import type { OpenForm } from "../../session/session";
import { usePane, useSay, useOfSession } from "../pane-context";
import { readinessPhrases } from "./answers-phrases";

/** Makes a sheet of how far Categories 1 to 6 have come, as it is now. What lays it out is loaded when it is asked for. */
export function AsSheet({ form }: { readonly form: OpenForm }) {
  const { session, language, announce } = usePane();
  const busy = useOfSession("busy");
  const t = useSay();
  const make = async (): Promise<void> => {
    const readiness = readinessIn(form.checked.form);
    if (readiness === undefined) return;
    const { planReadiness } = await import("../../report/plan-readiness");
    const sheet = await session.addSheet(planReadiness(form.checked.form, readiness, { language, when: new Date(), version }));
    if (sheet !== undefined) announce(readinessPhrases.sheetMade, { sheet });
  };
  return (
    <div className="actions">
      <Button size="small" disabledFocusable={busy !== undefined} onClick={() => void make()}>{t(readinessPhrases.asSheet)}</Button>
    </div>
  );
}
