import type { Direction } from "../../assessment/form/direction";
import { readFigure, type Figure } from "../../assessment/form/figure";
import type { Indicator } from "../../assessment/form/form";
import { stepped, type Trial } from "../../assessment/scoring/what-if";
import { figureText } from "../indicator/entries";

/** What somebody tries out: what was not touched is not there, and follows the sheet. */
export interface TrialDraft {
  readonly result?: string;
  readonly target?: string;
  readonly direction?: Direction;
}

/** The figures that can be tried. */
export type TriedFigure = "result" | "target";

/** What a draft would put in the place of an indicator's own. */
export const trialOf = (row: number, { result, target, direction }: TrialDraft): Trial => ({
  row,
  ...(result === undefined ? {} : { result: readFigure(result) }),
  ...(target === undefined ? {} : { target: readFigure(target) }),
  ...(direction === undefined ? {} : { direction: { state: "direction", value: direction } }),
});

const heldBy = ({ results, target }: Indicator, of: TriedFigure): Figure | undefined => (of === "target" ? target : results.at(-1));

/** What a field shows: what is tried, else what the sheet holds. */
export const triedText = (indicator: Indicator, draft: TrialDraft, of: TriedFigure): string =>
  draft[of] ?? figureText(heldBy(indicator, of));

/** The draft with a figure some steps further; from 0 where it is none. */
export function steppedDraft(indicator: Indicator, draft: TrialDraft, of: TriedFigure, step: number, steps: number): TrialDraft {
  const figure = readFigure(triedText(indicator, draft, of));
  return { ...draft, [of]: String(stepped(figure.state === "number" ? figure.value : 0, step, steps)) };
}
