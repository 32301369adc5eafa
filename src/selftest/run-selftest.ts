import { deskOn, refusalOf, type Surroundings } from "./desk";
import { addSheet, findsEditing, refuseUsedWorkbook, takeSheetAway } from "./own-sheets";
import type { Told } from "./profile-seen";
import type { Question } from "./question";
import { toldBy, type Asked, type Reply } from "./report";
import { Unanswered } from "./unanswered";

/** All the answers, and the sheets that could not be taken away. */
export interface Outcomes {
  readonly asked: readonly Asked[];
  readonly left: readonly string[];
}

/** A failure says so in the report, and the next question is asked. */
async function replyTo(ask: () => ReturnType<Question["ask"]>): Promise<Reply> {
  try {
    return { state: "answered", answer: await ask() };
  } catch (error) {
    if (error instanceof Unanswered) return { state: error.state, why: error.message };
    return { state: "failed", why: refusalOf(error).slice(0, 500) };
  }
}

/**
 * Asks the questions one after the other, each on a sheet of its own that is taken away afterwards.
 *
 * @param begin hears of each question before it is asked
 * @throws CannotBegin in a workbook that is not empty
 */
export async function runSelftest(
  questions: readonly Question[], excel: Surroundings, begin: (question: Question, at: number) => void = () => undefined,
): Promise<Outcomes> {
  const foundEditing = await findsEditing(excel);
  await refuseUsedWorkbook(excel);
  const asked: Asked[] = [];
  const left: string[] = [];
  for (const [at, question] of questions.entries()) {
    begin(question, at);
    const sheetName = `pmqa_selftest_${at + 1}`;
    const told: Partial<Told> = toldBy(asked);
    const reply = await replyTo(async () => {
      await addSheet(excel, sheetName);
      return question.ask(deskOn(excel, sheetName, foundEditing), told);
    });
    asked.push({ question, reply });
    await takeSheetAway(excel, sheetName).catch(() => left.push(sheetName));
  }
  return { asked, left };
}
