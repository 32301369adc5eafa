import { Button } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, type MouseEvent, type ReactNode } from "react";
import { countListings, linesOf, listForm, narrowed, type ListedLine, type Listing } from "../../../assessment/check/form-listing";
import type { OpenForm } from "../../../session/session";
import { useSay } from "../../pane-context";
import { useKept } from "../../use-kept";
import "../../check/check.css";
import "./indicator-list.css";
import { keptNames } from "./kept-in-list";
import { ListFilter } from "./list-filter";
import { listPhrases } from "./list-phrases";
import { ListedTopics } from "./listed-topics";
import { usePlaceInList } from "./use-place-in-list";

interface Props {
  readonly form: OpenForm;
  /** Somebody came back to it from one of its lines: the focus goes there. */
  readonly cameBack: boolean;
  readonly onChoose: (line: ListedLine) => void;
  /** What else can be done with the form's indicators. */
  readonly children: ReactNode;
}

/** The row of the line in which something of the page is. */
const rowOf = (target: EventTarget): number | undefined => {
  const row = target instanceof Element ? target.closest<HTMLElement>(".line")?.dataset["row"] : undefined;
  return row === undefined ? undefined : Number(row);
};

/** How many lines are drawn at first, and at each further asking: with hundreds, every edit of the sheet would wait for them. */
const portion = 100;

/** All indicators of the form, to be narrowed, walked and opened. */
export function IndicatorList({ form: { checked }, cameBack, onChoose, children }: Props) {
  const t = useSay();
  const keys = useId();
  const [text, setText] = useKept(keptNames.text, "");
  const [listing, setListing] = useKept<Listing>(keptNames.listing, "all");
  const [stop, setStop] = useKept<number | undefined>(keptNames.chosen, undefined);
  const [drawn, setDrawn] = useKept(keptNames.drawn, portion);
  const { list, onKeyDown, enter } = usePlaceInList(cameBack);
  const topics = useMemo(() => listForm(checked), [checked]);
  const counts = useMemo(() => countListings(topics), [topics]);
  const sought = useDeferredValue(text);
  const shown = useMemo(() => narrowed(topics, listing, sought), [topics, listing, sought]);
  const lines = useMemo(() => linesOf(shown), [shown]);
  const left = lines.length - drawn;

  // Heard here, for all lines, so that none is drawn anew for another way to be told.
  const choose = ({ target }: MouseEvent): void => {
    const row = rowOf(target);
    const line = lines.find(({ at }) => at.row === row);
    if (line !== undefined) onChoose(line);
  };
  const showAll = (): void => {
    setText("");
    setListing("all");
  };

  return (
    <>
      <h2>{t(listPhrases.title)}</h2>
      <ListFilter
        text={text} onText={setText} listing={listing} onListing={setListing} counts={counts} onDown={() => enter()}
      />
      {children}
      <p role="status" className="quiet footnote">{t(listPhrases.count, { n: lines.length, all: counts.all })}</p>
      <span id={keys} hidden>{t(listPhrases.keys)}</span>
      <div
        ref={list} className="indicator-list" role="group" aria-label={t(listPhrases.title)} aria-describedby={keys}
        onKeyDown={onKeyDown} onFocus={({ target }) => setStop(rowOf(target))} onClick={choose}
      >
        <ListedTopics topics={shown} most={drawn} edition={checked.form.edition} stop={stop} />
      </div>
      {lines.length === 0 && (
        <div className="empty">
          <p>{t(counts.all === 0 ? listPhrases.noneYet : listPhrases.nothing)}</p>
          {counts.all > 0 && <Button onClick={showAll}>{t(listPhrases.showAll)}</Button>}
        </div>
      )}
      {left > 0 && (
        <Button
          onClick={() => {
            setDrawn(drawn + portion);
            requestAnimationFrame(() => enter(drawn));
          }}
        >
          {t(listPhrases.more, { n: Math.min(portion, left), left })}
        </Button>
      )}
    </>
  );
}
