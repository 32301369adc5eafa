import { isExcelError, type CellValue } from "../../assessment/form/figure";
import { indicatorNumbers } from "../../assessment/form/identity";
import { resultField } from "../../assessment/form/place";
import { countCharacters } from "../../assessment/narrative/characters";
import { computedPlaces, type ComputedPlace } from "../../assessment/rules/computed-cells";
import type { ScoredForm } from "../../assessment/scoring/scored";
import type { FormReading } from "../../sheet/read/form-reading";
import type { RecordOnSheet } from "../../sheet/record/read-record";
import type { RecordField } from "../../sheet/record/record-row";
import { diffFacts, type FactsDiff } from "../diff/diff-facts";
import type { ChangedSubject, FactChange } from "../diff/fact-change";
import { countsAmiss, looseCounts } from "./answer-counts";
import type { FactGroup } from "./fact-group";
import { factsOf } from "./facts";
import { looseCells } from "./loose-cells";
import { looseTitles } from "./loose-titles";
import { digestOfRecord, factsOfRows, submissionStates, type SubmissionState } from "./submission-record";
import { inYearsOf } from "./years-as-before";

/** A figure that is not what it was when the submission was made. */
export type ChangedFigure = FactsDiff["figures"][number];

/** A computed cell that shows something else than what was typed comes to. */
export interface ShownAmiss {
  readonly subject: ChangedSubject;
  /** `characters`: the count beside an answer. */
  readonly cell: "success" | "score" | "unscored" | "summary" | "characters";
  /** "" where it shows nothing. */
  readonly shown: CellValue;
  readonly computed: number | null;
  /** It shows what it did when the submission was made: what it comes from was changed since, and nothing computed it. */
  readonly asMade: boolean;
}

/** What became of a submission since it was made. */
export interface Verification {
  /** What it says that it is; undefined where nobody can say. */
  readonly state: SubmissionState | undefined;
  /** The version of the program that made it. */
  readonly program: string;
  readonly digest: {
    /** What its record's sheet states; undefined where that cannot be read. */
    readonly stated: string | undefined;
    /** What its record comes to. */
    readonly computed: string;
    /** Whether it is the printed one; undefined where none was given. */
    readonly isPrinted: boolean | undefined;
  };
  /** Rows of the record's sheet that say nothing anybody knows. */
  readonly unreadable: readonly number[];
  /** What the file says otherwise than the record. Where the record is not what its digest says, either may be the one that was changed. */
  readonly changes: readonly FactChange[];
  /** Figures that are others now because of these. */
  readonly follows: readonly ChangedFigure[];
  /** Figures that the record states and that nothing in the file explains. */
  readonly misstated: readonly ChangedFigure[];
  readonly shown: readonly ShownAmiss[];
}

/** Whether a record is what its digest says. */
export const isIntact = ({ digest, unreadable }: Verification): boolean => digest.stated === digest.computed && unreadable.length === 0;

/** Whether a submission is what it was when it was made, as far as anybody can tell from it. */
export const isAsMade = (verified: Verification): boolean => {
  const { changes, follows, misstated, shown, digest } = verified;
  return isIntact(verified) && digest.isPrinted !== false && [changes, follows, misstated, shown].every((list) => list.length === 0);
};

function shownBy({ cell: { holds, shown }, computed }: ComputedPlace): { readonly amiss: boolean } {
  // What stands in place of a formula is a change of the formula.
  if (holds !== "own" && holds !== "formula") return { amiss: false };
  if (computed === null) return { amiss: shown !== "" && !isExcelError(shown) };
  return { amiss: typeof shown !== "number" || Math.abs(shown - computed) >= 1e-6 };
}

function shownAmiss(form: ScoredForm, before: readonly ChangedFigure[]): readonly ShownAmiss[] {
  const numbers = indicatorNumbers(form.indicators);
  const byRow = new Map(form.indicators.map(({ row, name }, at): [number, ChangedSubject] => [row, { part: "indicator", key: numbers[at] ?? "", name }]));
  return computedPlaces(form).filter((place) => shownBy(place).amiss).map(({ at, cell: { shown }, computed, names: { cell, topic = "" } }) => {
    const isOfRow = cell === "success" || cell === "score";
    const total: ChangedSubject = { part: "total", key: "", name: "" };
    const ofMeans: ChangedSubject = topic === "" ? total : { part: "topic", key: String(topic), name: "" };
    const subject = isOfRow ? byRow.get(at.row) ?? total : ofMeans;
    const named = cell === "success" || cell === "unscored" || cell === "summary" ? cell : "score";
    const field: RecordField = named === "summary" ? "score" : named;
    const was = before.find((figure) => figure.part === subject.part && figure.key === subject.key && figure.field === field)?.before;
    return { subject, cell: named, shown, computed, asMade: was !== undefined && was === String(shown) };
  });
}

function shownCounts(reading: FormReading, before: readonly FactGroup[]): readonly ShownAmiss[] {
  return countsAmiss(reading).map(({ item, shown, counted }) => {
    const answer = before.find(({ part, key }) => part === "item" && key === item)?.facts.get("answer") ?? "";
    const subject: ChangedSubject = { part: "item", key: item, name: "" };
    return { subject, cell: "characters", shown, computed: counted, asMade: countCharacters(answer).counted === shown };
  });
}

/** Whether a change has a part in what its indicator comes to. */
const counts = (change: FactChange, latest: RecordField): boolean => {
  if (change.part === "form") return change.is === "changed" && (change.field === "fiscal-year" || change.field === "edition");
  if (change.part !== "indicator") return false;
  if (change.is === "changed") return ["direction", "target", "own-number", latest].includes(change.field);
  return change.is !== "renamed";
};

/** Whether changes explain a figure's being another one. */
function isExplained(figure: ChangedFigure, counting: readonly FactChange[], figures: readonly ChangedFigure[]): boolean {
  if (counting.some(({ part }) => part === "form")) return true;
  if (figure.part === "indicator") return counting.some(({ key, is }) => key === figure.key && is !== "gone");
  // What has a part in a mean: what came and went, and whatever its indicators come to.
  return counting.length > 0 || figures.some(({ part }) => part === "indicator");
}

const stateIn = (text: string | undefined): SubmissionState | undefined =>
  (["final", "draft"] as const).find((state) => submissionStates[state].th === text);

/**
 * Holds a submission's form against the record of what it said when it was made.
 *
 * @param form the form that was read, worked out anew, with its review
 * @param printed the digest that was printed, or kept elsewhere
 */
export function verifySubmission(record: RecordOnSheet, reading: FormReading, form: ScoredForm, printed?: string): Verification {
  const recorded = factsOfRows(record.rows);
  const about = recorded.find(({ part }) => part === "record");
  const before = recorded.filter(({ part }) => part !== "record");
  const loose = [...looseCells(reading), ...looseCounts(reading), ...looseTitles(reading)];
  const now: readonly FactGroup[] = inYearsOf(before, [...factsOf(form, reading.dialects), ...loose]);
  const { changes, figures } = diffFacts(before, now);
  const latest = resultField(Number(before.find(({ part }) => part === "form")?.facts.get("fiscal-year") ?? 0));
  const counting = changes.filter((change) => counts(change, latest));
  const computed = digestOfRecord(record.rows, record.version);
  return {
    state: stateIn(about?.facts.get("state")),
    program: about?.facts.get("program") ?? "",
    digest: { stated: record.digest, computed, isPrinted: printed === undefined ? undefined : printed === computed },
    unreadable: record.unreadable,
    changes,
    follows: figures.filter((figure) => isExplained(figure, counting, figures)),
    misstated: figures.filter((figure) => !isExplained(figure, counting, figures)),
    shown: [...shownAmiss(form, figures), ...shownCounts(reading, before)],
  };
}
