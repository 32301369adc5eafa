import { addressOf, type Cell } from "../sheet/address";
import type { Severity } from "../assessment/criteria/edition";
import { severities } from "../assessment/rules/severity";
import { markColors, markTag, severityOfTag } from "../sheet/write/mark-style";
import type { Marks } from "../sheet/workbook";
import { argb } from "./cell-style";
import type { Worksheet } from "./excelts";

type Formatting = Worksheet["conditionalFormattings"][number];

/** The severity that a conditional format of ours marks; undefined for any other. */
export function severityOf({ rules }: Formatting): Severity | undefined {
  const [rule] = rules;
  return rules.length === 1 && rule?.type === "expression" ? severityOfTag(String(rule.formulae?.[0])) : undefined;
}

function formattingOf(severity: Severity, cells: readonly Cell[], priority: number): Formatting {
  return {
    ref: cells.map(addressOf).join(" "),
    rules: [{
      type: "expression",
      formulae: [markTag(severity)],
      priority,
      style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(markColors[severity]) } } },
    }],
  };
}

/**
 * Highlights cells by conditional formats of our own, and takes away those of before. Formats, fills and conditional
 * formats that somebody else made stay as they are, and come first.
 */
export function markCells(sheet: Worksheet, marks: Marks): void {
  const others = sheet.conditionalFormattings.filter((formatting) => severityOf(formatting) === undefined);
  const last = Math.max(0, ...others.flatMap(({ rules }) => rules.map((rule) => rule.priority ?? 0)));
  const ours = severities.flatMap((severity, at) =>
    marks[severity].length === 0 ? [] : [formattingOf(severity, marks[severity], last + 1 + at)]);
  sheet.conditionalFormattings = [...others, ...ours];
}
