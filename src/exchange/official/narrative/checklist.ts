import type { NarrativeItem, Option } from "../../../assessment/criteria/narrative";
import type { AnsweredOption, Evidence } from "../../../assessment/narrative/answer";
import { readText } from "../../../assessment/text/glyphs";
import { stretchOf } from "../heading";
import { lettersAlone, mendText } from "../mended-text";
import { evidenceLabel, namesFrom } from "./attachments";

/** What stands under an item: its options as they were printed, and where the answer begins. */
export interface Checklist {
  readonly options: readonly AnsweredOption[];
  readonly answerFrom: number;
}

/** The most letters of a line that is none of the edition's, with others behind it that are. */
const longestStray = 400;

/**
 * Reads an item's options and the files that are named behind them. No text of a printed form tells which are ticked. What
 * follows the last of them is the answer, which may say the same again.
 */
export function readChecklist(body: string, { options }: NarrativeItem, properName: (name: string, option: number | undefined) => string): Checklist {
  const text = mendText(body, (line) => line);
  const { letters } = text;
  const wanted = options.map((option) => ({ option, words: lettersAlone(option.text) })).toSorted((one, other) => other.words.length - one.words.length);
  const read: { n: number | undefined; text: string; evidence: Evidence[] }[] = [];
  const left = new Set<Option>(options);
  let at = 0;

  const optionAt = (place: number) => wanted.find(({ option, words }) => left.has(option) && letters.startsWith(words, place));
  /** The next thing that the edition has behind a line that it has not. */
  function nextKnown(): number {
    const window = letters.slice(at, at + longestStray);
    const places = wanted.filter(({ option }) => left.has(option))
      .map(({ words }) => window.indexOf(words.slice(0, longestStray)))
      .filter((place) => place >= 0);
    return places.length === 0 ? -1 : at + Math.min(...places);
  }

  for (;;) {
    evidenceLabel.lastIndex = 0;
    const label = evidenceLabel.exec(letters.slice(at, at + 40));
    const found = optionAt(at);
    if (label?.index === 0) {
      const { names, end } = namesFrom(body, stretchOf(text, at, label[0].length).end);
      const last = read.at(-1);
      last?.evidence.push(...names.map((name): Evidence => ({ name: properName(name, last.n), owner: "", state: "attached" })));
      at += label[0].length;
      while (at < letters.length && (text.places[at] ?? 0) < end) at += 1;
    } else if (found !== undefined) {
      read.push({ n: found.option.n, text: found.option.text, evidence: [] });
      left.delete(found.option);
      at += found.words.length;
    } else {
      const next = nextKnown();
      if (next < 0) break;
      const { start, end } = stretchOf(text, at, next - at);
      read.push({ n: undefined, text: readText(body.slice(start, end)), evidence: [] });
      at = next;
    }
  }
  const answerFrom = at === 0 ? 0 : stretchOf(text, at - 1, 1).end;
  // A star behind the last option is the form's, not the answer's.
  const star = /^[ \t]*\*/.exec(body.slice(answerFrom, answerFrom + 10));
  return { options: read.map((option) => ({ ...option, tick: "unsaid" })), answerFrom: answerFrom + (star?.[0].length ?? 0) };
}
