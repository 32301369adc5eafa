import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { IndicatorId } from "../../assessment/form/identity";
import type { IndicatorTitle } from "../../assessment/check/indicator-titles";
import type { FoundUnder, SaidOnce } from "../../assessment/check/said-once";
import { describe, type Finding } from "../../assessment/rules/finding";
import { say, type Language } from "../../assessment/text/phrase";
import { usePane, useSay } from "../pane-context";
import { checkPhrases } from "./check-phrases";
import { fieldName } from "./field-names";
import { useFindings } from "./findings-context";
import { FixButtons } from "./fix-buttons";

type Titles = ReadonlyMap<IndicatorId, IndicatorTitle>;

/** How many places are named where they are told in short, and drawn at first in a list of them. */
const inShort = 6;
const portion = 25;

const titleOf = ({ about }: Finding, titles: Titles): IndicatorTitle | undefined =>
  (about.of === "indicator" ? titles.get(about.indicator) : undefined);

/** One place: its column where the row's indicator is named above it, its row or its indicator where that is not. */
function placeName(finding: Finding, under: FoundUnder, titles: Titles, language: Language): string {
  const { about, at: { row, field, sheet } } = finding;
  const name = fieldName(field, language);
  if (sheet !== undefined) return say(checkPhrases.placeOnSheet, language, { sheet, row, field: name });
  if (under.of === "several") return `${titleOf(finding, titles)?.number ?? ""} · ${name}`;
  return about.of === "indicator" ? name : say(checkPhrases.place, language, { row, field: name });
}

/** All places on a line; of many, the first. */
export function placesInShort(findings: readonly Finding[], under: FoundUnder, titles: Titles, language: Language): string {
  const names = [...new Set(findings.map((finding) =>
    (under.of === "several" ? titleOf(finding, titles)?.number ?? "" : placeName(finding, under, titles, language))))];
  const left = names.length - inShort;
  const first = names.slice(0, inShort).join(", ");
  return left > 0 ? say(checkPhrases.andMore, language, { first, left }) : first;
}

interface Props {
  readonly said: SaidOnce;
  readonly about: FoundUnder;
  readonly onFixed: () => void;
}

/** The cells of which something is said, each to be gone to and, where it can be, mended. */
export function PlaceList({ said: { findings, inOneSentence }, about, onFixed }: Props) {
  const { session, language } = usePane();
  const { titles } = useFindings();
  const t = useSay();
  const [shown, setShown] = useState(portion);
  const left = findings.length - shown;
  return (
    <>
      <ul className="places">
        {findings.slice(0, shown).map((finding) => (
          <li key={`${finding.at.row} ${finding.at.field} ${JSON.stringify(finding.values)}`}>
            <button type="button" className="place" title={t(checkPhrases.goTo)} onClick={() => void session.show(finding.at)}>
              <span className="finding-place">{placeName(finding, about, titles, language)}</span>
              {about.of === "several" && <span lang="th"> {titleOf(finding, titles)?.name}</span>}
              {!inOneSentence && <span> {describe(finding, language).what}</span>}
            </button>
            <FixButtons finding={finding} onFixed={onFixed} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + portion)}>
          {t(checkPhrases.more, { n: Math.min(portion, left), left })}
        </Button>
      )}
    </>
  );
}
