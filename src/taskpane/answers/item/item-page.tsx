import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useId, useRef } from "react";
import { findingsByItem } from "../../../assessment/check/findings-by-item";
import type { ItemId } from "../../../assessment/criteria/edition";
import { topicOf } from "../../../assessment/criteria/editions";
import { answeredItems, findAnsweredTopic } from "../../../assessment/criteria/narratives";
import type { NarrativePart } from "../../../assessment/criteria/narrative";
import type { Narrative } from "../../../assessment/narrative/answer";
import type { OpenForm } from "../../../session/session";
import { FieldFindings } from "../../indicator/field-findings";
import { usePane, useSay } from "../../pane-context";
import { WorkButton } from "../../shell/work-button";
import { useKeptScroll } from "../../use-kept-scroll";
import { AnswerCard } from "../editor/answer-card";
import { answerDraftsOf } from "../editor/answer-drafts";
import { ItemMore } from "./item-more";
import { itemPhrases } from "./item-phrases";
import { LinkedIndicators } from "./linked-indicators";
import { OptionsCard } from "./options-card";

interface Props {
  readonly form: OpenForm;
  readonly narrative: Narrative;
  readonly part: NarrativePart;
  readonly item: ItemId;
  /** Somebody has just come here by the pane: the focus comes along. */
  readonly cameHere: boolean;
  readonly onOpen: (item: ItemId | undefined) => void;
}

/** An item of Categories 1 to 6: its answer, its options with their evidence, the indicators that it speaks of. */
export function ItemPage({ form, narrative, part, item, cameHere, onOpen }: Props) {
  useKeptScroll(`answers ${item}`);
  const { session } = usePane();
  const t = useSay();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (cameHere) heading.current?.focus();
  }, [cameHere]);
  const all = answeredItems(part);
  const at = all.findIndex(({ id }) => id === item);
  const topic = findAnsweredTopic(part, topicOf(item));
  const asked = all[at];
  const answered = narrative.items.find((one) => one.item === item);
  const draft = answerDraftsOf(session).of(item);
  const there = (step: -1 | 1): ItemId | undefined => all[(at + step + all.length) % all.length]?.id;
  const findings = findingsByItem(form.checked.findings).get(item) ?? [];
  return (
    <>
      <div className="answer-nav">
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} className="answers-back" onClick={() => onOpen(undefined)}>
          {t(itemPhrases.back)}
        </Button>
        <div className="actions">
          <Button size="small" onClick={() => onOpen(there(-1))}>{t(itemPhrases.previous)}</Button>
          <Button size="small" onClick={() => onOpen(there(1))}>{t(itemPhrases.next)}</Button>
        </div>
      </div>
      <section className="answer-heading" aria-labelledby={title}>
        <h2 ref={heading} id={title} tabIndex={-1}>{item} <span lang="th">{asked?.title}</span></h2>
        {asked?.description !== undefined && <p className="quiet" lang="th">{asked.description}</p>}
        {answered !== undefined && (
          <WorkButton size="small" appearance="subtle" work={() => session.show({ sheet: answered.sheet, row: answered.answerRow, field: "answer" })}>
            {t(itemPhrases.toSheet)}
          </WorkButton>
        )}
      </section>
      {asked === undefined || topic === undefined || answered === undefined || draft === undefined
        ? <p className="empty">{t(itemPhrases.noSheet, { item })}</p>
        : (
          <>
            <AnswerCard item={item} draft={draft} limit={part.answerLimit.characters} field={field} />
            <OptionsCard asked={asked} answered={answered} draft={draft} field={field} />
            {findings.length > 0 && (
              <section className="card stack">
                <h3>{t(itemPhrases.findings)}</h3>
                <FieldFindings findings={findings} />
              </section>
            )}
            <LinkedIndicators form={form} item={item} />
            <ItemMore narrative={narrative} topic={topic} answered={answered} />
          </>
        )}
    </>
  );
}
