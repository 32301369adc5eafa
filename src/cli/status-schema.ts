import * as z from "zod";
import { statusVersion } from "./output-version";

const count = z.int().min(0);

const counts = {
  items: count, ready: count.describe("Items of which nothing is left to do"),
  answered: count, overLimit: count.describe("Answers with more characters than the limit"),
  options: count, ticked: count, unsaid: count.describe("Options of which no source says whether they are ticked"),
  toEvidence: count.describe("Ticked options that have a star"), evidenced: count.describe("Those of them whose evidence is there"),
  reviewed: count.describe("Items that somebody reviewed, and that are as they were then"),
} as const;

const left = z.strictObject({
  what: z.enum(["tick", "answer", "shorten", "confirm", "evidence", "to-do"])
    .describe("Ticks to be made, since none of the item's is said; an answer to be written, to be shortened, or to be confirmed "
      + "where it is another year's; evidence to be named, or to be brought"),
  option: z.int().positive().optional().describe("The option whose evidence it is"),
  owner: z.string().describe("Empty where nobody is named"),
});

/** What `status --json` prints. */
const statusOutput = z.strictObject({
  version: z.literal(statusVersion).describe("The version of this output"),
  edition: z.string().describe("Fiscal year (Buddhist era) whose criteria were used"),
  agency: z.string(),
  fiscalYear: z.int().describe("Fiscal year assessed (Buddhist era)"),
  results: z.strictObject({
    ready: count.describe("Indicators with a score and no error"), total: count,
    mean: z.number().nullable(), final: z.boolean().describe("Whether nothing lacks that the mean rests on"),
  }).describe("Category 7"),
  answerLimit: z.int().positive().nullable().describe(
    "How many characters other than white space an answer may have; null where the year's narrative form is not known",
  ),
  categories: z.array(z.strictObject({
    category: z.string(), title: z.string(), there: z.boolean().describe("Whether the workbook has anything of it"), ...counts,
    topics: z.array(z.strictObject({
      topic: z.string(), title: z.string(), ...counts,
      byItem: z.array(z.strictObject({
        item: z.string(), title: z.string(), owner: z.string(),
        characters: count.describe("Characters of the answer other than white space"), printedCharacters: count.describe("What the web form's counter shows"),
        ...counts, left: z.array(left),
      })),
    })),
  })).describe("Categories 1 to 6 in the form's order; none where the workbook has no sheet of any. They are not scored"),
  links: z.array(z.strictObject({
    item: z.string(), indicator: z.string().describe("7.2.3-1"), identity: z.string().describe("What the indicator is wherever its row stands"),
    confirmed: z.boolean().describe("Whether people say that the answer speaks of the indicator; else it is suggested"),
    by: z.enum(["name", "term", "figure", "thing"]).optional().describe("What suggests it"),
    words: z.string().optional().describe("The answer's words that do"),
    differences: z.array(z.strictObject({
      in: z.enum(["count", "result", "target", "year"]), answer: z.string(), indicator: z.string(), year: z.int(),
    })).describe("What the two say differently, both quoted; which is right is not known"),
  })).describe("Answers that speak of indicators of Category 7"),
  lowUnmentioned: z.array(z.strictObject({ indicator: z.string(), name: z.string(), score: count }))
    .describe("Indicators scored below a target just reached, of which no answer is seen to speak"),
}).meta({ id: "status", description: "What `pmqa status --json` prints about a self-assessment" });

export type StatusOutput = z.infer<typeof statusOutput>;

/** The JSON Schema of `status --json`. */
export const statusSchema = (): object => z.toJSONSchema(statusOutput, { target: "draft-7" });
