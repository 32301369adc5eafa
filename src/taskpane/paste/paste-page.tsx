import type { OpenForm } from "../../session/session";
import { useKept } from "../use-kept";
import "../indicator/indicator.css";
import "./paste.css";
import { PasteBox } from "./paste-box";
import { beginDraft, type PasteDraft } from "./paste-draft";
import { Preview } from "./preview";

interface Props {
  readonly form: OpenForm;
  readonly onClose: (outcome: "added" | "cancelled") => void;
}

/** Indicators from a table that was copied elsewhere: pasted, looked at, added. */
export function PastePage({ form, onClose }: Props) {
  const [draft, setDraft] = useKept<PasteDraft | undefined>("paste.draft", undefined);
  const end = (outcome: "added" | "cancelled"): void => {
    setDraft(undefined);
    onClose(outcome);
  };
  if (draft === undefined) {
    return <PasteBox onTable={(grid) => setDraft(beginDraft(grid, form.checked.form.edition))} onCancel={() => end("cancelled")} />;
  }
  return (
    <Preview
      form={form} draft={draft} onChange={setDraft}
      onAgain={() => setDraft(undefined)} onCancel={() => end("cancelled")} onAdded={() => end("added")}
    />
  );
}
