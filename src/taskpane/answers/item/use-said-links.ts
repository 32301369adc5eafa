import { useMemo } from "react";
import type { ItemId } from "../../../assessment/criteria/edition";
import { indicatorNumbers } from "../../../assessment/form/identity";
import { linkFinder } from "../../../assessment/narrative/named-links";
import type { Linked } from "../../../assessment/rules/linked-form";
import type { OpenForm } from "../../../session/session";
import { usePane } from "../../pane-context";
import { itemPhrases } from "./item-phrases";

/** What people say of which indicators an answer speaks of, and how they say it. Indicators are told by their places in the form. */
export interface LinksSaid {
  /** Those of which people say that the answer does not speak. */
  readonly denied: readonly number[];
  readonly confirm: (indicator: number) => void;
  readonly deny: (indicator: number) => void;
}

/** What is said of an item's links: each word goes into the sheet at once, as one step. */
export function useSaidLinks(form: OpenForm, item: ItemId, links: readonly Linked[]): LinksSaid {
  const { session, announce } = usePane();
  const { indicators, narrative } = form.checked.form;
  const denied = useMemo(() => {
    const find = linkFinder(indicators);
    return (narrative?.denied ?? []).flatMap((link) => (link.item === item ? find(link.indicator) ?? [] : []));
  }, [indicators, narrative, item]);
  const confirmed = links.filter(({ isConfirmed }) => isConfirmed).map(({ indicator }) => indicator);
  const say = async (indicator: number, isLinked: boolean): Promise<void> => {
    const others = (all: readonly number[]): readonly number[] => all.filter((at) => at !== indicator);
    const why = await session.editNarrative([{
      item, set: "links",
      indicators: isLinked ? [...others(confirmed), indicator] : others(confirmed),
      denied: isLinked ? others(denied) : [...others(denied), indicator],
    }]);
    if (why !== undefined) return;
    announce(isLinked ? itemPhrases.isConfirmed : itemPhrases.isDenied, { number: indicatorNumbers(indicators)[indicator] ?? "" });
  };
  return { denied, confirm: (indicator) => void say(indicator, true), deny: (indicator) => void say(indicator, false) };
}
