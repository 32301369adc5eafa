import { usePane, useSay, useSessionState } from "../pane-context";
import { UnreadablePage } from "../shell/unreadable-page";
import { StandingCard } from "../standing/standing-card";
import { useKeptScroll } from "../use-kept-scroll";
import { HeadFirst } from "./head-first";
import { headOfForm, saysWhose } from "./head-of-form";
import { NewForm } from "./new-form";
import { OpenFormCard } from "./open-form-card";
import { ProtectionSwitch } from "./protection-switch";
import { startPhrases } from "./start-phrases";

/** Makes the form, or says which one is open, or why it cannot be read. */
export function StartTab() {
  useKeptScroll("start");
  const { session } = usePane();
  const { form, unreadable } = useSessionState(session);
  const t = useSay();
  return (
    <>
      <UnreadablePage />
      {form === undefined ? (
        <section className="card stack">
          <h2>{t(unreadable === undefined ? startPhrases.writeTitle : startPhrases.anotherForm)}</h2>
          <p className="quiet">{t(unreadable === undefined ? startPhrases.writeIntro : startPhrases.anotherIntro)}</p>
          <NewForm beside={unreadable !== undefined} />
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
