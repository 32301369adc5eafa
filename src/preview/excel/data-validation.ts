import { DataValidationErrorStyle, DataValidationOperator, DataValidationRenderMode, DataValidationType } from "@univerjs/core";
import type { Cells } from "./cells";
import { ExcelError } from "./excel-error";
import { HostObject } from "./host-object";
import { refuseBadFormula, refuseTooLong } from "./limits";
import { allowFormatting } from "./locks";
import type { ValidationRule } from "./validation-rules";
import { addValidation, clearValidations, validationAt } from "./validation-rules";

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN, NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL, NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN, LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const numeric: readonly (readonly [excel: string, engine: DataValidationType])[] = [
  ["wholeNumber", DataValidationType.WHOLE], ["decimal", DataValidationType.DECIMAL],
  ["textLength", DataValidationType.TEXT_LENGTH], ["date", DataValidationType.DATE], ["time", DataValidationType.TIME],
];

type Part = Readonly<Record<string, unknown>>;
type EngineRule = Pick<ValidationRule, "type" | "formula1" | "formula2" | "operator" | "showDropDown" | "renderMode">;

function listRule(list: Part): EngineRule {
  const source = String(list.source);
  if (source.startsWith("=")) refuseBadFormula(source);
  else refuseTooLong(source, "validationList");
  const renderMode = DataValidationRenderMode.ARROW;
  return { type: DataValidationType.LIST, formula1: source, showDropDown: list.inCellDropDown !== false, renderMode };
}

function numericRule(type: DataValidationType, part: Part): EngineRule {
  const operator = operators[String(part.operator)];
  if (!operator) throw new ExcelError("InvalidArgument", String(part.operator));
  const second = part.formula2 === undefined || part.formula2 === null ? {} : { formula2: String(part.formula2) };
  return { type, operator, formula1: String(part.formula1), ...second };
}

/** Excel's rule in the engine's terms. */
function engineRule(rule: Readonly<Record<string, unknown>>): EngineRule {
  if (rule.list) return listRule(rule.list as Part);
  if (rule.custom) {
    const formula1 = String((rule.custom as Part).formula);
    refuseBadFormula(formula1);
    return { type: DataValidationType.CUSTOM, formula1 };
  }
  for (const [name, type] of numeric) {
    if (rule[name]) return numericRule(type, rule[name] as Part);
  }
  throw new ExcelError("InvalidArgument", "dataValidation.rule");
}

/** The engine's rule in Excel's terms. */
function excelRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  if (rule.type === DataValidationType.LIST) {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } };
  }
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? "" } };
  const found = numeric.find(([, type]) => type === rule.type);
  if (!found) return {};
  const operator = Object.entries(operators).find(([, engine]) => engine === rule.operator)?.[0];
  return { [found[0]]: { formula1: rule.formula1, formula2: rule.formula2 ?? null, operator } };
}

function typeName(rule: ValidationRule | undefined): string {
  const [name] = Object.keys(rule ? excelRule(rule) : {});
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : "None";
}

function refuseLongWords(message: unknown, title: unknown): void {
  refuseTooLong(String(message ?? ""), "validationMessage");
  refuseTooLong(String(title ?? ""), "validationTitle");
}

/** `dataValidation` of a range. */
export class DataValidation extends HostObject {
  readonly scalars = ["errorAlert", "ignoreBlanks", "prompt", "rule", "type", "valid"];
  constructor(private readonly cells: Cells) { super(); }

  get type(): string | null { return this.uniform ? typeName(this.first) : "Inconsistent"; }
  get valid(): boolean | null { return null; }

  get rule(): unknown { return this.uniform ? (this.first ? excelRule(this.first) : {}) : null; }
  set rule(value: unknown) { this.replace({ ...this.manners(), ...engineRule(value as Part) }); }

  get ignoreBlanks(): boolean { return this.first?.allowBlank !== false; }
  set ignoreBlanks(value: boolean) { this.change({ allowBlank: value }); }

  get prompt(): unknown {
    return { message: this.first?.prompt ?? "", title: this.first?.promptTitle ?? "", showPrompt: this.first?.showInputMessage ?? true };
  }
  set prompt(value: unknown) {
    const { message, title, showPrompt } = value as Part;
    refuseLongWords(message, title);
    this.change({ prompt: String(message ?? ""), promptTitle: String(title ?? ""), showInputMessage: showPrompt !== false });
  }

  get errorAlert(): unknown {
    const style = ["Information", "Stop", "Warning"][this.first?.errorStyle ?? DataValidationErrorStyle.STOP];
    return { message: this.first?.error ?? "", title: this.first?.errorTitle ?? "", showAlert: this.first?.showErrorMessage ?? true, style };
  }
  set errorAlert(value: unknown) {
    const { message, title, showAlert, style } = value as Part;
    refuseLongWords(message, title);
    const errorStyle = { Information: DataValidationErrorStyle.INFO, Warning: DataValidationErrorStyle.WARNING }[String(style)];
    this.change({
      error: String(message ?? ""), errorTitle: String(title ?? ""), showErrorMessage: showAlert !== false,
      errorStyle: errorStyle ?? DataValidationErrorStyle.STOP,
    });
  }

  clear(): void {
    allowFormatting(this.cells.sheet);
    clearValidations(this.cells.sheet, this.cells.blocks);
  }

  private get first(): ValidationRule | undefined {
    const [block] = this.cells.blocks;
    return block && validationAt(this.cells.sheet, block.startRow, block.startColumn);
  }

  private get uniform(): boolean {
    const first = this.first?.uid;
    const { sheet } = this.cells;
    return this.cells.blocks.map((block) => sheet.clip(block)).every((block) => {
      for (let row = block.startRow; row <= block.endRow; row++) {
        for (let column = block.startColumn; column <= block.endColumn; column++) {
          if (validationAt(sheet, row, column)?.uid !== first) return false;
        }
      }
      return true;
    });
  }

  /** What of the present validation stays when its rule is replaced: its messages. */
  private manners(): Partial<ValidationRule> {
    const { uid, ranges, formula1, formula2, operator, type, ...rest } = this.first ?? {} as Partial<ValidationRule>;
    return rest;
  }

  private change(part: Partial<ValidationRule>): void {
    const present = this.first;
    if (present) this.replace({ ...present, ...part });
    else this.replace({ type: DataValidationType.ANY, ...part });
  }

  private replace(rule: Partial<ValidationRule> & { type: string }): void {
    const { sheet, blocks } = this.cells;
    allowFormatting(sheet);
    for (const block of blocks) sheet.makeRoom(sheet.clip(block));
    const ranges = blocks.map((block) => sheet.clip(block));
    clearValidations(sheet, ranges);
    addValidation(sheet, { allowBlank: true, errorStyle: DataValidationErrorStyle.STOP, ...rule, ranges });
  }
}
