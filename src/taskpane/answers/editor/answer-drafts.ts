import type { ItemId } from "../../../assessment/criteria/edition";
import type { ItemRows } from "../../../assessment/narrative/answer";
import type { Session } from "../../../session/session";
import { AnswerDraft } from "./answer-draft";

/** The answers that are written in the pane of a session, each kept whatever the pane shows. */
export class AnswerDrafts {
  readonly #drafts = new Map<ItemId, AnswerDraft>();

  constructor(private readonly session: Session) {
    session.subscribe(() => this.#takeIn());
  }

  /** The answer of an item as it is being written; undefined while no sheet has the item. */
  of(item: ItemId): AnswerDraft | undefined {
    const known = this.#drafts.get(item);
    if (known !== undefined) return known;
    const held = this.heldOf(item);
    if (held === undefined) return undefined;
    const draft = new AnswerDraft(held);
    this.#drafts.set(item, draft);
    return draft;
  }

  /** What the sheet holds of an item's answer. */
  heldOf(item: ItemId): string | undefined {
    return this.#items.find((one) => one.item === item)?.answer;
  }

  /** Saves an answer; tells whether something was written. */
  save(item: ItemId): Promise<boolean> {
    const draft = this.#drafts.get(item);
    if (draft === undefined) return Promise.resolve(false);
    // Others may write there before it is its turn: then nothing is written, and it is asked which text is to stay.
    const write = (text: string) => this.session.editNarrative(() => (draft.theirs === undefined ? [{ item, set: "answer", text }] : []));
    return draft.save(write, () => this.heldOf(item));
  }

  get #items(): readonly ItemRows[] {
    return this.session.state().form?.checked.form.narrative?.items ?? [];
  }

  #takeIn(): void {
    for (const { item, answer } of this.#items) this.#drafts.get(item)?.take(answer);
  }
}

const draftsOfSessions = new WeakMap<Session, AnswerDrafts>();

/** The answers that are written in the pane of a session. */
export function answerDraftsOf(session: Session): AnswerDrafts {
  const drafts = draftsOfSessions.get(session) ?? new AnswerDrafts(session);
  draftsOfSessions.set(session, drafts);
  return drafts;
}
