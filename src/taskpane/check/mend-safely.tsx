import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { IndicatorId } from "../../assessment/form/identity";
import type { IndicatorTitle } from "../../assessment/check/indicator-titles";
import { isOwnFormula, type Rewriting, type SafeMend } from "../../assessment/check/safe-mends";
import { usePane, useSay } from "../pane-context";
import { shellPhrases } from "../shell/shell-phrases";
import { WorkButton } from "../shell/work-button";
import { checkPhrases } from "./check-phrases";
import { fieldName } from "./field-names";
import { walkPhrases } from "./walk-phrases";

const portion = 25;

interface Props {
  readonly mends: readonly SafeMend[];
  readonly titles: ReadonlyMap<IndicatorId, IndicatorTitle>;
  /** It is done, or left alone. */
  readonly onClose: () => void;
}

/** A cell that is to be written: whose it is, what it holds, and what it will. */
function Write(
  { mend: { finding: { about } }, write: { at, from, to }, titles }: { readonly mend: SafeMend; readonly write: Rewriting } & Pick<Props, "titles">,
) {
  const { language } = usePane();
  const t = useSay();
  const number = about.of === "indicator" ? titles.get(about.indicator)?.number : undefined;
  const field = fieldName(at.field, language);
  return (
    <li>
      <span className="mend-place">{number === undefined ? t(checkPhrases.place, { row: at.row, field }) : `${number} · ${field}`}</span>
      <span className="unseen">{t(walkPhrases.from)} </span>
      {from === "" ? <span className="quiet">{t(walkPhrases.blank)}</span> : <del>{from}</del>}
      <span aria-hidden="true"> → </span><span className="unseen"> {t(walkPhrases.to)} </span>
      <ins>{isOwnFormula(to) ? t(walkPhrases.ownFormula) : String(to ?? "")}</ins>
    </li>
  );
}

/** All that is safe to mend: what it would write, and then the one step that writes it. */
export function MendSafely({ mends, titles, onClose }: Props) {
  const { session } = usePane();
  const t = useSay();
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(portion);
  useEffect(() => box.current?.querySelector<HTMLElement>("h3")?.focus(), []);
  const writes = mends.flatMap((mend) => mend.writes.map((write) => ({ mend, write })));
  const left = writes.length - shown;
  return (
    <section
      ref={box} aria-labelledby={heading} className="card stack mend"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div>
        <h3 id={heading} tabIndex={-1}>{t(walkPhrases.willWrite, { n: writes.length })}</h3>
        <p className="quiet">{t(walkPhrases.willWriteText)}</p>
      </div>
      <ul className="mends">
        {writes.slice(0, shown).map(({ mend, write }) => (
          <Write key={`${write.at.row} ${write.at.field}`} mend={mend} write={write} titles={titles} />
        ))}
      </ul>
      {left > 0 && <Button size="small" onClick={() => setShown(shown + portion)}>{t(checkPhrases.more, { n: Math.min(portion, left), left })}</Button>}
      <div className="actions">
        <WorkButton
          appearance="primary" work={() => session.applyFix(...mends.map(({ fix }) => fix))}
          done={walkPhrases.mendedAll} doneValues={() => ({ n: mends.length })} after={(succeeded) => {
            if (succeeded) onClose();
          }}
        >
          {t(walkPhrases.mendNow, { n: mends.length })}
        </WorkButton>
        <Button onClick={onClose}>{t(shellPhrases.cancel)}</Button>
      </div>
    </section>
  );
}
