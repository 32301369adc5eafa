import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useSay } from "../pane-context";
import { useKeptScroll } from "../use-kept-scroll";
import { ChooseSource } from "./choose-source";
import { ImportDone } from "./import-done";
import { importPhrases as phrases } from "./import-phrases";
import type { ImportStep, ImportWork } from "./import-work";
import "../indicator/indicator.css";
import "../paste/paste.css";
import "./import.css";
import { IncomingForm } from "./incoming-form";
import { ReadingCard } from "./reading-card";
import { TablesPage } from "./tables-page";
import { useImportWork } from "./use-import-work";

/** What is shown of a form on its way in. */
function StepOf({ step, work }: { readonly step: ImportStep; readonly work: ImportWork }) {
  switch (step.at) {
    case "choosing": return <ChooseSource work={work} failure={step.failure} />;
    case "reading": return <ReadingCard work={work} step={step} />;
    case "tables": return <TablesPage work={work} step={step} />;
    case "form": return <IncomingForm work={work} step={step} />;
    case "done": return <ImportDone work={work} step={step} />;
  }
}

/** A form comes in: chosen, read, looked at, written. */
export function ImportPage({ onBack }: { readonly onBack: () => void }) {
  useKeptScroll("import");
  const t = useSay();
  const { work, step } = useImportWork();
  return (
    <>
      <div className="actions import-top">
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>{t(phrases.back)}</Button>
        {step.at !== "choosing" && step.at !== "reading" && (
          <Button size="small" onClick={() => work.goTo({ at: "choosing" })}>{t(phrases.again)}</Button>
        )}
      </div>
      <StepOf step={step} work={work} />
    </>
  );
}
