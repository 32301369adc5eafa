import * as z from "zod";
import { longestText } from "../../sheet/sheet-plan";

/** What can be wrong with a value, apart from what the criteria say; the words are in `data-problem.ts`. */
export type ShapeFault = "missing" | "object" | "list" | "text" | "year" | "figure" | "number" | "agency-type" | "draft" | "tick" | "state" | "too-long";

/** The fault of a value that is there and is something else. */
export const faulty = (fault: ShapeFault) => ({
  error: (issue: { readonly input?: unknown }): ShapeFault => (issue.input === undefined ? "missing" : fault),
});

/** A text that a cell can hold. */
export const text = z.string(faulty("text")).max(longestText, "too-long" satisfies ShapeFault);

/** A number, or what stands where one should. */
export const figure = z.union([z.number(), text, z.null()], faulty("figure"));
