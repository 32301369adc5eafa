import type { IDisposable } from "@univerjs/core";
import type { IConditionalFormattingRuleConfig, IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/** The formula of a rule that has one. */
function formulaOf({ rule }: IConditionFormattingRule): string | undefined {
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? rule.value : undefined;
}

/**
 * Conditional formats follow their cells only in the engine's drawn form, whose plugin can't run in Node. This does
 * the same for the headless one, so that both behave alike; the formats of the workbook that is open follow at once.
 */
export function letRulesFollowCells(session: Engine): void {
  const model = session.injector.get(ConditionalFormattingRuleModel);
  const references = session.injector.get(FormulaRefRangeService);
  const following = new Map<string, IDisposable>();

  const follow = (unitId: string, subUnitId: string, rule: IConditionFormattingRule): void => {
    const key = `${unitId} ${subUnitId} ${rule.cfId}`;
    const target = { unitId, subUnitId };
    const formula = formulaOf(rule);
    const formulas = formula === undefined ? [] : [formula];
    following.set(key, references.registerRangeFormula(unitId, subUnitId, rule.ranges, formulas, (parts) => {
      // The engine changes a rule where it lies: what it was before has to be kept apart.
      const before = { id: SetConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId, rule: structuredClone(rule) } };
      const [first, ...others] = parts;
      if (!first) {
        return {
          redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId } }],
          undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule } }],
        };
      }
      const moved = (part: typeof first, cfId: string): IConditionFormattingRule => {
        const [value] = part.formulas;
        const config = value === undefined ? rule.rule : { ...rule.rule, value } as IConditionalFormattingRuleConfig;
        return { ...rule, cfId, ranges: part.ranges, rule: config };
      };
      const split = others.map((part) => moved(part, model.createCfId(unitId, subUnitId)));
      return {
        redos: [
          { id: SetConditionalRuleMutation.id, params: { ...target, cfId: rule.cfId, rule: moved(first, rule.cfId) } },
          ...split.map((each) => ({ id: AddConditionalRuleMutation.id, params: { ...target, rule: each } })),
        ],
        undos: [
          ...split.map((each) => ({ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId: each.cfId } })), before,
        ],
      };
    }));
  };

  model.$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
    const key = `${unitId} ${subUnitId} ${rule.cfId}`;
    following.get(key)?.dispose();
    following.delete(key);
    if (type !== "delete" && type !== "sort") follow(unitId, subUnitId, rule);
  });
  for (const sheet of session.workbook.getSheets()) {
    const unitId = sheet.getUnitId();
    const subUnitId = sheet.getSheetId();
    for (const rule of model.getSubunitRules(unitId, subUnitId) ?? []) follow(unitId, subUnitId, rule);
  }
}
