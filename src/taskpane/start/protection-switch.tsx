import { Field, Switch } from "@fluentui/react-components";
import { usePane, useSay } from "../pane-context";
import { useChosen } from "../use-chosen";
import { useWork } from "../use-work";
import { startPhrases } from "./start-phrases";

/** Locks formulas and headings, or unlocks them; off until asked for. */
export function ProtectionSwitch({ on }: { readonly on: boolean }) {
  const { session } = usePane();
  const run = useWork();
  const t = useSay();
  const [checked, choose] = useChosen(on, (wanted) =>
    run(() => session.protect(wanted), { phrase: wanted ? startPhrases.protected : startPhrases.unprotected }));
  return (
    <section className="card stack">
      <h2>{t(startPhrases.protectionTitle)}</h2>
      <Field hint={t(startPhrases.protectionHint)}>
        <Switch
          label={t(startPhrases.protection)} checked={checked}
          onChange={(_, data) => choose(data.checked)}
        />
      </Field>
    </section>
  );
}
