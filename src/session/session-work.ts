import { Failure } from "../assessment/text/failure";
import { sheetFailure } from "../sheet/sheet-failure";
import type { SessionState } from "./session";

type Busy = NonNullable<SessionState["busy"]>;

/** Somebody stopped the work: there is nothing to report, things are as they were. */
class Stopped extends Error {}

const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : sheetFailure("host", { detail: String(error) }, { cause: error });

/** One work at a time, and the state that is shown meanwhile: progress, problems, and whatever the work finds. */
export class SessionWork {
  state: SessionState = { phase: "starting", undoable: 0 };
  readonly #listeners = new Set<() => void>();
  #last: Promise<void> = Promise.resolve();
  #stopped = false;
  #underWay = 0;

  /** Work is under way, or waits for its turn. */
  get isAtWork(): boolean {
    return this.#underWay > 0;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(state: SessionState): void {
    this.state = state;
    for (const listener of this.#listeners) listener();
  }

  /** Does what somebody asked for; an earlier problem has been read by then. */
  work(action: () => Promise<void>): Promise<void> {
    return this.enqueue(() => {
      this.dismissProblem();
      return action();
    });
  }

  /** As `work`; answers what stood in the way, which what comes after may take off the screen before anybody has looked. */
  async workTold(action: () => Promise<void>): Promise<Failure | undefined> {
    let stood: Failure | undefined;
    await this.work(async () => {
      try {
        await action();
      } catch (error) {
        stood = asFailure(error);
        throw stood;
      }
    });
    return stood;
  }

  dismissProblem(): void {
    const { problem, ...rest } = this.state;
    if (problem !== undefined) this.set(rest);
  }

  /** Does the work when all before it is done. What goes wrong ends in `state.problem`. */
  enqueue(action: () => Promise<void>): Promise<void> {
    this.#underWay += 1;
    this.#last = this.#last.then(async () => {
      this.#stopped = false;
      try {
        await action();
      } catch (error) {
        if (!(error instanceof Stopped)) this.set({ ...this.state, problem: asFailure(error) });
      } finally {
        this.#underWay -= 1;
        const { busy: _, ...rest } = this.state;
        if (this.state.busy !== undefined) this.set(rest);
      }
    });
    return this.#last;
  }

  /** Shows how far long work has come, and ends it where somebody stopped it. */
  step(work: Busy["work"], done: number, total: number): void {
    if (this.#stopped) throw new Stopped();
    this.set({ ...this.state, busy: { work, done, total } });
  }

  stop(): void {
    this.#stopped = true;
  }
}
