import type { ItemId } from "../../assessment/criteria/edition";
import { answeredItems, narrativeOf } from "../../assessment/criteria/narratives";
import { usePane, useSessionState } from "../pane-context";

/** The title of an item of Categories 1 to 6. */
export function ItemTitle({ item }: { readonly item: ItemId }) {
  const { session } = usePane();
  const { form } = useSessionState(session);
  const part = form === undefined ? undefined : narrativeOf(form.checked.form.edition);
  const asked = part === undefined ? undefined : answeredItems(part).find(({ id }) => id === item);
  return <span lang="th">{asked?.title}</span>;
}
