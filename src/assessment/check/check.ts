import type { Form } from "../form/form";
import { everyRule } from "../rules/every-rule";
import { checkBy, type Checked } from "./check-by";

export type { Checked };

/** Checks a whole form: works it out, and asks every rule. */
export const check = (form: Form): Checked => checkBy(everyRule, form);
