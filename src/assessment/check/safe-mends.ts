import type { Input } from "../form/figure";
import type { Place } from "../form/place";
import { isOnForm, yearOfField } from "../form/place";
import type { Finding } from "../rules/finding";
import type { CellFix, FixChange } from "../rules/rule";
import type { ScoredForm } from "../scoring/scored";
import type { Checked } from "./check";

/** A cell that is to be written: what it holds, and what it will. */
export interface Rewriting {
  readonly at: Place;
  /** "" where the cell is blank. */
  readonly from: string;
  readonly to: FixChange["input"];
}

/** A finding that can be mended without changing what the form says. */
export interface SafeMend {
  readonly finding: Finding;
  readonly fix: CellFix;
  readonly writes: readonly Rewriting[];
}

/** What stands in a cell that a safe fix would write: a figure or a text as it was typed; computed cells are blank then. */
function typedAt({ indicators, edition, narrative }: ScoredForm, at: Place): string {
  const { row, field, sheet } = at;
  if (!isOnForm(at)) return narrative?.items.find((one) => one.sheet === sheet && one.answerRow === row)?.typed ?? "";
  const indicator = indicators.find((one) => one.row === row);
  const text = indicator?.mended.find((one) => one.field === field)?.typed;
  if (indicator === undefined || text !== undefined) return text ?? "";
  const year = yearOfField(field);
  const figure = field === "target" ? indicator.target : year === undefined ? undefined : indicator.results[edition.years.indexOf(year)];
  if (figure?.state !== "number") return "";
  return figure.typedAs ?? (figure.storedAs === undefined ? String(figure.value) : `${figure.value}%`);
}

/** Every finding that has a safe fix, in reading order, with what that fix would write. */
export function safeMends({ form, findings }: Checked): readonly SafeMend[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes.find((one): one is CellFix => "changes" in one && one.safe === true);
    if (fix === undefined) return [];
    return [{ finding, fix, writes: fix.changes.map(({ at, input }) => ({ at, from: typedAt(form, at), to: input })) }];
  });
}

/** Whether a cell is given the form's own formula. */
export const isOwnFormula = (to: Rewriting["to"]): to is Exclude<FixChange["input"], Input> => typeof to === "object" && to !== null;
