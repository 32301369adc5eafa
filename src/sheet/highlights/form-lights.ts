import type { Highlight } from "../highlight";
import type { FormReading } from "../read/form-reading";
import { lightsOf } from "../write/lights";

/** The lights of a form that is there, wherever its rows and columns have come to stand. */
export function lightsOfForm({ form: { edition }, columns, keyColumn, headingRow, parts, rows }: FormReading): readonly Highlight[] {
  const within = rows.findLastIndex(({ is }) => is === "indicator" || is === "placeholder" || is === "blank" || is === "item");
  const bottom = Math.max(headingRow + 1, headingRow + 1 + within, ...parts.ends.values());
  return lightsOf({ edition, columns, keyColumn, top: headingRow + 1, bottom });
}
