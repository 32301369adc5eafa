import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useRef, useState } from "react";
import type { IndicatorRow } from "../../assessment/form/form";
import { usePane, useSay } from "../pane-context";
import { Confirmation } from "../shell/confirmation";
import { WorkButton } from "../shell/work-button";
import { indicatorPhrases } from "./indicator-phrases";

interface Props {
  readonly indicator: IndicatorRow;
  /** Whether another indicator of the item stands above, or below. */
  readonly above: boolean;
  readonly below: boolean;
  /** Where the focus goes when the row is gone. */
  readonly onDeleted: () => void;
}

/** What can be done with the row as a whole. */
export function RowActions({ indicator, above, below, onDeleted }: Props) {
  const { session } = usePane();
  const t = useSay();
  const [asking, setAsking] = useState(false);
  const section = useRef<HTMLElement>(null);
  const { row, item } = indicator;

  const keep = (): void => {
    setAsking(false);
    requestAnimationFrame(() => section.current?.querySelector<HTMLElement>("button:last-of-type")?.focus());
  };

  return (
    <section ref={section} className="stack" aria-label={t(indicatorPhrases.actions)}>
      {asking ? (
        <Confirmation question={t(indicatorPhrases.removeQuestion)} onCancel={keep}>
          <WorkButton
            appearance="primary" className="danger" work={() => session.deleteIndicator(row)}
            done={indicatorPhrases.removed} after={(succeeded) => (succeeded ? onDeleted() : keep())}
          >
            {t(indicatorPhrases.removeYes)}
          </WorkButton>
        </Confirmation>
      ) : (
        <div className="actions">
          <WorkButton
            icon={<AddRegular />} work={() => session.addIndicator(item)}
            done={indicatorPhrases.added} doneValues={() => ({ item })}
          >
            {t(indicatorPhrases.add)}
          </WorkButton>
          {above && (
            <WorkButton icon={<ArrowUpRegular />} work={() => session.moveIndicator(row, "up")} done={indicatorPhrases.moved}>
              {t(indicatorPhrases.moveUp)}
            </WorkButton>
          )}
          {below && (
            <WorkButton icon={<ArrowDownRegular />} work={() => session.moveIndicator(row, "down")} done={indicatorPhrases.moved}>
              {t(indicatorPhrases.moveDown)}
            </WorkButton>
          )}
          <Button icon={<DeleteRegular />} onClick={() => setAsking(true)}>{t(indicatorPhrases.remove)}</Button>
        </div>
      )}
    </section>
  );
}
