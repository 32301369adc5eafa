import { Field, Switch } from "@fluentui/react-components";
import { usePane, useSay, useSessionState } from "../pane-context";
import { startPhrases } from "./start-phrases";

/** Locks formulas and headings, or unlocks them; off until asked for. */
export function ProtectionSwitch({ on }: { readonly on: boolean }) {
  const { session, announce } = usePane();
  const { busy } = useSessionState(session);
  const t = useSay();
  const set = async (wanted: boolean): Promise<void> => {
    await session.protect(wanted);
    if (session.state().problem === undefined) announce(wanted ? startPhrases.protected : startPhrases.unprotected);
  };
  return (
    <section className="card stack">
      <h2>{t(startPhrases.protectionTitle)}</h2>
      <Field hint={t(startPhrases.protectionHint)}>
        <Switch
          label={t(startPhrases.protection)} checked={on} disabled={busy !== undefined}
          onChange={(_, { checked }) => void set(checked)}
        />
      </Field>
    </section>
  );
}
