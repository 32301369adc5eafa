import { narrativeOf } from "../../assessment/criteria/narratives";
import type { Form } from "../../assessment/form/form";

/** Category 7, and those of 1 to 6 that a form has besides: "7", "1-7", "1-3,7". */
export function submittedCategories({ edition, narrative }: Pick<Form, "edition" | "narrative">): string {
  const others = narrative === undefined ? [] : narrativeOf(edition)?.categories.filter(({ id }) => !narrative.lacking.includes(id)) ?? [];
  const runs: number[][] = [];
  for (const number of [...others.map(({ id }) => Number(id)), 7]) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length === 1 ? run : [run[0], run.at(-1)]).join("-")).join(",");
}
