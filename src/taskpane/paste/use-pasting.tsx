import { lazy, Suspense, type ReactNode } from "react";
import type { OpenForm } from "../../session/session";
import { useSay } from "../pane-context";
import { shellPhrases } from "../shell/shell-phrases";
import { useKept } from "../use-kept";
import { focusPasteEntry } from "./paste-entry";

const PastePage = lazy(async () => ({ default: (await import("./paste-page")).PastePage }));

/** Whether somebody is pasting indicators: the page for it, which is there until they are added or it is left, and a way to it. */
export function usePasting(form: OpenForm | undefined): { readonly page: ReactNode; readonly open: () => void } {
  const t = useSay();
  const [isOpen, setOpen] = useKept("paste.open", false);
  const page = isOpen && form !== undefined && (
    <Suspense fallback={<p className="empty quiet">{t(shellPhrases.loading)}</p>}>
      <PastePage
        form={form}
        onClose={(outcome) => {
          setOpen(false);
          if (outcome === "cancelled") focusPasteEntry();
        }}
      />
    </Suspense>
  );
  return { page: page === false ? undefined : page, open: () => setOpen(true) };
}
