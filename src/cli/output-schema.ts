import * as z from "zod";
import { manyVersion, outputVersion } from "./output-version";

const percentage = z.number().nullable().describe("Percentage of success, two decimals; null where it cannot be computed");
const cell = z.string().describe("A cell in A1 notation with its sheet: 'หมวด 7'!F12");

/** What `check --json` prints. The published JSON Schema is made from this. */
export const checkOutput = z.strictObject({
  version: z.literal(outputVersion).describe("The version of this output"),
  edition: z.string().describe("Fiscal year (Buddhist era) whose criteria were used"),
  sheet: z.string().describe("The sheet that was read"),
  agency: z.string(),
  fiscalYear: z.int().describe("Fiscal year assessed (Buddhist era)"),
  indicators: z.array(z.strictObject({
    id: z.string().describe("The item and the number within it: 7.1.1-2"),
    identity: z.string().describe("What the indicator is wherever its row stands: its item and its name without years and blanks"),
    item: z.string(),
    name: z.string(),
    row: z.int().positive(),
    success: percentage,
    score: z.int().min(0).max(500).nullable().describe("0 to the item's cap; null where it cannot be computed"),
  })).describe("In the order of the sheet"),
  topics: z.record(z.string().regex(/^7\.\d+$/), z.number()).describe("Mean score of each topic that has one"),
  total: z.number().nullable().describe("Mean of the topics that have a score"),
  narrative: z.array(z.strictObject({
    item: z.string(),
    characters: z.int().nonnegative().describe("Characters of the answer other than white space: what the web form's limit is about"),
    printedCharacters: z.int().nonnegative().describe("What the official form prints: two more for each line break, one for each tab"),
    options: z.array(z.strictObject({
      n: z.int().positive().nullable().describe("The option's number within the item; null of a line that is none of the form's"),
      ticked: z.boolean().nullable().describe("Whether the agency says that it has this; null where it says nothing"),
      evidence: z.array(z.string()).describe("The names of files, or links, as they were typed"),
    })).describe("In the order of the sheet"),
  })).optional().describe("The items of Categories 1 to 6 in the form's order, where the workbook has their sheets"),
  findings: z.array(z.strictObject({
    identity: z.string().describe("What the finding is wherever its row stands: rule, what it is about, field"),
    rule: z.string(),
    kind: z.enum(["entry", "formulas", "review", "narrative", "doubt"])
      .describe("What kind of rule found it; doubt: a figure that deserves a question, which is not wrong and changes no exit status"),
    severity: z.enum(["error", "warning", "notice"]),
    cell,
    message: z.string().describe("What is wrong, why it matters and what to do"),
    waived: z.strictObject({
      by: z.string(), date: z.string().describe("When, by the reviewer's clock: 2026-11-28T10:15:03"), reason: z.string(),
    }).optional().describe("Who accepts the finding, and why, where the workbook's review says so and its indicator is unchanged"),
    fix: z.strictObject({
      label: z.string(),
      changes: z.array(z.union([
        z.strictObject({
          cell, input: z.union([z.string(), z.number(), z.null()]),
          format: z.string().optional().describe("The number format that the cell is to have, where it is not to keep its own: General"),
        }),
        z.strictObject({ cell, formula: z.string().describe("The formula that the form itself has there") }),
      ])),
    }).optional(),
    rowFix: z.strictObject({ label: z.string(), rows: z.enum(["in order", "to its item"]) }).optional()
      .describe("What the add-in does in one click by moving rows: the whole form put in order, or this row put under its own item"),
  })),
}).meta({ id: "form", description: "What `pmqa check --json` prints about a form of Category 7, and of Categories 1 to 6 where they are there" });

export type CheckOutput = z.infer<typeof checkOutput>;

/** What `check --json` prints about several files: each by itself. */
const manyOutput = z.strictObject({
  version: z.literal(manyVersion).describe("The version of this list; each output has its own"),
  files: z.array(z.union([
    z.strictObject({ file: z.string().describe("The file as it was named"), output: checkOutput }),
    z.strictObject({
      file: z.string().describe("The file as it was named"),
      problem: z.strictObject({
        code: z.string().describe("What is wrong, for programs: corrupt"),
        what: z.string(), next: z.string().describe("What to do"),
      }),
    }),
  ])).describe("In the order in which they were named"),
}).meta({ id: "files", description: "What `pmqa check --json` prints about several files" });

export type ManyOutput = z.infer<typeof manyOutput>;

/** The JSON Schema of `check --json`, for one file and for several. */
export const checkOutputSchema = (): object => z.toJSONSchema(z.union([checkOutput, manyOutput]), { target: "draft-7" });
