import type { Phrase } from "../text/phrase";
import type { Asking, Rule, Saying } from "./rule";

/**
 * A rule of the kind "doubt": nothing is wrong, and something deserves a question. Its findings are notices to whoever
 * knows severities alone; they change no exit status and make no total provisional.
 */
export function doubtRule<Key extends string>(
  { says, ...rule }: Omit<Rule<Key>, "kind" | "says" | "asks" | "limits"> & { readonly limits: Phrase; readonly says: Readonly<Record<Key, Asking>> },
): Rule<Key> {
  const questions = Object.entries<Asking>(says).map(([key, question]) => [key, { severity: "notice", ...question }] as const);
  return { ...rule, kind: "doubt", says: Object.fromEntries(questions) as Record<Key, Saying> };
}
