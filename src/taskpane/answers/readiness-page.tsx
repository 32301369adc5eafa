import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { findingsByItem } from "../../assessment/check/findings-by-item";
import type { ItemId } from "../../assessment/criteria/edition";
import type { NarrativePart } from "../../assessment/criteria/narrative";
import type { Narrative } from "../../assessment/narrative/answer";
import { sumOfCounts } from "../../assessment/narrative/readiness";
import { readinessIn } from "../../assessment/review/form-readiness";
import { readinessWords, reviewedInWords } from "../../assessment/narrative/readiness-words";
import type { OpenForm } from "../../session/session";
import { usePane, useSay } from "../pane-context";
import { AsSheet } from "./as-sheet";
import { useKeptScroll } from "../use-kept-scroll";
import { walkLines } from "../walk-lines";
import { AddCategories } from "./add-categories";
import { readinessPhrases } from "./answers-phrases";
import { CategorySection } from "./category-section";
import { WhoseWork } from "./whose-work";
import { ReadinessBar } from "./readiness-bar";

interface Props {
  readonly form: OpenForm;
  readonly narrative: Narrative;
  readonly part: NarrativePart;
  /** The item from which somebody has just come back: the focus goes to its line. */
  readonly cameFrom: ItemId | undefined;
  readonly onOpen: (item: ItemId) => void;
}

/** How far Categories 1 to 6 have come, by category, topic and item, and who has what left; every line leads to its item. */
export function ReadinessPage({ form, narrative, part, cameFrom, onOpen }: Props) {
  useKeptScroll("answers");
  const { language } = usePane();
  const t = useSay();
  const list = useRef<HTMLDivElement>(null);
  const categories = useMemo(() => readinessIn(form.checked.form)?.categories ?? [], [form.checked]);
  const found = useMemo(() => {
    const byItem = findingsByItem(form.checked.findings);
    return new Map([...byItem].map(([item, findings]) => [item, findings.length]));
  }, [form.checked]);
  useEffect(() => {
    if (cameFrom !== undefined) list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(cameFrom)}"]`)?.focus();
  }, [cameFrom]);
  const there = categories.filter(({ isThere }) => isThere);
  const sum = sumOfCounts(there);
  const onKeyDown = (event: KeyboardEvent): void => walkLines(event, [...list.current?.querySelectorAll<HTMLElement>(".answer-line") ?? []]);
  return (
    <>
      <section className="card stack">
        <h2 tabIndex={-1}>{t(readinessPhrases.title)}</h2>
        <ReadinessBar label={t(readinessWords.items, { ready: sum.ready, items: sum.items })} value={sum.ready} max={sum.items} />
        {sum.reviewed > 0 && <p>{reviewedInWords(sum, language)}</p>}
        <p className="quiet">{t(readinessWords.notScored)}</p>
        <AsSheet form={form} />
        {narrative.lacking.length > 0 && <AddCategories lacking={narrative.lacking} />}
      </section>
      <WhoseWork categories={there} onOpen={onOpen} />
      <div ref={list} className="answers" onKeyDown={onKeyDown}>
        {there.map((category) => (
          <CategorySection key={category.category} category={category} limit={part.answerLimit.characters} found={found} onOpen={onOpen} />
        ))}
      </div>
      <p className="quiet footnote">{t(readinessPhrases.keys)}</p>
    </>
  );
}
