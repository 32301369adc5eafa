import type { Case } from "./case";
import type { Rule } from "./rule";

/** The cases that stand beside a rule's file, under its name. */
export async function casesOf({ kind, name }: Pick<Rule, "kind" | "name">): Promise<readonly Case[]> {
  const file = await import(`./${kind}/${name}.cases.ts`) as { readonly default: readonly Case[] };
  return file.default;
}
