/** Does something once nothing has been told for a while. It sets one timer for many keys: one for each would cost more than the key. */
export class Pause {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = 0;

  /** @param wait in milliseconds */
  constructor(private readonly wait: number, private readonly then: () => void) {}

  /** The while begins anew. */
  begin(): void {
    this.#over = performance.now() + this.wait;
    this.#timer ??= setTimeout(this.#look, this.wait);
  }

  /** Nothing is done any more of what was waited for. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #look = (): void => {
    const left = this.#over - performance.now();
    this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
    if (this.#timer === undefined) this.then();
  };
}
