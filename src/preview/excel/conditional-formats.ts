import type { IStyleData } from "@univerjs/core";
import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { intersection } from "../engine/a1";
import type { Cells } from "./cells";
import type { ConditionalRule } from "./conditional-rules";
import { addRule, changeRule, clearRules, deleteRule, moveRule, ruleById, rulesOf } from "./conditional-rules";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import type { OrNull } from "./host-object";
import { HostCollection, HostObject, nullObject } from "./host-object";
import { allowFormatting } from "./locks";
import type { StyleProperty } from "./style-properties";
import { fillColor, fontBold, fontColor, fontItalic } from "./style-properties";

/** Reads and changes the one rule its parts belong to. */
class RuleAccess {
  constructor(readonly context: ExcelContext, readonly cells: Cells, readonly id: string) {}

  get rule(): ConditionalRule {
    const { profile, foreignRules } = this.context;
    const rule = ruleById(this.cells.sheet, this.id);
    // Some that others made are there and cannot be read: whatever is asked of one is answered as if it were gone.
    if (!rule || (profile.foreignRuleThrows && foreignRules.has(this.id))) throw new ExcelError("ItemNotFound", "conditional format");
    return rule;
  }

  set rule(rule: ConditionalRule) {
    allowFormatting(this.cells.sheet);
    changeRule(this.cells.sheet, rule);
  }

  get config(): { style?: IStyleData; value?: unknown; subType?: string } {
    return this.rule.rule as { style?: IStyleData; value?: unknown; subType?: string };
  }

  style(property: StyleProperty): unknown {
    return property.read(this.config.style ?? {});
  }

  setStyle(property: StyleProperty, value: unknown): void {
    const { rule } = this;
    const style = { ...this.config.style, ...property.write(value) };
    this.rule = { ...rule, rule: { ...rule.rule, style } as IConditionalFormattingRuleConfig };
  }
}

class RuleFill extends HostObject {
  readonly scalars = ["color"];
  constructor(private readonly access: RuleAccess) { super(); }
  get color(): unknown { return this.access.style(fillColor); }
  set color(value: unknown) { this.access.setStyle(fillColor, value); }
  clear(): void { this.access.setStyle(fillColor, ""); }
}

class RuleFont extends HostObject {
  readonly scalars = ["bold", "color", "italic"];
  constructor(private readonly access: RuleAccess) { super(); }
  get bold(): unknown { return this.access.style(fontBold); }
  set bold(value: unknown) { this.access.setStyle(fontBold, value); }
  get italic(): unknown { return this.access.style(fontItalic); }
  set italic(value: unknown) { this.access.setStyle(fontItalic, value); }
  get color(): unknown { return this.access.style(fontColor); }
  set color(value: unknown) { this.access.setStyle(fontColor, value); }
}

class RuleFormat extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly fill: RuleFill;
  readonly font: RuleFont;
  constructor(access: RuleAccess) {
    super();
    this.fill = new RuleFill(access);
    this.font = new RuleFont(access);
  }
}

class RuleFormula extends HostObject {
  readonly scalars = ["formula"];
  constructor(private readonly access: RuleAccess) { super(); }
  get formula(): string { return String(this.access.config.value ?? ""); }
  set formula(value: string) {
    const formula = value.startsWith("=") ? value : `=${value}`;
    const { rule } = this.access;
    this.access.rule = { ...rule, rule: { ...rule.rule, value: formula } as IConditionalFormattingRuleConfig };
  }
}

class CustomRule extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly rule: RuleFormula;
  readonly format: RuleFormat;
  constructor(access: RuleAccess) {
    super();
    this.rule = new RuleFormula(access);
    this.format = new RuleFormat(access);
  }
}

/** One conditional format of a range. */
export class ConditionalFormat extends HostObject {
  readonly scalars = ["id", "priority", "stopIfTrue", "type"];
  readonly custom: CustomRule;
  private readonly access: RuleAccess;

  constructor(context: ExcelContext, cells: Cells, readonly key: string) {
    super();
    this.access = new RuleAccess(context, cells, key);
    this.custom = new CustomRule(this.access);
  }

  override get identity(): { Id: string } { return { Id: this.key }; }

  get id(): string { return this.access.rule.cfId; }
  get type(): string {
    const { type } = this.access.rule.rule;
    if (type === CFRuleType.dataBar) return "DataBar";
    if (type === CFRuleType.colorScale) return "ColorScale";
    if (type === CFRuleType.iconSet) return "IconSet";
    return this.access.config.subType === CFSubRuleType.formula ? "Custom" : "CellValue";
  }
  get customOrNullObject(): OrNull<CustomRule> { return this.type === "Custom" ? this.custom : nullObject; }
  get priority(): number { return rulesOf(this.access.cells.sheet).indexOf(this.access.rule); }
  set priority(value: number) {
    const { cells, rule } = this.access;
    const others = rulesOf(cells.sheet).filter((each) => each.cfId !== this.key);
    const [after] = others.slice(value);
    if (after) moveRule(cells.sheet, rule.cfId, after.cfId);
  }
  get stopIfTrue(): boolean { return this.access.rule.stopIfTrue; }
  set stopIfTrue(value: boolean) { this.access.rule = { ...this.access.rule, stopIfTrue: value }; }

  delete(): void {
    allowFormatting(this.access.cells.sheet);
    deleteRule(this.access.cells.sheet, this.access.rule.cfId);
  }
  getRange(): HostObject { return this.access.context.make.range(this.access.cells.sheet, this.access.rule.ranges); }
  getRanges(): HostObject { return this.access.context.make.areas(this.access.cells.sheet, this.access.rule.ranges); }
  getRangeOrNullObject(): HostObject { return this.getRange(); }
}

/** `conditionalFormats` of a range. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  constructor(private readonly context: ExcelContext, private readonly cells: Cells) { super(); }

  get items(): readonly ConditionalFormat[] {
    const { sheet, blocks } = this.cells;
    return rulesOf(sheet)
      .filter((rule) => rule.ranges.some((range) => blocks.some((block) => intersection(range, block))))
      .map((rule) => new ConditionalFormat(this.context, this.cells, rule.cfId));
  }

  add(type: string): ConditionalFormat {
    const { sheet, blocks } = this.cells;
    allowFormatting(sheet);
    if (type !== "Custom") throw new ExcelError("NotImplemented", `conditional format ${type}`);
    const ranges = blocks.map((block) => sheet.clip(block));
    for (const range of ranges) sheet.makeRoom(range);
    const rule = { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: "=FALSE", style: {} } as const;
    return new ConditionalFormat(this.context, this.cells, addRule(sheet, { ranges, stopIfTrue: false, rule }));
  }

  getItem(id: string): ConditionalFormat {
    const found = this.items.find((item) => item.key === id);
    if (!found) throw new ExcelError("ItemNotFound", "conditional format");
    return found;
  }
  getItemOrNullObject(id: string): OrNull<ConditionalFormat> {
    return this.items.find((item) => item.key === id) ?? nullObject;
  }
  getItemAt(index: number): ConditionalFormat {
    const found = this.items[index];
    if (!found) throw new ExcelError("InvalidArgument", `conditional format ${index}`);
    return found;
  }
  clearAll(): void {
    allowFormatting(this.cells.sheet);
    clearRules(this.cells.sheet, this.cells.blocks);
  }
}
