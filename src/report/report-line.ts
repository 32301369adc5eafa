/** A line of a report as a sheet: its cells from the left, and what it is. */
export interface ReportLine {
  /** A row of progress has a bar in its third cell; its head stands above those of its parts. */
  readonly is: "title" | "text" | "section" | "heads" | "row" | "progress-head" | "progress" | "gap";
  readonly cells: readonly (string | number)[];
}

export const gapLine: ReportLine = { is: "gap", cells: [] };

/** A line of a table. */
export const rowLine = (...cells: readonly (string | number)[]): ReportLine => ({ is: "row", cells });

/** A table under its title; nothing where it has no rows. */
export const tableLines = (title: string, heads: readonly string[], rows: readonly ReportLine[]): readonly ReportLine[] =>
  (rows.length === 0 ? [] : [gapLine, { is: "section", cells: [title] }, { is: "heads", cells: heads }, ...rows]);
