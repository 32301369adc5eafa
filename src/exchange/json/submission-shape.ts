import * as z from "zod";
import { narrativeShape } from "./narrative-shape";
import { faulty, figure, text } from "./value-shapes";

const stated = z.number(faulty("number")).nullish();

const indicator = z.object({
  id: text.describe("The item and the number within it: 7.1.1-2. No two are the same"),
  item: text.describe("The item under which it stands: 7.1.1"),
  name: text,
  direction: text.default("").describe("higher or lower, whichever is better, or the words that somebody typed; empty: not said"),
  target: figure.default(null)
    .describe("A number; a text such as N/A, which is not applicable; null or an empty text: missing. 0 is a number. A text that says a number (0.10) is one"),
  unit: text.default(""),
  results: z.array(figure, faulty("list")).describe("One for each of the years, the oldest first; each as a target"),
  note: text.default("").describe("Paragraphs, with a line feed between two"),
  statedSuccess: stated.describe("The percentage of success that this comes to, two decimals: compared with what is computed when it is read, never trusted"),
  statedScore: stated.describe("The score that this comes to: compared, never trusted"),
}, faulty("object"));

/** The shape of a submission as JSON. Keys it does not know are let pass. */
export const submissionShape = z.object({
  version: z.int(faulty("number")).nullish().describe("The version of these data: 2 where Categories 1 to 6 are there, else 1; 1 where nothing is said"),
  state: z.enum(["final", "draft"], faulty("draft")).nullish().describe("draft: it is no submission, whatever it holds"),
  agency: text.describe("The agency's name; empty where it is not said"),
  agencyType: z.enum(["service", "policy"], faulty("agency-type")).nullish(),
  fiscalYear: z.int(faulty("year")).describe("Fiscal year assessed (Buddhist era)"),
  years: z.array(z.int(faulty("year")), faulty("list")).nullish()
    .describe("The years of the results, the oldest first: the three that end with the fiscal year"),
  indicators: z.array(indicator, faulty("list")).describe("In the order of the form"),
  statedTopicScores: z.record(z.string(), z.number(faulty("number")), faulty("object")).nullish()
    .describe("The mean scores of topics that have one, by their numbers: compared, never trusted"),
  narrative: narrativeShape.nullish(),
}, faulty("object")).meta({
  id: "submission",
  description: "A PMQA form as data, Category 7 and where they are there Categories 1 to 6: what `pmqa export` writes and `pmqa import` reads",
});

export type SubmissionShape = z.infer<typeof submissionShape>;
/** A submission as data before it is read: what may be left out may be left out. */
export type SubmissionData = z.input<typeof submissionShape>;

/** The JSON Schema of a submission as data. */
export const submissionSchema = (): object => z.toJSONSchema(submissionShape, { target: "draft-7", io: "input" });
export type IndicatorShape = SubmissionShape["indicators"][number];
