import type { Assessment } from "../form/form";
import type { Checked } from "./checked";
import { Checker } from "./checker";
import type { Language } from "../text/phrase";
import { say } from "../text/phrase";
import type { Finding } from "../rules/rule";

export type { Checked };

/** Checks a whole form: all findings, every indicator's score, the means. `Checker` does the same edit by edit. */
export const check = (assessment: Assessment): Checked => new Checker(assessment).checked();

/** A finding in words. */
export interface Description {
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** What the fix does, where there is one. */
  readonly fixLabel?: string;
}

/** Puts a finding into words: what is wrong, why it matters and what to do. */
export function describe({ rule, saying, values, fix }: Finding, language: Language): Description {
  return {
    what: say(saying.what, language, values),
    why: say(rule.why, language, values),
    next: say(saying.next, language, values),
    ...(fix === undefined ? {} : { fixLabel: say(fix.label, language, fix.values) }),
  };
}
