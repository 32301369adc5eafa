import type { TypedNarrative } from "../../../src/assessment/rules/case-narrative";
import data from "../../exchange/official/submission-2567-categories-1-3.json";

interface Attachment {
  readonly option: number;
  readonly file: string | null;
}

/** An item of the submission, with what people read in its answer. */
interface SampleAnswer {
  readonly id: string;
  readonly answer: string;
  readonly nonSpaceCharacters: number;
  readonly optionMarkersRead: readonly number[];
  readonly attachments: readonly Attachment[];
}

/** The items of a real submission of 2567, Categories 1 to 3. */
export const sampleAnswers: readonly SampleAnswer[] =
  data.categories.flatMap(({ topics }) => (topics as readonly { readonly items: readonly SampleAnswer[] }[]).flatMap(({ items }) => items));

const evidenceOf = (attachments: readonly Attachment[]): Record<number, readonly string[]> =>
  Object.fromEntries(attachments.flatMap(({ option, file }) => (file === null ? [] : [[option, [file]]])));

/** The same as its sheets would say it; ticks cannot be read from a printed form. */
export const sampleNarrative = (ticked: "unsaid" | undefined): TypedNarrative => ({
  answers: sampleAnswers.map(({ id, answer, attachments }) => ({
    item: id, answer, evidence: evidenceOf(attachments), ...(ticked === undefined ? {} : { ticked }),
  })),
});
