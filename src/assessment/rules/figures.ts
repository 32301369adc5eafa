import { saysNothing } from "../form/empty-words";
import type { Indicator } from "../form/form";
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

const percent = /ร้อยละ|%|percent|per cent/i;

/** Whether a figure's text says that it is a percentage. */
export const saysPercent = (text: string): boolean => percent.test(text);

/** Whether the percent sign of a figure can go, and the row still says in what its figures are: by its unit, or in its name. */
export const saysUnit = ({ unit, name }: Indicator): boolean => !saysNothing(unit) || saysPercent(name);
