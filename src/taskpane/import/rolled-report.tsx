import { useState } from "react";
import { figureInput } from "../../assessment/form/figure";
import type { DatedResult, RolledForward } from "../../exchange/roll-forward/roll-forward";
import { useSay } from "../pane-context";
import { answersPhrases } from "./import-answers-phrases";
import { planPhrases as phrases } from "./import-plan-phrases";
import { LongList } from "./long-list";

const listed = (results: readonly DatedResult[]): string =>
  results.map(({ year, figure }) => `${year} = ${figureInput(figure) ?? ""}`).join(", ");

/** What became of an earlier year's form on its way to this year's: what needs a look in front, what only is so behind. */
export function RolledReport({ forward }: { readonly forward: RolledForward }) {
  const t = useSay();
  const { fromYear: from, toYear: to, rolled, setAside, retitled, added, stillEmpty, answers } = forward;
  const lines = [
    ...setAside.map(({ from: of, indicator: { name } }) => t(phrases.aside, { to, of, name })),
    ...(answers?.setAside ?? []).map(({ item: of, answer }) => t(phrases.aside, { to, of, name: answer })),
    ...retitled.map(({ item, before, after }) => t(phrases.retitled, { item, before, after })),
    ...added.map(({ item, name }) => t(phrases.added, { item, name })),
    ...(stillEmpty.length === 0 ? [] : [t(phrases.empty, { items: stillEmpty.join(", ") })]),
    ...rolled.flatMap(({ from: before, to: of, name, saysYear, neverConfirmed: year }) => [
      ...(before === of ? [] : [t(phrases.movedTo, { before, after: of, name })]),
      ...(saysYear ? [t(phrases.saysYear, { of, name })] : []),
      ...(year === undefined ? [] : [t(phrases.never, { of, year })]),
    ]),
    ...(answers?.neverConfirmed ?? []).map(({ item: of, year }) => t(phrases.never, { of, year })),
    ...rolled.flatMap(({ to: of, left }) => (left.length === 0 ? [] : [t(phrases.left, { of, results: listed(left) })])),
  ];
  const [isOpen, setOpen] = useState(true);
  return (
    <details className="card import-look" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary><h3>{t(phrases.rolled, { from, to })}</h3></summary>
      <p className="quiet">{t(phrases.rolledText, { n: rolled.length, unconfirmed: rolled.filter(({ unconfirmed }) => unconfirmed.length > 0).length })}</p>
      {answers !== undefined && <p className="quiet">{t(answersPhrases.rolled, { n: answers.unconfirmed.length })}</p>}
      {answers !== undefined && answers.left > 0 && <p className="quiet">{t(answersPhrases.rolledLeft, { n: answers.left })}</p>}
      <LongList lines={lines.map((line, at) => ({ key: String(at), line: <span lang="th">{line}</span> }))} />
    </details>
  );
}
