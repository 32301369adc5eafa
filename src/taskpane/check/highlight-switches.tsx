import { Switch } from "@fluentui/react-components";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { useChosen } from "../use-chosen";
import { useWork } from "../use-work";
import { checkPhrases } from "./check-phrases";

/** What the sheet itself shows of the findings. */
export function HighlightSwitches({ form }: { readonly form: OpenForm }) {
  const { session } = usePane();
  const run = useWork();
  const t = useSay();
  const [marked, mark] = useChosen(form.marked, (on) =>
    run(() => (on ? session.check() : session.clearMarks()), { phrase: on ? checkPhrases.marked : checkPhrases.cleared }));
  const [lit, light] = useChosen(form.lit, (on) =>
    run(() => session.light(on), { phrase: on ? checkPhrases.lightsOn : checkPhrases.lightsOff }));
  return (
    <>
      <Switch label={t(checkPhrases.mark)} checked={marked} onChange={(_, data) => mark(data.checked)} />
      <Switch label={t(checkPhrases.light)} checked={lit} onChange={(_, data) => light(data.checked)} />
    </>
  );
}
