import type { Severity } from "../assessment/criteria/edition";
import { addressOf } from "../workbook/address";
import type { Cell, Marks } from "../workbook/workbook";
import { argb } from "./cell-style";
import type { Worksheet } from "./excelts";

type Formatting = Worksheet["conditionalFormattings"][number];

const colors: Readonly<Record<Severity, string>> = { error: "#FFC7CE", warning: "#FFEB9C", notice: "#DDEBF7" };

/** Gravest first: where a cell is marked twice, the first conditional format decides. */
const severities: readonly Severity[] = ["error", "warning", "notice"];

/** Always true, and says whose conditional format it is: by this the marks are found again. */
const tagOf = (severity: Severity): string => `LEN("pmqa7:${severity}")>0`;
const tagged = /^LEN\("pmqa7:(error|warning|notice)"\)>0$/;

const formulaOf = (formatting: Formatting): string =>
  formatting.rules.map((rule) => ("formulae" in rule ? String(rule.formulae?.[0]) : "")).join();

/** The severity that a conditional format of ours marks; undefined for any other. */
export const severityOf = (formatting: Formatting): Severity | undefined =>
  severities.find((severity) => tagged.exec(formulaOf(formatting))?.[1] === severity);

function formattingOf(severity: Severity, cells: readonly Cell[], priority: number): Formatting {
  return {
    ref: cells.map(addressOf).join(" "),
    rules: [{
      type: "expression",
      formulae: [tagOf(severity)],
      priority,
      style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(colors[severity]) } } },
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
