import type { Figure } from "../form/figure";
import type { Indicator } from "../form/form";
import { isInUnit, notePartsOf, partsOfNote, type NoteFigure, type NotePart } from "../form/note-figures";
import { statedTargets } from "../form/note-targets";
import { isPercentUnit, isCountingUnit } from "../form/unit";
import { isResult, tellingCount, type LinkedForm } from "./links";

/** Something that an answer and a linked indicator say differently. Which of them is right, if either, nobody here knows. */
export interface AnswerDifference {
  readonly in: "count" | "result" | "target" | "year";
  /** What the answer says, in its words; and what the indicator says. */
  readonly answer: string;
  readonly indicator: string;
  /** The year of which both speak; of a difference in years, the indicator's. */
  readonly year: number;
}

/** Words of an answer that name an indicator: where figures are looked for. */
export interface NamedAt {
  readonly start: number;
  readonly end: number;
}

/** How many figures beside a shared one are looked at, and how far behind a name. */
const nearFigures = 3;
const behindName = 60;
const beforeName = 200;

const shownBefore = 24;
/** A figure with the words right before it, and its unit. */
const wordsOf = ({ before, digits, unit, isPercent }: NoteFigure): string => {
  const words = before.replace(/\s+/g, " ").trimEnd();
  const from = words.lastIndexOf(" ", words.length - 4) + 1;
  const lead = words.length - from <= shownBefore ? words.slice(from).replace(/^[(“"]/, "") : isPercent && /ร้อยละ$/.test(words) ? "ร้อยละ" : "";
  return `${lead} ${digits} ${unit}`.trim();
};

const yearOf = ({ years: [year, ...others] }: NotePart, fiscalYear: number): number | undefined => (others.length > 0 ? undefined : year ?? fiscalYear);

const numberOf = (figure: Figure | undefined): number | undefined => (figure?.state === "number" ? figure.value : undefined);

const sameCount = (one: NoteFigure) => (other: NoteFigure): boolean => other.unit === one.unit && other.value === one.value;

/** Where an answer and a note give the same count of the same things: whatever stands beside it may be held against each other. */
function besideSharedCount(answer: readonly NotePart[], indicator: Indicator, form: LinkedForm): readonly AnswerDifference[] {
  const notes = partsOfNote(indicator, form.fiscalYear);
  for (const part of answer) {
    const year = yearOf(part, form.fiscalYear);
    if (year === undefined) continue;
    const ofYear = notes.filter((note) => yearOf(note, form.fiscalYear) === year);
    for (const [at, figure] of part.figures.entries()) {
      if (figure.unit === "" || figure.value < tellingCount) continue;
      const note = ofYear.find(({ figures }) => figures.some(sameCount(figure)));
      if (note === undefined) continue;
      const near = part.figures.slice(at + 1, at + 1 + nearFigures);
      const others = (figures: readonly NoteFigure[]): readonly NoteFigure[] =>
        figures.filter(({ unit, value }) => unit === figure.unit && value !== figure.value && value < figure.value);
      const [own, noted] = [others(near), others(note.figures)];
      const [first, second] = [own[0], noted[0]];
      const isSame = own.some((one) => noted.some(sameCount(one)));
      const percent = isPercentUnit(indicator.unit) ? near.find(({ isPercent, unit }) => isPercent && unit === "") : undefined;
      const result = numberOf(indicator.results[form.years.indexOf(year)]);
      return [
        ...(first === undefined || second === undefined || isSame ? [] : [{ in: "count", answer: wordsOf(first), indicator: wordsOf(second), year } as const]),
        ...(percent === undefined || result === undefined || isResult(percent.value, year, indicator, form)
          ? [] : [{ in: "result", answer: wordsOf(percent), indicator: String(result), year } as const]),
      ];
    }
  }
  return [];
}

/** Stands where a name ends; no text that is read has it. */
const nameEnds = "\u0001";

/** A figure this far from the result is of something else. */
const isNear = (value: number, result: number): boolean => Math.abs(value - result) <= Math.abs(result) / 2;

/** What stands right behind an indicator's name: its target where words say so, else its result. */
function behindItsName(answer: string, { start, end }: NamedAt, indicator: Indicator, form: LinkedForm): readonly AnswerDifference[] {
  const lineStart = answer.lastIndexOf("\n", start) + 1;
  const [behind = ""] = answer.slice(end, end + behindName).split("\n");
  const before = answer.slice(Math.max(lineStart, start - beforeName), start);
  if (!(isPercentUnit(indicator.unit) || isCountingUnit(indicator.unit))) return [];
  const parts = notePartsOf(`${before.slice(-behindName)}${nameEnds}${behind}`, form.fiscalYear);
  const [first] = parts.slice(Math.max(0, parts.findIndex(({ text }) => text.includes(nameEnds)))).flatMap((part) =>
    part.figures.filter((one) => !one.behind.includes(nameEnds) && isInUnit(one, indicator.unit) && (one.isPercent || one.unit !== ""))
      .map((figure) => ({ part, figure })));
  const year = first === undefined ? undefined : yearOf(first.part, form.fiscalYear);
  if (first === undefined || year === undefined) return [];
  const { part, figure } = first;
  const [target, result] = [numberOf(indicator.target), numberOf(indicator.results[form.years.indexOf(year)])];
  const { direction } = indicator;
  const [stated] = direction.state === "direction" ? statedTargets({ ...part, lead: before, figures: [figure] }, direction.value, indicator.unit) : [];
  if (stated !== undefined) {
    return target === undefined || stated.value === target ? [] : [{ in: "target", answer: stated.words, indicator: String(target), year: form.fiscalYear }];
  }
  if (result === undefined || figure.value === target || isResult(figure.value, year, indicator, form) || !isNear(figure.value, result)) return [];
  return [{ in: "result", answer: wordsOf(figure), indicator: String(result), year }];
}

/** What an answer and an indicator that it speaks of say differently: counts, results and targets, each once. */
export function differencesOf(
  answer: string, parts: readonly NotePart[], named: NamedAt | undefined, indicator: Indicator, form: LinkedForm,
): readonly AnswerDifference[] {
  const counts = besideSharedCount(parts, indicator, form);
  const behind = named === undefined ? [] : behindItsName(answer, named, indicator, form);
  return [...counts, ...behind.filter((one) => counts.every((other) => other.in !== one.in))];
}
