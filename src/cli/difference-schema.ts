import * as z from "zod";
import { differenceVersion, verificationVersion } from "./output-version";

const part = z.enum(["form", "indicator", "topic", "total", "placeholder", "stray", "review", "record", "category", "item", "option", "evidence"])
  .describe("What it is of; stray: a text where none belongs; placeholder: a prescribed indicator not begun; "
    + "category, item, option, evidence: of Categories 1 to 6");
const subject = {
  part,
  number: z.string().describe(
    "7.1.1-2 of an indicator, 7.1 of a topic, the code of an event of the review, 1.1.1 of an item, "
      + "1.1.1-3 of its third option, 1.1.1-3-2 of the second piece of evidence for that; else empty",
  ),
  name: z.string().describe("The indicator's name, or the text"),
};
const field = z.string().describe("target, result.2567, note, success-formula, answer, tick …");
const text = z.string().describe("Empty for nothing");

/** One thing that is not as it was. */
const change = z.discriminatedUnion("is", [
  z.strictObject({ ...subject, is: z.literal("changed"), field, before: text, now: text }),
  z.strictObject({ ...subject, is: z.literal("renamed"), before: text, now: text }).describe("The same by another name, as far as can be told"),
  z.strictObject({ ...subject, is: z.literal("moved"), before: text, now: text }).describe("Its numbers: under another item, or elsewhere under its own"),
  z.strictObject({ ...subject, is: z.literal("added"), says: z.record(z.string(), z.string()) }),
  z.strictObject({ ...subject, is: z.literal("gone"), says: z.record(z.string(), z.string()) }),
]).meta({ id: "change" });

const figure = z.strictObject({ ...subject, field, before: text, now: text }).meta({ id: "figure" });

/** What `verify --json` prints. The published JSON Schema is made from this. */
const verificationOutput = z.strictObject({
  version: z.literal(verificationVersion).describe("The version of this output"),
  asMade: z.boolean().describe("Nothing was changed since it was made, and every figure is what it comes to"),
  state: z.enum(["final", "draft"]).nullable().describe("What the submission says that it is; null where that cannot be read"),
  program: z.string().describe("The version of the program that made it"),
  digest: z.strictObject({
    stated: z.string().nullable(), computed: z.string(),
    printed: z.boolean().nullable().describe("Whether it is the one given by --digest; null where none was given"),
  }),
  unreadableRows: z.array(z.int()).describe("Rows of the record that say nothing known"),
  changes: z.array(change).describe("What the file says otherwise than the record"),
  follows: z.array(figure).describe("Figures that are others because of that"),
  misstated: z.array(figure).describe("Figures of the record that its inputs do not come to"),
  shown: z.array(z.strictObject({
    ...subject, cell: z.enum(["success", "score", "unscored", "summary", "characters"]),
    shown: text, computed: z.number().nullable(),
    asMade: z.boolean().describe("It still shows what it did when the submission was made"),
  })).describe("Cells that show something else than what is computed"),
}).meta({ id: "verification", description: "What `pmqa verify --json` prints about a submission" });

/** What `diff --json` prints. */
const differenceOutput = z.strictObject({
  version: z.literal(differenceVersion).describe("The version of this output"),
  same: z.boolean(),
  years: z.strictObject({ before: z.array(z.int()), now: z.array(z.int()) }).describe(
    "Years of which but one of the two reports results; they are not compared",
  ),
  changes: z.array(change).describe("What the second says otherwise than the first"),
  figures: z.array(figure).describe("What that comes to"),
}).meta({ id: "difference", description: "What `pmqa diff --json` prints about two forms or submissions" });

export type VerificationOutput = z.infer<typeof verificationOutput>;
export type DifferenceOutput = z.infer<typeof differenceOutput>;
export type ChangeOutput = z.infer<typeof change>;
export type FigureOutput = z.infer<typeof figure>;

/** The JSON Schema of `verify --json`. */
export const verificationSchema = (): object => z.toJSONSchema(verificationOutput, { target: "draft-7" });

/** The JSON Schema of `diff --json`. */
export const differenceSchema = (): object => z.toJSONSchema(differenceOutput, { target: "draft-7" });
