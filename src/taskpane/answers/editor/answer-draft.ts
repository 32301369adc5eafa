import type { Failure } from "../../../assessment/text/failure";
import { readAnswer } from "../../../sheet/narrative/read-answer";
import { EditHistory, type EditedText, type EditKind } from "./edit-history";

/** Puts a text into the answer's cell; answers what stood in the way. */
export type WriteAnswer = (text: string) => Promise<Failure | undefined>;

/**
 * An answer while somebody writes it: what the editor shows, beside what the sheet holds. It is kept whatever the pane shows
 * meanwhile. What the sheet holds comes into the editor while nothing is unsaved there; where both were changed, nobody's
 * text goes before somebody has said which is to stay.
 */
export class AnswerDraft {
  readonly #history = new EditHistory();
  readonly #listeners = new Set<() => void>();
  #now: EditedText;
  #held: string;
  #theirs: string | undefined;
  #sent: string | undefined;
  #written: string | undefined;
  #failure: Failure | undefined;
  #compared: { readonly text: string; readonly held: string; readonly differ: boolean } | undefined;
  /** Rises with every change. */
  changes = 0;
  /** Rises whenever the text became another than by typing: the field takes it over then. */
  replaced = 0;

  constructor(held: string) {
    this.#held = held;
    this.#now = { text: held, start: 0, end: 0 };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get now(): EditedText {
    return this.#now;
  }

  /** What somebody else wrote into the sheet while something here was unsaved. */
  get theirs(): string | undefined {
    return this.#theirs;
  }

  /** Why it could not be saved. */
  get failure(): Failure | undefined {
    return this.#failure;
  }

  get state(): "saved" | "saving" | "unsaved" {
    if (!this.#isChanged) return "saved";
    return this.#sent === undefined ? "unsaved" : "saving";
  }

  /** Whether it is to be saved by itself: nothing stands in the way that is known. */
  get waitsToBeSaved(): boolean {
    return this.#failure === undefined && this.#mayBeSaved;
  }

  get #mayBeSaved(): boolean {
    return this.#theirs === undefined && this.#sent === undefined && this.#now.text !== this.#written && this.#isChanged;
  }

  /** Asked several times of one text, and worked out once. */
  get #isChanged(): boolean {
    const { text } = this.#now;
    if (this.#compared?.text !== text || this.#compared.held !== this.#held) {
      this.#compared = { text, held: this.#held, differ: text !== this.#held && readAnswer(text) !== this.#held };
    }
    return this.#compared.differ;
  }

  /** The field's text was changed by whoever types in it. */
  type(next: EditedText, kind: EditKind, at: number): void {
    if (next.text === this.#now.text) return this.select(next);
    this.#history.note(this.#now, kind, at);
    this.#become(next);
  }

  /** What is selected in the field, so that undoing leads back there. */
  select({ start, end }: Pick<EditedText, "start" | "end">): void {
    this.#now = { ...this.#now, start, end };
  }

  /** Puts words in place of what is selected: pasted ones, or a marker. */
  insert(words: string, at: number): void {
    const { text, start, end } = this.#now;
    const caret = start + words.length;
    this.type({ text: text.slice(0, start) + words + text.slice(end), start: caret, end: caret }, "other", at);
    this.#replace();
  }

  undo(): void {
    this.#goTo(this.#history.undo(this.#now));
  }

  redo(): void {
    this.#goTo(this.#history.redo(this.#now));
  }

  /** Takes in what the sheet holds now. */
  take(held: string): void {
    if (held === (this.#theirs ?? this.#held)) return;
    const isSame = readAnswer(this.#now.text) === held;
    const isOwn = held === this.#held || (this.#sent !== undefined && readAnswer(this.#sent) === held);
    const isChanged = this.#isChanged;
    if (isChanged && !isSame && !isOwn) {
      this.#theirs = held;
      return this.#tell();
    }
    this.#held = held;
    this.#theirs = undefined;
    if (!isChanged && !isSame) this.#show(held);
    this.#tell();
  }

  /** Where both were changed: the editor's text stays, and is to be saved. */
  keepOwn(): void {
    if (this.#theirs === undefined) return;
    this.#held = this.#theirs;
    this.#theirs = undefined;
    this.#tell();
  }

  /** Where both were changed: the sheet's text stays; undoing brings the editor's back. */
  keepTheirs(): void {
    const theirs = this.#theirs;
    if (theirs === undefined) return;
    this.#held = theirs;
    this.#theirs = undefined;
    this.#show(theirs);
    this.#tell();
  }

  /**
   * Saves what is not saved yet, unless somebody has to say first which text is to stay. `heldNow` tells what the sheet holds
   * once it was written. Answers whether something was written.
   */
  async save(write: WriteAnswer, heldNow: () => string | undefined): Promise<boolean> {
    const { text } = this.#now;
    if (!this.#mayBeSaved) return false;
    this.#sent = text;
    this.#tell();
    this.#failure = await write(readAnswer(text));
    const isWritten = this.#failure === undefined && this.#theirs === undefined;
    if (isWritten) {
      this.#written = text;
      this.take(heldNow() ?? this.#held);
    }
    this.#sent = undefined;
    this.#tell();
    return isWritten;
  }

  #goTo(there: EditedText | undefined): void {
    if (there === undefined) return;
    this.#become(there);
    this.#replace();
  }

  #show(text: string): void {
    this.#history.note(this.#now, "other", 0);
    this.#become({ text, start: Math.min(this.#now.start, text.length), end: Math.min(this.#now.end, text.length) });
    this.#replace();
  }

  #become(next: EditedText): void {
    this.#now = next;
    this.#failure = undefined;
    this.#written = undefined;
    this.#tell();
  }

  #replace(): void {
    this.replaced += 1;
    this.#tell();
  }

  #tell(): void {
    this.changes += 1;
    for (const listener of this.#listeners) listener();
  }
}
