import type { Patience } from "./open-form";

/** How often cells that show #NAME? are looked at again before anybody is told: custom functions load late. */
const mostLooks = 4;
/** How often cells that show old figures are looked at again after an edit. */
const mostLooksAfterEdit = 2;

/** How often a form was looked at again in passing, and for how long Excel may therefore still be late. */
export class Looks implements Patience {
  #all = 0;
  #sinceEdit = 0;

  get withFunctions(): boolean {
    return this.#all < mostLooks;
  }

  get withFigures(): boolean {
    return this.#sinceEdit < mostLooksAfterEdit;
  }

  /** The form is looked at once more. */
  again(): void {
    this.#all += 1;
    this.#sinceEdit += 1;
  }

  /** Something was done to the sheet: Excel may take a moment to compute it. */
  edited(): void {
    this.#sinceEdit = 0;
  }
}
