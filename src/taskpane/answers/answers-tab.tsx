import { useState } from "react";
import type { ItemId } from "../../assessment/criteria/edition";
import { narrativeOf } from "../../assessment/criteria/narratives";
import { useSay, useOfSession } from "../pane-context";
import type { OpenForm } from "../../session/session";
import "../check/check.css";
import "../indicator/indicator.css";
import "./answers.css";
import { AddCategories } from "./add-categories";
import { categoriesPhrases } from "./answers-phrases";
import { ItemPage } from "./item/item-page";
import { ReadinessPage } from "./readiness-page";
import { useItem } from "./use-item";

function Answers({ form }: { readonly form: OpenForm }) {
  const t = useSay();
  const { item, open } = useItem(form);
  const [came, setCame] = useState<{ readonly from: ItemId | undefined }>();
  const { narrative, edition } = form.checked.form;
  const part = narrativeOf(edition);
  if (part === undefined || narrative === undefined) {
    return <section className="card stack"><h2>{t(categoriesPhrases.title)}</h2><AddCategories /></section>;
  }
  const onOpen = (to: ItemId | undefined): void => {
    setCame({ from: item });
    open(to);
  };
  if (item === undefined) return <ReadinessPage form={form} narrative={narrative} part={part} cameFrom={came?.from} onOpen={onOpen} />;
  return <ItemPage key={item} form={form} narrative={narrative} part={part} item={item} cameHere={came !== undefined} onOpen={onOpen} />;
}

/** Categories 1 to 6: how far they have come, or one of their items. */
export function AnswersTab() {
  const form = useOfSession("form");
  return form === undefined ? null : <Answers form={form} />;
}
