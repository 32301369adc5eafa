import { addressOfArea } from "../sheet/address";
import { highlightKind, type Highlight, type HighlightKind } from "../sheet/highlight";
import { argb } from "./cell-style";
import type { Worksheet } from "./excelts";

type Formatting = Worksheet["conditionalFormattings"][number];
type FormattingRule = Formatting["rules"][number];

/** What a rule of a conditional format is there for; undefined for any that is not ours. */
export const kindOf = (rule: FormattingRule): HighlightKind | undefined =>
  (rule.type === "expression" ? highlightKind(String(rule.formulae?.[0])) : undefined);

/** The kinds of highlights of ours that a sheet has. */
export const kindsOn = ({ conditionalFormattings }: Worksheet): ReadonlySet<HighlightKind> =>
  new Set(conditionalFormattings.flatMap(({ rules }) => rules.map(kindOf)).filter((kind) => kind !== undefined));

/** Conditional formats but for the rules of a kind. Programs that save a file put the rules about the same cells together, whoever made them. */
export const withoutKind = (formattings: readonly Formatting[], kind: HighlightKind): readonly Formatting[] =>
  formattings.map((formatting) => ({ ...formatting, rules: formatting.rules.filter((rule) => kindOf(rule) !== kind) }))
    .filter(({ rules }) => rules.length > 0);

/** In files, functions that came after Excel 2007 bear a prefix. */
const asInFiles = (formula: string): string => formula.replace(/\bISFORMULA\(/g, "_xlfn.ISFORMULA(");

const formattingOf = ({ areas, formula, fill }: Highlight, priority: number): Formatting => ({
  ref: areas.map(addressOfArea).join(" "),
  rules: [{
    type: "expression",
    formulae: [asInFiles(formula)],
    priority,
    style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(fill) } } },
  }],
});

/**
 * Puts conditional formats of our own in place of those of their kind. Formats, fills and conditional formats that
 * somebody else made stay as they are, and come first.
 */
export function highlightCells(sheet: Worksheet, kind: HighlightKind, highlights: readonly Highlight[]): void {
  const others = withoutKind(sheet.conditionalFormattings, kind);
  const last = Math.max(0, ...others.flatMap(({ rules }) => rules.map((rule) => rule.priority ?? 0)));
  sheet.conditionalFormattings = [...others, ...highlights.map((highlight, at) => formattingOf(highlight, last + 1 + at))];
}
