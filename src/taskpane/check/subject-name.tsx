import { lazy, Suspense } from "react";
import type { ItemId } from "../../assessment/criteria/edition";
import { findItem } from "../../assessment/criteria/editions";
import type { IndicatorId } from "../../assessment/form/identity";
import type { IndicatorTitle } from "../../assessment/check/indicator-titles";
import type { FoundUnder } from "../../assessment/check/said-once";
import { useSay, useOfSession } from "../pane-context";
import { checkPhrases } from "./check-phrases";

/** The titles of Categories 1 to 6 are as large as a page, and loaded where one is to be seen. */
const ItemTitle = lazy(async () => ({ default: (await import("../answers/item-title")).ItemTitle }));
const AnsweredTitle = ({ item }: { readonly item: ItemId }) => <Suspense><ItemTitle item={item} /></Suspense>;

interface Props {
  readonly about: FoundUnder;
  readonly titles: ReadonlyMap<IndicatorId, IndicatorTitle>;
  /** Whether it stands under a topic. */
  readonly inTopic: boolean;
}

/** What findings are about: an indicator by its number and name, an item by its title. */
export function SubjectName({ about, titles, inTopic }: Props) {
  const form = useOfSession("form");
  const t = useSay();
  switch (about.of) {
    case "indicator": {
      const { number = "", name = "", row = 0 } = titles.get(about.indicator) ?? {};
      return <><b>{number}</b> <span lang="th">{name}</span> <span className="quiet">{t(checkPhrases.row, { row })}</span></>;
    }
    case "item": {
      const item = form === undefined ? undefined : findItem(form.checked.form.edition, about.item);
      return (
        <>
          <b>{t(checkPhrases.item, { item: about.item })}</b>
          {" "}
          {item === undefined ? <AnsweredTitle item={about.item} /> : <span lang="th">{item.title}</span>}
        </>
      );
    }
    case "part": return <><b>{t(checkPhrases.item, { item: `${about.item} ${about.part}` })}</b> <AnsweredTitle item={about.item} /></>;
    case "topic": return <b>{t(checkPhrases.wholeTopic, { topic: about.topic })}</b>;
    case "sheet": return <b>{t(checkPhrases.otherSheet, { sheet: about.sheet })}</b>;
    case "several": return <b>{t(checkPhrases.several)}</b>;
    case "form": return <b>{t(inTopic ? checkPhrases.otherRows : checkPhrases.wholeForm)}</b>;
  }
}
