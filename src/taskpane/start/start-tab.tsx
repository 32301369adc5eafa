import { usePane, useSay, useSessionState } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { StandingCard } from "../standing/standing-card";
import { HeadFirst } from "./head-first";
import { headOfForm, saysWhose } from "./head-of-form";
import { NewForm } from "./new-form";
import { OpenFormCard } from "./open-form-card";
import { ProtectionSwitch } from "./protection-switch";
import { startPhrases } from "./start-phrases";

/** Writes the form, or says which one is open. */
export function StartTab() {
  useKeptScroll("start");
  const { session } = usePane();
  const { form } = useSessionState(session);
  const t = useSay();
  return (
    <>
      {form === undefined ? (
        <section className="card stack">
          <h2>{t(startPhrases.writeTitle)}</h2>
          <p className="quiet">{t(startPhrases.writeIntro)}</p>
          <NewForm />
        </section>
      ) : (
        <>
          {saysWhose(form.checked.form)
            ? <StandingCard form={form} />
            : <HeadFirst key={form.sheet} head={headOfForm(form.checked.form)} />}
          <OpenFormCard form={form} />
          <ProtectionSwitch on={form.isProtected} />
        </>
      )}
      <p className="quiet footnote">{t(startPhrases.privacy)}</p>
    </>
  );
}
