import { Button } from "@fluentui/react-components";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { AddCategories } from "./add-categories";
import { categoriesPhrases } from "./answers-phrases";

/** Categories 1 to 6 on the start page: the way to make their sheets, and the way to their answers. */
export function CategoriesEntry({ form }: { readonly form: OpenForm }) {
  const { goTo } = usePane();
  const t = useSay();
  const { narrative } = form.checked.form;
  return (
    <section className="card stack">
      <h2>{t(categoriesPhrases.title)}</h2>
      {narrative === undefined && <AddCategories after={() => goTo("answers")} />}
      {narrative !== undefined && narrative.lacking.length > 0 && <AddCategories lacking={narrative.lacking} />}
      {narrative !== undefined && (
        <div className="actions"><Button className="answers-open" onClick={() => goTo("answers")}>{t(categoriesPhrases.open)}</Button></div>
      )}
    </section>
  );
}
