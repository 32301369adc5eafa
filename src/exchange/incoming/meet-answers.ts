import { readCarriedOver } from "../../assessment/form/carried-over";
import { figureInput, type Figure, type Input } from "../../assessment/form/figure";
import type { AnsweredItem, AnsweredOption, AnsweredTopic, Tick } from "../../assessment/narrative/answer";
import type { NarrativeEdit } from "../../assessment/narrative/narrative-edit";
import { tickLabels } from "../../sheet/narrative/category-words";
import type { AnswerMeeting } from "./answers-plan";
import type { Meeting, Take } from "./both-said";
import { changedEvidence, evidenceMeeting, evidenceText, evidenceWith } from "./meet-evidence";
import { isTaken, meetingOf } from "./meet-fields";

/** Something side by side, and what is changed where it is taken. */
export interface MetAnswer {
  readonly meeting: AnswerMeeting;
  readonly edits: readonly NarrativeEdit[];
}

const orNothing = (text: string | undefined): string | null => text || null;

const tickInput = (tick: Tick | undefined): Input => (tick === undefined || tick === "unsaid" ? null : tickLabels[tick]);

/** A meeting, and its edits where it is taken. */
function met(
  field: Pick<AnswerMeeting, "field" | "option">, [here, incoming]: readonly [Input, Input], is: Meeting, take: Take, edits: () => readonly NarrativeEdit[],
): MetAnswer {
  const taken = isTaken(is, take);
  return { meeting: { ...field, here, incoming, is, taken }, edits: taken ? edits() : [] };
}

/** How an answer stands to one that comes: that this was brought forward, and is to be confirmed, makes it no other. */
function answersMeeting(here: string | undefined, incoming: string): Meeting {
  const comes = readCarriedOver(incoming)?.note;
  const own = comes === undefined || here === undefined ? here : readCarriedOver(here)?.note ?? here;
  return meetingOf(orNothing(own), orNothing(comes ?? incoming));
}

function metOption(item: string, here: AnsweredOption | undefined, { n: option, tick, evidence }: AnsweredOption, take: Take): readonly MetAnswer[] {
  if (option === undefined) return [];
  const [ticked, pieces] = [tickInput(here?.tick), here?.evidence ?? []];
  return [
    met({ field: "tick", option }, [ticked, tickInput(tick)], meetingOf(ticked, tickInput(tick)), take, () => [{ item, set: "tick", option, to: tick }]),
    met({ field: "evidence", option }, [evidenceText(pieces), evidenceText(evidence)], evidenceMeeting(pieces, evidence), take, () =>
      changedEvidence(pieces, evidenceWith(pieces, evidence)).map((change) => ({ item, set: "evidence", option, ...change }))),
  ];
}

const metScore = (here: Figure | undefined, incoming: Figure, take: Take, edit: (input: Input) => NarrativeEdit): MetAnswer => {
  const [own, comes] = [figureInput(here), figureInput(incoming)];
  return met({ field: "score" }, [own, comes], meetingOf(own, comes), take, () => [edit(comes)]);
};

/** An item beside what comes for it. Options that are not here have no place, and are not met. */
export function metItem(here: AnsweredItem | undefined, comes: AnsweredItem, take: Take): readonly MetAnswer[] {
  const { item, answer, owner, score } = comes;
  const own = new Map(here?.options.map((option) => [option.n, option]));
  const options = comes.options.filter(({ n }) => here === undefined || own.has(n));
  return [
    met({ field: "answer" }, [orNothing(here?.answer), orNothing(answer)], answersMeeting(here?.answer, answer), take, () =>
      [{ item, set: "answer", text: answer }]),
    ...options.flatMap((option) => metOption(item, own.get(option.n), option, take)),
    met({ field: "owner" }, [orNothing(here?.owner), orNothing(owner)], meetingOf(orNothing(here?.owner), orNothing(owner)), take, () =>
      [{ item, set: "owner", text: owner }]),
    metScore(here?.score, score, take, (input) => ({ item, set: "score", input })),
  ];
}

/** A topic beside what comes for it. */
export function metTopic(here: AnsweredTopic | undefined, comes: AnsweredTopic, take: Take): readonly MetAnswer[] {
  const { topic, score } = comes;
  return [
    ...(["toDevelop", "toFocus"] as const).map((field) => {
      const sides = [orNothing(here?.[field]), orNothing(comes[field])] as const;
      return met({ field }, sides, meetingOf(...sides), take, () => [{ topic, set: field, text: comes[field] }]);
    }),
    metScore(here?.score, score, take, (input) => ({ topic, set: "score", input })),
  ];
}

/** The score of a category beside the one that comes. */
export const metCategory = (category: string, here: Figure | undefined, comes: Figure, take: Take): readonly MetAnswer[] =>
  [metScore(here, comes, take, (input) => ({ category, set: "score", input }))];
