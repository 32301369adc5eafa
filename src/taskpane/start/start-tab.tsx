import { lazy, Suspense } from "react";
import { CategoriesEntry } from "../answers/categories-entry";
import { ImportEntry } from "../import/import-entry";
import { useSay, useOfSession } from "../pane-context";
import { UnreadablePage } from "../shell/unreadable-page";
import { StandingCard } from "../standing/standing-card";
import { shellPhrases } from "../shell/shell-phrases";
import { useKept } from "../use-kept";
import { useKeptScroll } from "../use-kept-scroll";
import { HeadFirst } from "./head-first";
import { headOfForm, saysWhose } from "./head-of-form";
import { NewForm } from "./new-form";
import { OpenFormCard } from "./open-form-card";
import { ProtectionSwitch } from "./protection-switch";
import { startPhrases } from "./start-phrases";

const ImportPage = lazy(async () => ({ default: (await import("../import/import-page")).ImportPage }));

/** Makes the form, or says which one is open, or why it cannot be read. */
export function StartTab() {
  const t = useSay();
  const [isImporting, setImporting] = useKept("start.import", false);
  if (!isImporting) return <StartCards onImport={() => setImporting(true)} />;
  return (
    <Suspense fallback={<p className="empty quiet">{t(shellPhrases.loading)}</p>}>
      <ImportPage onBack={() => setImporting(false)} />
    </Suspense>
  );
}

function StartCards({ onImport }: { readonly onImport: () => void }) {
  useKeptScroll("start");
  const form = useOfSession("form");
  const unreadable = useOfSession("unreadable");
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
          <CategoriesEntry form={form} />
          <ImportEntry onOpen={onImport} />
          <ProtectionSwitch on={form.isProtected} />
        </>
      )}
      {form === undefined && unreadable === undefined && <ImportEntry onOpen={onImport} />}
      <p className="quiet footnote">{t(startPhrases.privacy)}</p>
    </>
  );
}
