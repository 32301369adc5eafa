import type { Indicator } from "../form/form";
import { notePartsOf } from "../form/note-figures";
import { yearMentions } from "../form/note-years";
import { onceForText } from "../once";
import type { AnswerDifference } from "./differences";
import { lettersIn } from "./letters";
import type { LinkedForm } from "./links";

/** A thing that a note names under one year: a prize, a system, an activity of a list. */
interface NamedThing {
  readonly indicator: number;
  readonly year: number;
  readonly words: string;
  readonly pieces: ReadonlySet<string>;
}

/** An answer names the same thing as a note, with a year behind it. */
export interface SameThing {
  readonly indicator: number;
  /** Where both give another year. */
  readonly difference: AnswerDifference | undefined;
}

const width = 4;
const shortest = 12;
/** So much of a thing's name stands before the year, whatever words are between. */
const share = 0.6;
const beforeYear = 80;
const shown = 50;

const piecesOf = onceForText((text): ReadonlySet<string> => {
  const { letters } = lettersIn(text);
  return new Set(Array.from({ length: Math.max(0, letters.length - width + 1) }, (_, at) => letters.slice(at, at + width)));
});

/** The things that notes list under a single year. */
function thingsOf(indicators: readonly Indicator[], fiscalYear: number): readonly NamedThing[] {
  return indicators.flatMap(({ note }, indicator) => notePartsOf(note, fiscalYear).flatMap(({ years: [year, ...others], text }): readonly NamedThing[] => {
    if (year === undefined || others.length > 0) return [];
    return text.split(/\d{1,2}\)/).map((words) => words.replace(/^[\s:]+|\s+$/g, ""))
      .filter((words) => lettersIn(words).letters.length >= shortest && lettersIn(words).letters.length <= beforeYear)
      .map((words) => ({ indicator, year, words, pieces: piecesOf(words) }));
  }));
}

/** Finds the things that an answer names with a year behind them ("รางวัล … ปี 65") and a note lists under a year as well. */
export function thingFinder({ indicators, fiscalYear }: LinkedForm): (answer: string) => readonly SameThing[] {
  const things = thingsOf(indicators, fiscalYear);
  const owners = new Map<string, number[]>();
  things.forEach(({ pieces }, at) => pieces.forEach((piece) => owners.set(piece, [...owners.get(piece) ?? [], at])));
  return (answer) => yearMentions(answer, fiscalYear).flatMap(({ years: [year, ...others], start, end }): readonly SameThing[] => {
    if (year === undefined || others.length > 0) return [];
    const hits = new Map<number, number>();
    for (const piece of piecesOf(answer.slice(Math.max(0, start - beforeYear), start))) {
      for (const at of owners.get(piece) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    const same = [...hits].flatMap(([at, count]) => {
      const thing = things[at];
      return thing !== undefined && count / thing.pieces.size >= share ? [thing] : [];
    });
    return same.map(({ indicator, year: noted, words }) => ({
      indicator,
      difference: same.some((one) => one.year === year) ? undefined : {
        in: "year", answer: answer.slice(start, end).trim(), indicator: words.slice(0, shown), year: noted,
      },
    }));
  });
}
