import type { Form } from "./form";

/** What becomes of the figures when the fiscal year changes: they stay under their years, or in their columns. */
export type FiguresOfYears = "stay" | "move";

/**
 * The years whose figures a form's columns of results hold, in the columns' order: as their headings say, where those
 * still name other years than a head that was changed by hand.
 */
export function yearsHeld({ edition: { years }, otherYears }: Pick<Form, "edition" | "otherYears">): readonly number[] {
  const said = years.map((year) => otherYears.find((other) => other.year === year)?.says ?? year);
  return new Set(said).size === years.length ? said : years;
}

/** The years under which any result of an indicator is filled in, with how many those are. */
export function figuresByYear(form: Pick<Form, "edition" | "otherYears" | "indicators">): ReadonlyMap<number, number> {
  const counts = yearsHeld(form).map((year, index) =>
    [year, form.indicators.filter(({ results }) => (results[index]?.state ?? "missing") !== "missing").length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}
