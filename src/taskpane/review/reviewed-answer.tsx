import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { AnsweredOption, Tick } from "../../assessment/narrative/answer";
import { itemFacts } from "../../assessment/narrative/readiness-words";
import { readinessIn } from "../../assessment/review/form-readiness";
import type { QueuedItem } from "../../assessment/review/queue";
import type { Phrase } from "../../assessment/text/phrase";
import type { OpenForm } from "../../session/session";
import { evidenceStatePhrases, itemPhrases } from "../answers/item/item-phrases";
import { usePane, useSay } from "../pane-context";
import { useLeads } from "../standing/use-leads";
import { reviewPhrases } from "./review-phrases";

const tickPhrases: Readonly<Record<Tick, Phrase>> = { ticked: reviewPhrases.ticked, "not-ticked": reviewPhrases.notTicked, unsaid: itemPhrases.unsaid };

/** What the agency says of an option, and by which evidence. */
function ReviewedOption({ option: { n, text, tick, evidence } }: { readonly option: AnsweredOption }) {
  const t = useSay();
  return (
    <li>
      <p><b>{n}</b> <span lang="th">{text}</span> <b>({t(tickPhrases[tick])})</b></p>
      {evidence.map(({ name, state }, at) => (
        <p key={at} className="quiet">
          <span lang="th" className="review-words">{name}</span>{state === undefined ? "" : ` · ${t(evidenceStatePhrases[state])}`}
        </p>
      ))}
    </li>
  );
}

/** The item as it is answered: how far it has come, its answer, and what the agency has, with its evidence. */
export function ReviewedAnswer({ form, queued: { answered, at } }: { readonly form: OpenForm; readonly queued: QueuedItem }) {
  const { language } = usePane();
  const t = useSay();
  const { toPlace } = useLeads();
  const { item, answer, options } = answered;
  const readiness = useMemo(() => readinessIn(form.checked.form), [form.checked]);
  const own = readiness?.categories.flatMap(({ topics }) => topics.flatMap(({ byItem }) => byItem)).find((one) => one.item === item);
  return (
    <>
      {readiness !== undefined && own !== undefined && <p className="quiet">{itemFacts(own, readiness.part.answerLimit.characters, language).join(" · ")}</p>}
      <section>
        <h3>{t(reviewPhrases.answerOfItem)}</h3>
        {answer === "" ? <p className="quiet">{t(reviewPhrases.noAnswer)}</p> : <p className="review-words" lang="th">{answer}</p>}
      </section>
      <section>
        <h3>{t(itemPhrases.options)}</h3>
        <ul className="review-options">{options.map((option, index) => <ReviewedOption key={index} option={option} />)}</ul>
      </section>
      <div className="actions"><Button size="small" className="review-open" onClick={() => toPlace(at)}>{t(reviewPhrases.openItem)}</Button></div>
    </>
  );
}
