import { useSyncExternalStore } from "react";
import { usePane } from "../pane-context";
import { ImportWork, type ImportStep } from "./import-work";

/** The form on its way in, and how far it has come: both stay while other pages are shown. */
export function useImportWork(): { readonly work: ImportWork; readonly step: ImportStep } {
  const { kept, wayIn } = usePane();
  const held = kept.get("import.work");
  const work = held instanceof ImportWork ? held : new ImportWork(wayIn);
  if (work !== held) kept.set("import.work", work);
  return { work, step: useSyncExternalStore(work.subscribe, () => work.step) };
}
