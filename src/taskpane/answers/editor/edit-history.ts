/** A text with what is selected in it. */
export interface EditedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a text came to be: letters typed or deleted one after the other are one step, anything else is a step of its own. */
export type EditKind = "typed" | "deleted" | "other";

const togetherWithin = 1_500;
const most = 200;

/** The steps of an editor, which the sheet's being read again does not touch. */
export class EditHistory {
  readonly #past: EditedText[] = [];
  #future: EditedText[] = [];
  #last: { readonly kind: EditKind; readonly at: number } | undefined;

  /** Notes that a text is about to become another. */
  note(before: EditedText, kind: EditKind, at: number): void {
    const goesOn = kind !== "other" && this.#last?.kind === kind && at - this.#last.at < togetherWithin;
    this.#last = { kind, at };
    if (!goesOn || this.#past.length === 0) this.#past.push(before);
    if (this.#past.length > most) this.#past.shift();
    this.#future = [];
  }

  /** The text before the last step; undefined where there is none. */
  undo(now: EditedText): EditedText | undefined {
    return this.#step(this.#past, this.#future, now);
  }

  /** The text before the last undo. */
  redo(now: EditedText): EditedText | undefined {
    return this.#step(this.#future, this.#past, now);
  }

  #step(from: EditedText[], to: EditedText[], now: EditedText): EditedText | undefined {
    const there = from.pop();
    if (there === undefined) return undefined;
    to.push(now);
    this.#last = undefined;
    return there;
  }
}
