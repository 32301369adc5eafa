import { useMemo } from "react";
import { compareStated, type Difference } from "../../assessment/check/compare-stated";
import { agencyTypeLabels } from "../../assessment/form/agency-type";
import { scoresOf } from "../../assessment/scoring/scored";
import type { OfficialForm } from "../../exchange/official/official-reading";
import { useSay } from "../pane-context";
import { DoubtfulJoins } from "./doubtful-joins";
import { answersPhrases } from "./import-answers-phrases";
import { importPhrases, lookPhrases as phrases } from "./import-phrases";
import { LongList } from "./long-list";
import { UnplacedTexts } from "./unplaced-texts";

/** A figure that the source states, and what its own figures come to. */
function DifferenceLine({ of, figure, stated, computed }: Difference) {
  const t = useSay();
  return (
    <>
      <b>{of} {t(phrases[figure])}</b>{" "}
      <span>{computed === null ? t(phrases.notComputed, { stated }) : t(phrases.stated, { stated, computed })}</span>
    </>
  );
}

/** What a source says in all, and what of it should be looked at: figures that do not agree, lines joined unsurely, texts without a place. */
export function WhatWasRead({ form }: { readonly form: OfficialForm }) {
  const t = useSay();
  const { submission: { content, stated }, otherCounts = [], yearUnsaid } = form;
  const { narrative: answered } = content;
  const options = answered?.items.flatMap((item) => item.options) ?? [];
  const ticksOpen = options.length > 0 && options.every(({ tick }) => tick === "unsaid");
  const differences = useMemo(() => compareStated(stated, scoresOf(content)), [content, stated]);
  const states = stated.topicScores.size > 0 || stated.indicators.some(({ success, score }) => success !== undefined || score !== undefined);
  return (
    <>
      <section className="card stack">
        <h3>{t(phrases.readTitle)}</h3>
        <dl className="facts">
          <dt>{t(importPhrases.agency)}</dt>
          <dd lang="th">{content.agency === "" ? <em lang={undefined}>{t(importPhrases.notSaid)}</em> : content.agency}</dd>
          <dt>{t(importPhrases.year)}</dt>
          <dd>{yearUnsaid === true ? <em>{t(importPhrases.notSaid)}</em> : content.edition.fiscalYear}</dd>
          <dt>{t(importPhrases.agencyType)}</dt>
          <dd>{t(content.agencyType === undefined ? importPhrases.notSaid : agencyTypeLabels[content.agencyType])}</dd>
          <dt>{t(importPhrases.indicators)}</dt>
          <dd>{content.indicators.length}</dd>
          {answered !== undefined && <><dt>{t(answersPhrases.count)}</dt><dd>{answered.items.filter(({ answer }) => answer !== "").length}</dd></>}
        </dl>
        {ticksOpen && <p className="quiet">{t(answersPhrases.ticksOpen)}</p>}
        {content.indicators.length > 0 && differences.length === 0 && <p className="quiet">{t(states ? phrases.agrees : phrases.nothingStated)}</p>}
      </section>
      {differences.length > 0 && (
        <details className="card import-look">
          <summary><h3>{t(phrases.differs, { n: differences.length })}</h3></summary>
          <p className="quiet">{t(phrases.differsText)}</p>
          <LongList lines={differences.map((one) => ({ key: `${one.of} ${one.figure}`, line: <DifferenceLine {...one} /> }))} />
        </details>
      )}
      {otherCounts.length > 0 && (
        <details className="card import-look">
          <summary><h3>{t(answersPhrases.otherCounts, { n: otherCounts.length })}</h3></summary>
          <p className="quiet">{t(answersPhrases.otherCountsText)}</p>
          <LongList
            lines={otherCounts.map(({ item, printed, read }) =>
              ({ key: item, line: <><b>{item}</b> {t(answersPhrases.otherCount, { printed, read })}</> }))}
          />
        </details>
      )}
      <DoubtfulJoins form={form} />
      <UnplacedTexts texts={form.unplaced} />
    </>
  );
}
