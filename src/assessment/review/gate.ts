import type { Checked } from "../check/check";
import { indicatorNumbers } from "../form/identity";
import type { Place } from "../form/place";
import { subjectName, type Finding } from "../rules/finding";
import { reviewOf, waiverOf, type Review, type Waiver } from "./review";

/** An error with its place, by what people call what is there: "7.1.1-2", "7.3.4", "7.1"; "" for the form as a whole. */
export interface GateFinding {
  readonly finding: Finding;
  readonly name: string;
  readonly at: Place;
}

/** An error that somebody accepts, and why. */
export interface WaivedFinding extends GateFinding {
  readonly waiver: Waiver;
}

/** Whether a form may be submitted, and what stands in the way of that. */
export interface Gate {
  readonly isOpen: boolean;
  /** Errors that nobody accepts, as one reads the form. */
  readonly inTheWay: readonly GateFinding[];
  /** Errors that are accepted with a reason, as one reads the form. */
  readonly waived: readonly WaivedFinding[];
}

/** A waiver is one for its reason: whoever gives none accepts nothing. */
const hasReason = ({ event }: Waiver): boolean => event.comment.trim() !== "";

/** What keeps a checked form from being submitted: every error that is not waived with a reason, and nothing else. */
export function gateOf(checked: Checked, review: Review = reviewOf(checked)): Gate {
  const { form, findings } = checked;
  const numbers = indicatorNumbers(form.indicators);
  const numberAt = new Map(form.indicators.map(({ row }, at) => [row, numbers[at] ?? ""]));
  const inTheWay: GateFinding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings.filter(({ severity }) => severity === "error")) {
    const { at, about } = finding;
    const placed = { finding, at, name: about.of === "indicator" ? numberAt.get(at.row) ?? "" : subjectName(about) };
    const waiver = waiverOf(review, finding);
    if (waiver !== undefined && hasReason(waiver)) waived.push({ ...placed, waiver });
    else inTheWay.push(placed);
  }
  return { isOpen: inTheWay.length === 0, inTheWay, waived };
}
