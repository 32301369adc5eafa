import type { ConditionalFormattingRule, DataValidation as FileValidation, Worksheet } from "@cj-tech-master/excelts";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationErrorStyle, type DataValidationOperator, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { Block } from "../engine/a1";
import { blockAddress, parseBlock } from "../engine/a1";
import { conditionalStyleToXlsx, styleFromXlsx } from "./xlsx-styles";

/** The blocks of "A1:B2 D4", as files list them. */
function blocksOf(reference: string): Block[] {
  return reference.split(/[\s,]+/).flatMap((part) => parseBlock(part) ?? []);
}

function reference(blocks: readonly Block[]): string {
  return blocks.map(blockAddress).join(" ");
}

interface FileRule {
  readonly type?: string;
  readonly formulae?: readonly unknown[];
  readonly style?: object;
  readonly stopIfTrue?: boolean;
  readonly priority?: number;
}

/** The conditional formats by formula of a file's sheet, the one that wins first. */
export function rulesFromXlsx(sheet: Worksheet): IConditionFormattingRule[] {
  const formats = sheet.conditionalFormattings as readonly { ref: string; rules: readonly FileRule[] }[];
  return formats
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .filter(({ rule }) => rule.type === "expression")
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .map(({ ref, rule }, index) => ({
      cfId: `rule-${index + 1}`, ranges: blocksOf(ref), stopIfTrue: rule.stopIfTrue === true,
      rule: {
        type: CFRuleType.highlightCell, subType: CFSubRuleType.formula,
        value: `=${String(rule.formulae?.[0] ?? "FALSE")}`, style: styleFromXlsx(rule.style ?? {}, true),
      },
    }));
}

/** Writes the conditional formats by formula into a file's sheet. */
export function rulesToXlsx(sheet: Worksheet, rules: readonly IConditionFormattingRule[]): void {
  rules.forEach(({ ranges, rule, stopIfTrue }, index) => {
    if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return;
    const written = {
      type: "expression", formulae: [rule.value.replace(/^=/, "")], priority: index + 1, stopIfTrue,
      style: conditionalStyleToXlsx(rule.style),
    };
    sheet.addConditionalFormatting({ ref: reference(ranges), rules: [written as ConditionalFormattingRule] });
  });
}

const types: readonly (readonly [file: string, engine: DataValidationType])[] = [
  ["list", DataValidationType.LIST], ["whole", DataValidationType.WHOLE], ["decimal", DataValidationType.DECIMAL],
  ["date", DataValidationType.DATE], ["textLength", DataValidationType.TEXT_LENGTH], ["custom", DataValidationType.CUSTOM],
  ["any", DataValidationType.ANY],
];
const errorStyles: readonly (readonly [file: string, engine: DataValidationErrorStyle])[] = [
  ["stop", DataValidationErrorStyle.STOP], ["warning", DataValidationErrorStyle.WARNING],
  ["information", DataValidationErrorStyle.INFO],
];

interface FileValidationData {
  readonly type: string;
  readonly formulae?: readonly unknown[];
  readonly operator?: string;
  readonly allowBlank?: boolean;
  readonly showInputMessage?: boolean;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly showErrorMessage?: boolean;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly errorStyle?: string;
}

/** Lists stand in files as quoted text, in Excel's API and in the engine without the quotes. */
function listFromFile(source: string): string {
  return /^".*"$/s.test(source) ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
}

function listToFile(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

/** The validations of a file's sheet. */
export function validationsFromXlsx(sheet: Worksheet): ISheetDataValidationRule[] {
  const model = (sheet as unknown as { dataValidations: { model: Record<string, FileValidationData | undefined> } })
    .dataValidations.model;
  const together = new Map<string, ISheetDataValidationRule>();
  for (const [address, data] of Object.entries(model)) {
    const type = types.find(([name]) => name === data?.type)?.[1];
    if (!data || !type) continue;
    const key = JSON.stringify(data);
    const known = together.get(key);
    const ranges = blocksOf(address.replace(/^range:/, ""));
    if (known) known.ranges.push(...ranges);
    else together.set(key, { uid: `validation-${together.size + 1}`, ...validationFromFile(type, data), ranges });
  }
  return [...together.values()];
}

function validationFromFile(type: DataValidationType, data: FileValidationData): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const [first, second] = data.formulae ?? [];
  const isList = type === DataValidationType.LIST;
  const custom = type === DataValidationType.CUSTOM;
  const text = (value: unknown): string => isList ? listFromFile(String(value)) : `${custom ? "=" : ""}${String(value).replace(/^=/, "")}`;
  return {
    type,
    ...(first === undefined ? {} : { formula1: text(first) }),
    ...(second === undefined ? {} : { formula2: text(second) }),
    ...(data.operator ? { operator: data.operator as DataValidationOperator } : {}),
    allowBlank: data.allowBlank !== false,
    ...(isList ? { showDropDown: true, renderMode: DataValidationRenderMode.ARROW } : {}),
    showInputMessage: data.showInputMessage === true,
    showErrorMessage: data.showErrorMessage === true,
    errorStyle: errorStyles.find(([name]) => name === data.errorStyle)?.[1] ?? DataValidationErrorStyle.STOP,
    ...(data.prompt ? { prompt: data.prompt } : {}),
    ...(data.promptTitle ? { promptTitle: data.promptTitle } : {}),
    ...(data.error ? { error: data.error } : {}),
    ...(data.errorTitle ? { errorTitle: data.errorTitle } : {}),
  };
}

/** Writes validations into a file's sheet. */
export function validationsToXlsx(sheet: Worksheet, rules: readonly ISheetDataValidationRule[]): void {
  const validations = (sheet as unknown as { dataValidations: { add(address: string, data: FileValidation): void } })
    .dataValidations;
  for (const rule of rules) {
    const type = types.find(([, engine]) => engine === rule.type)?.[0];
    if (!type) continue;
    const text = (value: string): string => type === "list" ? listToFile(value) : value.replace(/^=/, "");
    const data = {
      type, formulae: [rule.formula1, rule.formula2].flatMap((value) => value ? [text(value)] : []),
      ...(rule.operator ? { operator: rule.operator } : {}), allowBlank: rule.allowBlank !== false,
      showInputMessage: rule.showInputMessage !== false, showErrorMessage: rule.showErrorMessage !== false,
      errorStyle: errorStyles.find(([, engine]) => engine === rule.errorStyle)?.[0] ?? "stop",
      prompt: rule.prompt, promptTitle: rule.promptTitle, error: rule.error, errorTitle: rule.errorTitle,
    };
    for (const range of rule.ranges) validations.add(`range:${blockAddress(range)}`, data as unknown as FileValidation);
  }
}
