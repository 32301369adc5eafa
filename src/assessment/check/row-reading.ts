import type { Indicator, Placeholder, Stray } from "../form/form";

/** What a row below the form's head reads as; undefined: nothing is typed there that matters. */
export type RowReading = Indicator | Placeholder | Stray | undefined;

/** A row's reading by its kind: at most one of them is there. */
export interface SortedReading {
  readonly indicator?: Indicator;
  readonly placeholder?: Placeholder;
  readonly stray?: Stray;
}

export function sorted(reading: RowReading): SortedReading {
  if (reading === undefined) return {};
  if ("results" in reading) return { indicator: reading };
  return "field" in reading ? { stray: reading } : { placeholder: reading };
}
