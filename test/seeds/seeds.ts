import type { ColumnField, Field } from "../../src/assessment/form/place";
import { dialects, type Dialect } from "../../src/sheet/layout/formulas";
import type { FilledForm } from "./filled-form";

/** A human error, sown into the filled form, and the rule that is meant for it. */
export interface Seed {
  readonly title: string;
  readonly sow: (form: FilledForm) => void;
  readonly rule: string;
  /** Where it must be told; anywhere, where nothing is said. */
  readonly at?: { readonly row: number; readonly field: Field };
  /** Whether what was typed changes what formulas give, so that nothing has been computed since. */
  readonly changesInputs?: true;
  /** The dialect it is sown into; both, where nothing is said. */
  readonly dialect?: Dialect;
}

/** All errors of one kind. */
export interface SeedClass {
  readonly kind: string;
  readonly seeds: readonly Seed[];
}

/** A seed for each row of some, in each of some fields. */
export const sownIn = <In extends ColumnField>(
  places: { readonly rows: readonly number[]; readonly fields: readonly In[] },
  seed: (row: number, field: In) => readonly Seed[],
): readonly Seed[] => places.rows.flatMap((row) => places.fields.flatMap((field) => seed(row, field)));

/** A seed in both dialects, since a formula is another in each. */
export const inBoth = (seed: (dialect: Dialect) => Seed): readonly Seed[] =>
  dialects.map((dialect) => ({ ...seed(dialect), dialect }));
