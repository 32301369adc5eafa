import { usePane, useSay } from "../pane-context";
import { WorkButton } from "../shell/work-button";
import { categoriesPhrases } from "./answers-phrases";

interface Props {
  /** The categories that the workbook has no sheet of, where it has others'. */
  readonly lacking?: readonly string[];
  readonly after?: () => void;
}

/** Adds the sheets of Categories 1 to 6, or of those that are lacking. */
export function AddCategories({ lacking, after }: Props) {
  const { session } = usePane();
  const t = useSay();
  return (
    <>
      <p className="quiet">{lacking === undefined ? t(categoriesPhrases.text) : t(categoriesPhrases.lacking, { names: lacking.join(", ") })}</p>
      <div className="actions">
        <WorkButton
          className="add-categories" work={() => session.addCategories()} done={categoriesPhrases.added}
          after={(succeeded) => (succeeded ? after?.() : undefined)}
        >
          {t(lacking === undefined ? categoriesPhrases.add : categoriesPhrases.addLacking)}
        </WorkButton>
      </div>
    </>
  );
}
