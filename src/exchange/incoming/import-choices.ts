import type { Destination, HeadMeeting, ImportChoices, Take } from "./import-plan";

/** Nothing is chosen: what is here is never overwritten. */
export const noChoices: ImportChoices = { destinations: new Map(), takes: new Map(), takeOfOthers: "blanks", head: new Map() };

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
