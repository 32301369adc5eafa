import { Button } from "@fluentui/react-components";
import { useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";

/** In place of a part of the pane that failed. A failed import stays failed until the page is loaded again. */
export function PartFailed({ error }: { readonly error: Error }) {
  const t = useSay();
  return (
    <div role="alert" className="empty">
      <h2>{t(shellPhrases.partFailedTitle)}</h2>
      <p>{t(shellPhrases.partFailedText, { detail: error.message })}</p>
      <Button onClick={() => location.reload()}>{t(shellPhrases.reload)}</Button>
    </div>
  );
}
