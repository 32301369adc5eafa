import type { Form } from "../../src/assessment/form/form";
import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import type { DialectsHere } from "../../src/sheet/layout/formulas";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { MemoryBook } from "../sheet/memory/memory-book";
import { layOut } from "../sheet/memory/memory-sheet";
import { MemoryWorkbook } from "../sheet/memory/memory-workbook";
import { Passage } from "../sheet/memory/passage";
import { Person } from "../sheet/memory/person";

/** A session at work on a workbook in memory, and somebody in front of that workbook. */
export interface Desk {
  readonly session: Session;
  /** The workbook as the session has it: what reaches it can be listened to, and held up. */
  readonly workbook: Passage;
  readonly person: Person;
}

/**
 * A desk whose workbook holds a planned sheet besides a blank one, or the blank one alone. Nothing is read yet.
 * `dialects` is what its Excel computes; both by default. `besides` are sheets that stand before it.
 */
export function openDesk(plan?: SheetPlan, dialects?: DialectsHere, besides: readonly SheetPlan[] = []): Desk {
  const book = new MemoryBook();
  for (const beside of besides) book.add(layOut(beside));
  if (plan !== undefined) book.add(layOut(plan));
  const workbook = new Passage(new MemoryWorkbook(book, dialects));
  return { session: createSession(workbook), workbook, person: new Person(book) };
}

/** Gives everything else its turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Waits until the session has taken in what it was told: no call under way, and none to come. */
export async function quiet({ workbook }: Desk): Promise<void> {
  for (let before = -1; before !== workbook.log.length || workbook.underWay > 0;) {
    before = workbook.log.length;
    await turn();
  }
}

/** The form as the session has it. */
export const formOf = ({ session }: Desk): Form => {
  const { form, problem } = session.state();
  if (form === undefined || problem !== undefined) throw problem ?? new Error("No form is open.");
  return form.checked.form;
};

/** What stands in the form's sheet. */
export const sheetOf = async ({ workbook }: Desk) => {
  const read = await workbook.read();
  if (read.found === "none") throw new Error("The form is gone.");
  return read.content;
};
