import type { Phrase, Values } from "../text/phrase";
import type { FigureCell } from "./rule";

/** Names the cell a finding about a figure speaks of; filled in by `figureValues`. Thai sets a space after a digit only. */
export const figureCell: Phrase = {
  th: '{ $cell -> [target] ค่าเป้าหมาย *[result] ผลการดำเนินการปี พ.ศ. { $year }{" "} }',
  en: "{ $cell -> [target] The target *[result] The result of { $year } }",
};

/** What `figureCell` needs. */
export const figureValues = ({ at, year }: FigureCell): Values =>
  ({ cell: at.field === "target" ? "target" : "result", year });
