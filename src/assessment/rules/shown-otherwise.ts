import { topicOf } from "../criteria/editions";
import type { TopicId } from "../criteria/edition";
import { isExcelError, type CellValue, type Figure } from "../form/figure";
import type { MeanPlace } from "../form/form";
import { grouped } from "../form/grouped";
import { onceFor } from "../once";
import { meanScore } from "../scoring/mean";
import { scoreOfPrinted } from "../scoring/score";
import { hasMoreThanName, type ScoredForm, type ScoredIndicator } from "../scoring/scored";
import { meanPlace, rowPlaces, type ComputedPlace } from "./computed-cells";

/** A cell with the form's own formula that shows something else than that comes to. */
export interface ShownOtherwise extends ComputedPlace {
  readonly shown: CellValue;
}

/** Whether the sheet's formulas see the same in a cell as the check does; where not, the cell's own finding says so. */
function isSeenAlike(figure: Figure | undefined): boolean {
  switch (figure?.state) {
    case "number": return figure.typedAs === undefined && figure.storedAs === undefined;
    case "unreadable": return figure.because === "words" || figure.because === "error";
    default: return true;
  }
}

/** What a cell comes to by what the cells show on which it draws; null for nothing, undefined where nothing can be said. */
type Due = number | null | undefined;

const asNumber = (value: CellValue): number | null => (typeof value === "number" ? value : null);

/** What a row's cell comes to; undefined where the sheet cannot be expected to know. */
function dueInRow(
  { target, results, direction, scored, item, ownNumber, computed }: ScoredIndicator, field: "success" | "score", { edition }: ScoredForm,
): Due {
  if (field === "success") {
    const alike = isSeenAlike(target) && isSeenAlike(results.at(-1)) && direction.state !== "unreadable";
    return alike ? scored.success : undefined;
  }
  // A row whose number is blank or unknown shows no score; the number's own finding says so.
  if (ownNumber !== item) return undefined;
  const success = asNumber(computed.success.shown);
  return success === null ? null : scoreOfPrinted(edition.scale, success, item);
}

const numbersIn = (cells: readonly CellValue[]): readonly number[] => cells.filter((cell) => typeof cell === "number");

/** A topic's rows; undefined where rows that stand elsewhere than their numbers say are its own by the one or the other. */
type RowsOfTopic = (topic: TopicId) => readonly ScoredIndicator[] | undefined;

function rowsByTopic({ indicators }: ScoredForm): RowsOfTopic {
  const rows = grouped(indicators, ({ item }) => topicOf(item));
  const astray = indicators.filter(({ item, under }) => item !== under);
  const unsure = new Set(astray.flatMap(({ item, under = item }) => [topicOf(item), topicOf(under)]));
  return (topic) => (unsure.has(topic) ? undefined : rows.get(topic) ?? []);
}

/** What a topic's mean and count come to by what its rows show; undefined where rows that stand elsewhere make them differ. */
function dueInTopic(rows: readonly ScoredIndicator[] | undefined, of: "topic" | "unscored"): Due {
  if (rows === undefined) return undefined;
  if (of === "topic") return meanScore(numbersIn(rows.map(({ computed }) => computed.score.shown)));
  return rows.filter((indicator) => hasMoreThanName(indicator) && typeof indicator.computed.score.shown !== "number").length;
}

/** What a mean's cell comes to by what the cells show on which it draws. */
function dueOfMean(mean: MeanPlace, form: ScoredForm, rowsOf: RowsOfTopic): Due {
  switch (mean.of) {
    case "topic": case "unscored": return dueInTopic(rowsOf(mean.topic), mean.of);
    case "summary": {
      const shown = form.means.find((other) => other.of === "topic" && other.topic === mean.topic)?.cell.shown;
      return shown === undefined ? undefined : asNumber(shown);
    }
    case "total": return meanScore(numbersIn(form.means.filter(({ of }) => of === "summary").map(({ cell }) => cell.shown)));
  }
}

/** Whether a cell shows what is due: a figure, or nothing, or an error where there is nothing to compute. */
function shows(shown: CellValue, due: number | null): boolean {
  if (due === null) return shown === "" || isExcelError(shown);
  return typeof shown === "number" && Math.abs(shown - due) < 1e-6;
}

/** Whether a cell shows something else. Cells that show #NAME? have a rule of their own. */
function isOtherwise({ cell: { holds, shown }, computed }: ComputedPlace, due: Due): boolean {
  if (holds !== "own" || shown === "#NAME?" || due === undefined) return false;
  return !shows(shown, due) && !shows(shown, computed);
}

function findIn(form: ScoredForm): readonly ShownOtherwise[] {
  const cells: ShownOtherwise[] = [];
  const look = (place: ComputedPlace, due: Due): void => {
    if (isOtherwise(place, due)) cells.push({ ...place, shown: place.cell.shown });
  };
  for (const indicator of form.indicators) {
    for (const place of rowPlaces(indicator)) look(place, dueInRow(indicator, place.at.field, form));
  }
  const rowsOf = rowsByTopic(form);
  for (const mean of form.means) look(meanPlace(mean, form), dueOfMean(mean, form, rowsOf));
  return cells;
}

/**
 * Cells with the form's own formulas that show neither what was typed comes to, nor what follows from the cells on which
 * they draw: a figure that is wrong because another one is, is told there. Looked for once: several rules ask.
 */
export const shownOtherwise = onceFor(findIn);

const stillComputing: readonly CellValue[] = ["#BUSY!", "#GETTING_DATA"];

/** Whether a cell only waits to be computed, so that nothing can be concluded from what it shows. */
export const isUncomputed = ({ shown }: ShownOtherwise, { calculation }: ScoredForm): boolean =>
  calculation === "by-hand" || (calculation === "kept" && shown === "") || stillComputing.includes(shown);
