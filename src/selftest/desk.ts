import type { Phrase } from "../assessment/text/phrase";
import { Unanswered } from "./unanswered";

/** One thing that only a person can do. */
export interface Step {
  readonly name: string;
  readonly text: Phrase;
}

/** Whoever sits in front of Excel. */
export interface Person {
  /**
   * Shows a step and waits until the person has done it: `isDone` sees it, or the person says so.
   *
   * @param isDone looked at again and again; left out where nothing can see it
   */
  does(step: Step, isDone?: () => Promise<boolean>): Promise<"done" | "skipped">;
}

/** The Excel that is asked, and who sits in front of it. */
export interface Surroundings {
  readonly run: typeof Excel.run;
  readonly isSetSupported: (set: string, version: string) => boolean;
  readonly person: Person;
  /** Lets Excel calculate, and tell what it has to tell. */
  readonly pause: () => Promise<void>;
}

/** Something done to the sheet of a question. */
export type Work<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;

/** What Excel said to something: "taken", or the code with which it refused. */
export type ExcelSays = string;

/** Where a question is asked: a sheet of its own in an Excel. */
export interface Desk extends Pick<Surroundings, "isSetSupported" | "pause"> {
  readonly sheetName: string;
  /** Whether the very first batch of all was refused because somebody was editing a cell. */
  readonly foundEditing: boolean;
  /** Does something in one batch, which waits for a cell being edited. */
  perform<T>(work: Work<T>): Promise<T>;
  /** What Excel says to something; `waits` tells whether the batch waits for a cell being edited. */
  outcome(work: Work<unknown>, waits?: boolean): Promise<ExcelSays>;
  /** Looks again and again for a while; whether it came to be. */
  waitFor(check: () => Promise<boolean>): Promise<boolean>;
  /** Brings the sheet to the front and lets the person do something there. */
  letPerson(step: Step, isDone?: () => Promise<boolean>): Promise<void>;
  /** Lets the person do something more where they are. */
  letPersonGoOn(step: Step, isDone?: () => Promise<boolean>): Promise<void>;
}

/** How often something is looked for before it counts as not there. */
const looks = 20;

/** What an error of Excel says, by its code. */
export function refusalOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === "string" && code !== "" ? code : String(message ?? error);
}

/** The desk of a question, on a sheet that is there already. */
export function deskOn({ run, isSetSupported, person, pause }: Surroundings, sheetName: string, foundEditing: boolean): Desk {
  const batch = <T>(work: Work<T>, delayForCellEdit: boolean): Promise<T> => run({ delayForCellEdit }, async (context) => {
    const result = await work(context.workbook.worksheets.getItem(sheetName), context);
    await context.sync();
    return result;
  });
  const perform = <T>(work: Work<T>): Promise<T> => batch(work, true);
  const letPersonGoOn: Desk["letPersonGoOn"] = async (step, isDone) => {
    if (await person.does(step, isDone) === "skipped") throw new Unanswered("skipped", step.name);
  };
  return {
    sheetName, foundEditing, isSetSupported, pause, perform,
    outcome: (work, waits = true) => batch(work, waits).then(() => "taken", refusalOf),
    async waitFor(check) {
      for (let look = 0; look < looks; look++) {
        if (await check()) return true;
        await pause();
      }
      return false;
    },
    async letPerson(step, isDone) {
      await perform((sheet) => sheet.activate());
      await letPersonGoOn(step, isDone);
    },
    letPersonGoOn,
  };
}
