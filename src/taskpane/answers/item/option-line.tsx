import { Button, Checkbox } from "@fluentui/react-components";
import type { ItemId } from "../../../assessment/criteria/edition";
import type { Option } from "../../../assessment/criteria/narrative";
import type { AnsweredOption, Tick } from "../../../assessment/narrative/answer";
import { usePane, useSay } from "../../pane-context";
import { useChosen } from "../../use-chosen";
import type { SaidOfOption } from "../editor/marker-to-set";
import { EvidenceList } from "./evidence-list";
import { itemPhrases } from "./item-phrases";

interface Props {
  readonly item: ItemId;
  readonly option: Option;
  /** What the sheet says of it; undefined where its row is gone. */
  readonly answered: AnsweredOption | undefined;
  readonly said: readonly SaidOfOption[];
  readonly onShow: (said: SaidOfOption) => void;
  readonly onMark: (n: number) => void;
}

/** An option: whether the agency has it, what the answer says of it, and its evidence. */
export function OptionLine({ item, option: { n, text, starred }, answered, said, onShow, onMark }: Props) {
  const { session } = usePane();
  const t = useSay();
  const [tick, choose] = useChosen<Tick>(answered?.tick ?? "unsaid", (to) => session.editNarrative([{ item, set: "tick", option: n, to }]));
  const evidence = answered?.evidence ?? [];
  return (
    <li className="option-line" data-option={n}>
      <Checkbox
        checked={tick === "unsaid" ? "mixed" : tick === "ticked"} onChange={() => choose(tick === "ticked" ? "not-ticked" : "ticked")}
        label={(
          <span>
            <b>{n}</b> <span lang="th">{text}</span>
            {starred === true && <span className="quiet"> ★ {t(itemPhrases.starred)}</span>}
            {tick === "unsaid" && <span className="quiet"> ({t(itemPhrases.unsaid)})</span>}
          </span>
        )}
      />
      <div className="option-said">
        {said.map((one) => (
          <button key={one.start} type="button" className="answer-link quiet" onClick={() => onShow(one)}>
            {t(itemPhrases.saidOf, { words: one.words })}
          </button>
        ))}
        {said.length === 0 && tick === "ticked" && <p className="quiet">{t(itemPhrases.saidNothing)}</p>}
        <Button size="small" appearance="subtle" className="set-marker" onClick={() => onMark(n)}>{t(itemPhrases.setMarker, { n })}</Button>
      </div>
      {(starred === true || evidence.length > 0) && (tick === "ticked" || evidence.length > 0) && <EvidenceList item={item} option={n} evidence={evidence} />}
    </li>
  );
}
