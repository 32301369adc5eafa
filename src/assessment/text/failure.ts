import { say, type Language, type Phrase, type Values } from "./phrase";

/** What a failure says to people. */
export interface Wording {
  readonly what: Phrase;
  readonly next: Phrase;
}

/** The failures that one part of the program knows, in words, by their codes. */
export type Wordings<Code extends string = string> = Readonly<Record<Code, Wording>>;

/** Something that could not be done, and that people can act on: `explain` says what is wrong and what to do next. */
export class Failure extends Error {
  readonly wording: Wording;

  constructor(wordings: Wordings, readonly code: string, readonly values: Values = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = "Failure";
    const wording = wordings[code];
    if (wording === undefined) throw new Error(`There are no words for the failure "${code}".`);
    this.wording = wording;
  }
}

/** Makes the failures of one part of the program, by their codes. */
export const failuresOf = <Code extends string>(wordings: Wordings<Code>) =>
  (code: Code, values?: Values, options?: ErrorOptions): Failure => new Failure(wordings, code, values, options);

/** The failure in words: what is wrong, and what to do next. */
export const explain = ({ wording: { what, next }, values }: Failure, language: Language): { what: string; next: string } =>
  ({ what: say(what, language, values), next: say(next, language, values) });
