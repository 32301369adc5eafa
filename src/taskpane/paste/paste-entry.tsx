import { Button } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { useSay } from "../pane-context";
import { pastePhrases } from "./paste-phrases";

const entryId = "paste-entry";

/** Puts the focus back where pasting began. */
export const focusPasteEntry = (): void => {
  requestAnimationFrame(() => document.getElementById(entryId)?.focus());
};

/** The way to pasting many indicators. */
export function PasteEntry({ onOpen }: { readonly onOpen: () => void }) {
  const t = useSay();
  return (
    <div className="actions">
      <Button id={entryId} icon={<ClipboardPasteRegular />} onClick={onOpen}>{t(pastePhrases.entry)}</Button>
    </div>
  );
}
