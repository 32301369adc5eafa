import { memo, useId } from "react";
import type { ListedLine } from "../../../assessment/check/form-listing";
import type { Edition } from "../../../assessment/criteria/edition";
import { useSay } from "../../pane-context";
import { TrendPicture, useTrendText } from "../trend";
import { LineState } from "./line-state";
import { listPhrases } from "./list-phrases";

interface Props {
  readonly line: ListedLine;
  readonly edition: Edition;
  /** The one tab stop of the list. */
  readonly isStop: boolean;
}

/** One line of the list: number, name, state, score and trend; a press opens it. */
export const Line = memo(function Line({ line, edition, isStop }: Props) {
  const t = useSay();
  const trend = useId();
  const trendText = useTrendText(line.is === "indicator" ? line.indicator : undefined, edition);
  const { number, name } = line;
  return (
    <li>
      <button
        type="button" className={line.is === "indicator" ? "line" : "line line-wide"} data-row={line.at.row} tabIndex={isStop ? 0 : -1}
        {...(trendText === undefined ? {} : { "aria-describedby": trend })}
      >
        <span className="line-name">
          <b>{number}</b>{line.is !== "empty" && <> {name === "" ? <em>{t(listPhrases.unnamed)}</em> : <span lang="th">{name}</span>}</>}
        </span>
        <LineState line={line} />
        {line.is === "indicator" && (
          <>
            <span className="line-score">
              {line.indicator.scored.score === null
                ? <><span aria-hidden="true">–</span><span className="unseen">{t(listPhrases.noScore)}</span></>
                : <><span className="unseen">{t(listPhrases.score)} </span>{line.indicator.scored.score}</>}
            </span>
            <span className="line-trend"><TrendPicture indicator={line.indicator} /></span>
          </>
        )}
      </button>
      {trendText !== undefined && <span id={trend} hidden>{trendText}</span>}
    </li>
  );
});
