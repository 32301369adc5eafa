import type { ItemId } from "../../assessment/criteria/edition";
import { answeredItems, narrativeOf } from "../../assessment/criteria/narratives";
import { useOfSession } from "../pane-context";

/** The title of an item of Categories 1 to 6. */
export function ItemTitle({ item }: { readonly item: ItemId }) {
  const form = useOfSession("form");
  const part = form === undefined ? undefined : narrativeOf(form.checked.form.edition);
  const asked = part === undefined ? undefined : answeredItems(part).find(({ id }) => id === item);
  return <span lang="th">{asked?.title}</span>;
}
