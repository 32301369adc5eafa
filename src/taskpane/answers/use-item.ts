import { useEffect, useRef } from "react";
import type { ItemId } from "../../assessment/criteria/edition";
import type { OpenForm } from "../../session/session";
import { usePane } from "../pane-context";
import { useKept } from "../use-kept";
import { keptItem } from "./kept-item";

/** Which item of Categories 1 to 6 the pane shows. */
export interface ShownItem {
  /** Undefined where all are listed. */
  readonly item: ItemId | undefined;
  /** Opens an item, in the sheet as well; undefined leads back to all. */
  readonly open: (item: ItemId | undefined) => void;
}

const isTyping = (): boolean => document.hasFocus() && document.activeElement?.matches(".panel input, .panel textarea, .panel select") === true;

/** The item that was chosen here, or in whose rows the cursor has come to be since; whoever types in the pane is not taken away. */
export function useItem({ narrativeAt, checked }: OpenForm): ShownItem {
  const { session } = usePane();
  const [item, setItem] = useKept<ItemId | undefined>(keptItem, undefined);
  const [followed, setFollowed] = useKept<ItemId | undefined>("answers.followed", undefined);
  const leading = useRef(0);
  const at = narrativeAt?.item;
  useEffect(() => {
    if (at === followed) return;
    setFollowed(at);
    if (at !== undefined && leading.current === 0 && !isTyping()) setItem(at);
    // The cursor alone leads on.
  }, [at]);
  const lead = async (to: ItemId): Promise<void> => {
    const rows = checked.form.narrative?.items.find((one) => one.item === to);
    if (rows === undefined) return;
    leading.current += 1;
    await session.show({ sheet: rows.sheet, row: rows.answerRow, field: "answer" });
    leading.current -= 1;
  };
  return {
    item,
    open: (to) => {
      setItem(to);
      if (to !== undefined) void lead(to);
    },
  };
}
