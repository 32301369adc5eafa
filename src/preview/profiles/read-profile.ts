import * as z from "zod";
import type { Profile } from "./profile";

/** A report has some tens of answers: what is longer is none. */
const longestReport = 1_000_000;

const version = z.string().regex(/^\d{1,2}\.\d{1,3}$/);
const name = z.string().regex(/^[\p{L}\p{M}\p{N} ._()-]{1,60}$/u);

const shape = z.strictObject({
  name,
  requirements: z.record(z.string().regex(/^[A-Za-z]{1,40}$/), version)
    .refine((sets) => Object.keys(sets).length <= 50, "has more than 50 sets"),
  customFunctions: z.boolean(),
  blankArgument: z.union([z.literal(0), z.null(), z.literal("")]),
  errorsAsObjects: z.boolean(),
  undoOfWrites: z.enum(["own-steps", "cleared"]),
  tellsDropDowns: z.boolean(),
  requestBytes: z.int().min(100_000).max(1_000_000_000).nullable(),
  refusesDoubleProtection: z.boolean(),
  foreignRuleThrows: z.boolean(),
  cellBeingEdited: z.boolean(),
}) satisfies z.ZodType<Profile>;

/** What else a report holds is for people to read. */
const report = z.looseObject({ version: z.literal(1), profile: shape });

function parsed(text: string): unknown {
  if (text.length > longestReport) throw new Error("This report is longer than any self-test's.");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error("This report is not JSON: copy all of it, from the first brace to the last.", { cause: error });
  }
}

/**
 * The Excel that a self-test's report describes, for the host to be.
 *
 * @param text the report as somebody sent it in
 * @throws Error saying what is wrong with it
 */
export function readProfile(text: string): Profile {
  const { data, error } = report.safeParse(parsed(text));
  if (data !== undefined) return data.profile;
  const [first] = error.issues;
  throw new Error(`This report describes no Excel: ${first?.path.join(".") || "the whole"} ${first?.message ?? ""}`.trim());
}
