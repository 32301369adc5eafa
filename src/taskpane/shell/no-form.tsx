import { Button } from "@fluentui/react-components";
import { usePane, useSay } from "../pane-context";
import { shellPhrases } from "./shell-phrases";

/** In place of a tab that needs a form, while there is none. */
export function NoForm() {
  const { goTo } = usePane();
  const t = useSay();
  return (
    <div className="empty">
      <h2>{t(shellPhrases.noFormTitle)}</h2>
      <p>{t(shellPhrases.noFormText)}</p>
      <Button appearance="primary" onClick={() => goTo("start")}>{t(shellPhrases.goToStart)}</Button>
    </div>
  );
}
