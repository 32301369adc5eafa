import type { Lack, NextStep } from "../../assessment/check/standing";
import { isOnForm, type Place } from "../../assessment/form/place";
import { placeInNarrative } from "../../assessment/narrative/place-in-narrative";
import { keptItem } from "../answers/kept-item";
import { usePane } from "../pane-context";
import { keptInList } from "../indicator/list/kept-in-list";
import { useWork } from "../use-work";

/** The ways that lead from how a form stands to the places that matter. */
export interface Leads {
  /** To what lacks: the errors by themselves, the indicators without a score in their list, else the first place. */
  readonly toLack: (lack: Lack) => void;
  readonly toNext: (step: NextStep) => void;
  /** To an indicator, or an item of Categories 1 to 6, in the sheet and in the pane. */
  readonly toPlace: (place: Place) => void;
}

/** Leads from how a form stands to its places. */
export function useLeads(): Leads {
  const { session, kept, goTo } = usePane();
  const run = useWork();

  const toErrors = (): void => {
    kept.set("check.severity", "error");
    goTo("check");
  };
  const toPlace = async (place: Place): Promise<void> => {
    if (!await run(() => session.show(place))) return;
    if (isOnForm(place)) goTo("indicator");
    else {
      const { narrative } = session.state().form?.checked.form ?? {};
      kept.set(keptItem, narrative && placeInNarrative(narrative, place.sheet ?? "", place.row)?.item);
      goTo("answers");
    }
  };
  const toUnscored = (): void => {
    keptInList(kept).showAll("unscored");
    goTo("indicator");
  };

  return {
    toPlace: (place) => void toPlace(place),
    toLack: ({ of, places: [first] }) => {
      if (of === "errors") toErrors();
      else if (of === "scores") toUnscored();
      else void toPlace(first.at);
    },
    toNext: (step) => {
      if (step.do === "fill") void toPlace(step.at);
      else if (step.do === "mend") toErrors();
      else goTo("summary");
    },
  };
}
