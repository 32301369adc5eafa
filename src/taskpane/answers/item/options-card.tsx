import { useMemo, type RefObject } from "react";
import type { NarrativeItem } from "../../../assessment/criteria/narrative";
import type { ItemRows } from "../../../assessment/narrative/answer";
import { usePane, useSay } from "../../pane-context";
import type { AnswerDraft } from "../editor/answer-draft";
import { markerToSet, saidOfOptions, type SaidOfOption } from "../editor/marker-to-set";
import { useSettledText } from "../editor/use-settled-text";
import { itemPhrases } from "./item-phrases";
import { OptionLine } from "./option-line";

interface Props {
  readonly asked: NarrativeItem;
  readonly answered: ItemRows;
  readonly draft: AnswerDraft;
  readonly field: RefObject<HTMLTextAreaElement>;
}

/** An item's options beside its answer, with what that says of each. */
export function OptionsCard({ asked, answered, draft, field }: Props) {
  const { announce } = usePane();
  const t = useSay();
  const text = useSettledText(draft, "after typing");
  const count = asked.options.length;
  const said = useMemo(() => saidOfOptions(text, count), [text, count]);
  const show = ({ start, end }: SaidOfOption): void => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const mark = (n: number): void => {
    const { selectionStart: start, selectionEnd: end } = field.current ?? { selectionStart: draft.now.start, selectionEnd: draft.now.end };
    draft.select({ start, end });
    draft.insert(markerToSet(draft.now, n, count), performance.now());
    field.current?.focus();
    announce(itemPhrases.markerSet, { n });
  };
  return (
    <section className="card stack">
      <div>
        <h3>{t(itemPhrases.options)}</h3>
        <p className="quiet">{t(itemPhrases.optionsHint)}</p>
      </div>
      <ul className="option-list">
        {asked.options.map((option) => (
          <OptionLine
            key={option.n} item={asked.id} option={option} answered={answered.options.find(({ n }) => n === option.n)}
            said={said.get(option.n) ?? []} onShow={show} onMark={mark}
          />
        ))}
      </ul>
    </section>
  );
}
