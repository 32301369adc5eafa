import { Failure } from "../../assessment/text/failure";
import type { Language } from "../../assessment/text/phrase";
import { noChoices } from "../../exchange/incoming/import-choices";
import type { ImportChoices, ImportPlan } from "../../exchange/incoming/import-plan";
import type { OfficialForm } from "../../exchange/official/official-reading";
import type { Incoming, IncomingTable, PassedSheet } from "../../exchange/source/incoming";
import { sourceFailure } from "../../exchange/source/source-failure";
import { areMoreThan, mostSourceMegabytes } from "../../exchange/source/source-limits";
import type { PasteDraft } from "../paste/paste-draft";
import type { WayIn } from "../ways-in";
import { importFailure } from "./import-failure";

/** A file that somebody chose, as browsers have it. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** How far a form has come on its way in. */
export type ImportStep =
  | { readonly at: "choosing"; readonly failure?: Failure }
  | { readonly at: "reading"; readonly name: string; readonly done: number; readonly total: number }
  | TablesStep
  | FormStep
  /** Written; `undoable` is how many steps could be taken back then, this one being the newest. */
  | { readonly at: "done"; readonly from: FormStep; readonly plan: ImportPlan; readonly undoable: number };

/** Tables that are no form, and what was chosen for one of them. */
export interface TablesStep {
  readonly at: "tables";
  readonly name: string;
  readonly tables: readonly IncomingTable[];
  readonly passed: readonly PassedSheet[];
  readonly chosen: number;
  /** The fiscal year of its figures, as it is typed; the open form's where nobody typed any. */
  readonly year?: string;
  readonly draft?: PasteDraft;
}

/** A form that was read, and what was chosen for it. */
export interface FormStep {
  readonly at: "form";
  readonly name: string;
  readonly form: OfficialForm;
  readonly choices: ImportChoices;
  /** It becomes a form of its own, though one is open. */
  readonly isOwn: boolean;
  /** The fiscal year of a form of its own, as it is typed; the source's where nobody typed any. */
  readonly year?: string;
}

/** A form as it was read, before anybody chose anything. */
export const beginForm = (name: string, form: OfficialForm): FormStep => ({ at: "form", name, form, choices: noChoices, isOwn: false });

/** A form on its way in. It goes on while other pages of the pane are shown. */
export class ImportWork {
  step: ImportStep = { at: "choosing" };
  readonly #wayIn: WayIn;
  readonly #listeners = new Set<() => void>();
  #reading: AbortController | undefined;

  constructor(wayIn: WayIn) {
    this.#wayIn = wayIn;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Goes to a step; a reading that is under way is stopped. */
  goTo(step: ImportStep): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#set(step);
  }

  readFile(file: ChosenFile, language: Language): Promise<void> {
    return this.#read(file.name, language, async (wait) => {
      // What is larger than anything that is read is not even fetched into memory.
      if (areMoreThan(file.size, mostSourceMegabytes)) throw sourceFailure("source-too-large", { file: file.name, most: mostSourceMegabytes });
      const bytes = new Uint8Array(await file.arrayBuffer().catch((cause: unknown) => {
        throw importFailure("file-gone", { file: file.name }, { cause });
      }));
      return this.#wayIn.read({ name: file.name, bytes }, wait);
    });
  }

  /** Reads a text that was pasted; `name` is what it is called. */
  readText(text: string, name: string, language: Language): Promise<void> {
    return this.#read(name, language, (wait) => this.#wayIn.read({ text }, wait));
  }

  async #read(name: string, language: Language, read: (wait: Parameters<WayIn["read"]>[1]) => Promise<Incoming>): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    this.goTo({ at: "reading", name, done: 0, total: 0 });
    this.#reading = controller;
    const onProgress = (done: number, total: number): void => {
      if (!signal.aborted) this.#set({ at: "reading", name, done, total });
    };
    try {
      const incoming = await read({ signal, onProgress, language });
      if (signal.aborted) return;
      this.goTo(
        incoming.kind === "form" ? beginForm(name, incoming.form) : { at: "tables", name, tables: incoming.tables, passed: incoming.passed, chosen: 0 },
      );
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Failure)) {
        this.goTo({ at: "choosing" });
        throw error;
      }
      this.goTo({ at: "choosing", failure: error });
    }
  }

  #set(step: ImportStep): void {
    this.step = step;
    for (const listener of this.#listeners) listener();
  }
}
