import type { CsvCell } from "./csv";

/** A column of a table, in the words of Table Schema. */
export interface TableField {
  readonly name: string;
  readonly type: "string" | "number" | "integer";
  readonly title: string;
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, boolean | number | string | readonly string[]>>;
}

/** Cells that say a row of another table. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table of a data package. */
export interface PackageTable {
  /** Also that of its file. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** As many cells to a row as there are fields. */
  readonly rows: readonly (readonly CsvCell[])[];
}
