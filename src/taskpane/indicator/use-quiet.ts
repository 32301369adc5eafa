import { useState } from "react";
import type { Field } from "../../assessment/form/place";
import type { Finding } from "../../assessment/rules/finding";
import { useOfSession } from "../pane-context";

/**
 * Whether a finding is said already. While a row is being made, its cells are not reproached for what nobody has come to
 * yet: that something is missing is said of a field that was left, or when somebody asks for a check.
 *
 * @param isBlank the row waits for an indicator
 */
export function useQuiet(isBlank: boolean, left: ReadonlySet<Field>): (finding: Finding) => boolean {
  const checks = useOfSession("checks") ?? 0;
  // The number of checks asked for when the row was begun; undefined where it was there before.
  const [begunAt, begin] = useState(isBlank ? checks : undefined);
  if (isBlank && begunAt !== checks) begin(checks);
  return ({ saying, at }) => begunAt !== checks || saying.lightsUp === undefined || left.has(at.field);
}
