import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import {
  AddCfCommand, ConditionalFormattingRuleModel, DeleteCfCommand, MoveCfCommand, SetCfCommand,
} from "@univerjs/sheets-conditional-formatting";
import type { Block } from "../engine/a1";
import { intersection } from "../engine/a1";
import type { Sheet } from "../engine/sheet";

/** One conditional format as the engine keeps it. */
export type ConditionalRule = IConditionFormattingRule;

function model(sheet: Sheet): ConditionalFormattingRuleModel {
  return sheet.session.injector.get(ConditionalFormattingRuleModel);
}

/** All conditional formats of a sheet, the one that wins first. */
export function rulesOf(sheet: Sheet): readonly ConditionalRule[] {
  return model(sheet).getSubunitRules(sheet.target.unitId, sheet.id) ?? [];
}

/** A sheet's conditional format by its id, or undefined. */
export function ruleById(sheet: Sheet, id: string): ConditionalRule | undefined {
  return rulesOf(sheet).find((rule) => rule.cfId === id);
}

/** Adds a conditional format before all others, as Excel does; returns its id. */
export function addRule(sheet: Sheet, rule: Omit<ConditionalRule, "cfId">): string {
  const cfId = model(sheet).createCfId(sheet.target.unitId, sheet.id);
  sheet.session.run(AddCfCommand.id, { ...sheet.target, rule: { ...rule, cfId } });
  return cfId;
}

export function changeRule(sheet: Sheet, rule: ConditionalRule): void {
  sheet.session.run(SetCfCommand.id, { ...sheet.target, cfId: rule.cfId, rule });
}

export function deleteRule(sheet: Sheet, id: string): void {
  sheet.session.run(DeleteCfCommand.id, { ...sheet.target, cfId: id });
}

/** Puts a conditional format right before another, so that it wins over that one. */
export function moveRule(sheet: Sheet, id: string, before: string): void {
  const start = { id, type: "self" };
  sheet.session.run(MoveCfCommand.id, { ...sheet.target, start, end: { id: before, type: "before" } });
}

/** What is left of a block once another is cut out of it. */
function without(block: Block, hole: Block): Block[] {
  const cut = intersection(block, hole);
  if (!cut) return [block];
  const rest: Block[] = [];
  if (cut.startRow > block.startRow) rest.push({ ...block, endRow: cut.startRow - 1 });
  if (cut.endRow < block.endRow) rest.push({ ...block, startRow: cut.endRow + 1 });
  const middle = { startRow: cut.startRow, endRow: cut.endRow };
  if (cut.startColumn > block.startColumn) rest.push({ ...block, ...middle, endColumn: cut.startColumn - 1 });
  if (cut.endColumn < block.endColumn) rest.push({ ...block, ...middle, startColumn: cut.endColumn + 1 });
  return rest;
}

/** Takes conditional formats off these cells; rules that reach further keep the rest. */
export function clearRules(sheet: Sheet, blocks: readonly Block[]): void {
  for (const rule of [...rulesOf(sheet)]) {
    const left = blocks.reduce<Block[]>((rest, hole) => rest.flatMap((block) => without(block, hole)), [...rule.ranges]);
    const touched = rule.ranges.some((range) => blocks.some((block) => intersection(range, block)));
    if (!touched) continue;
    if (left.length === 0) deleteRule(sheet, rule.cfId);
    else changeRule(sheet, { ...rule, ranges: left });
  }
}
