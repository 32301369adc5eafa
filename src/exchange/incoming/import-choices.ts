import type { Take } from "./both-said";
import type { Destination, HeadMeeting, ImportChoices } from "./import-plan";

/** Nothing is chosen: what is here is never overwritten. */
export const noChoices: ImportChoices = {
  destinations: new Map(), takes: new Map(), takeOfOthers: "blanks", head: new Map(), answerTakes: new Map(), takeOfOtherAnswers: "blanks",
};

/** Sends an incoming indicator elsewhere. Another that was sent to the same row is then added under its item: the last word counts. */
export const retarget = (choices: ImportChoices, at: number, to: Destination): ImportChoices =>
  ({ ...choices, destinations: new Map([...[...choices.destinations].filter(([other]) => other !== at), [at, to]]) });

/** Chooses what is taken of one indicator. */
export const chooseTake = (choices: ImportChoices, at: number, take: Take): ImportChoices =>
  ({ ...choices, takes: new Map([...choices.takes, [at, take]]) });

/** Chooses what is taken of all indicators, whatever was chosen of any before. */
export const takeOfAll = (choices: ImportChoices, take: Take): ImportChoices => ({ ...choices, takes: new Map(), takeOfOthers: take });

/** Chooses whether a value of the head is taken. */
export const chooseHead = (choices: ImportChoices, field: HeadMeeting["field"], taken: boolean): ImportChoices =>
  ({ ...choices, head: new Map([...choices.head, [field, taken]]) });

/** Chooses what is taken of what is said of one item, topic or category. */
export const chooseAnswer = (choices: ImportChoices, of: string, take: Take): ImportChoices =>
  ({ ...choices, answerTakes: new Map([...choices.answerTakes, [of, take]]) });

/** Chooses what is taken of Categories 1 to 6, whatever was chosen of any item before. */
export const takeOfAllAnswers = (choices: ImportChoices, take: Take): ImportChoices => ({ ...choices, answerTakes: new Map(), takeOfOtherAnswers: take });
