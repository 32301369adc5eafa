import * as z from "zod";

/** What can be wrong with a value, apart from what the criteria say; the words are in `data-problem.ts`. */
export type ShapeFault = "missing" | "object" | "list" | "text" | "year" | "figure" | "number" | "agency-type" | "too-long";

/** The longest text a cell holds. */
const longestText = 32_767;

const faulty = (fault: ShapeFault) => ({
  error: (issue: { readonly input?: unknown }): ShapeFault => (issue.input === undefined ? "missing" : fault),
});

const text = z.string(faulty("text")).max(longestText, "too-long" satisfies ShapeFault);
const figure = z.union([z.number(), text, z.null()], faulty("figure"));
const stated = z.number(faulty("number")).nullish();

const indicator = z.object({
  id: text,
  item: text,
  name: text,
  direction: text.default(""),
  target: figure.default(null),
  unit: text.default(""),
  results: z.array(figure, faulty("list")),
  note: text.default(""),
  statedSuccess: stated,
  statedScore: stated,
}, faulty("object"));

/** The shape of a submission as JSON. Keys it does not know are let pass. */
export const submissionShape = z.object({
  version: z.int(faulty("number")).nullish(),
  agency: text,
  agencyType: z.enum(["service", "policy"], faulty("agency-type")).nullish(),
  fiscalYear: z.int(faulty("year")),
  years: z.array(z.int(faulty("year")), faulty("list")).nullish(),
  indicators: z.array(indicator, faulty("list")),
  statedTopicScores: z.record(z.string(), z.number(faulty("number")), faulty("object")).nullish(),
}, faulty("object"));

export type SubmissionShape = z.infer<typeof submissionShape>;
export type IndicatorShape = SubmissionShape["indicators"][number];
