import { fy2567 } from "../../src/assessment/criteria/fy2567";
import { narrativeAsTyped, type TypedAnswer } from "../../src/assessment/rules/case-narrative";
import { readChecked } from "../../src/cli/read-checked";
import type { ReportedForm } from "../../src/report/reported-form";
import { planNarrative } from "../../src/sheet/narrative/plan-narrative";
import { contentOfPlan } from "../../src/sheet/write/plan-content";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleNarrative } from "../assessment/narrative/sample-narrative";
import { sampleContent } from "../sheet/sample-indicators";

/** A form with Categories 1 to 6 as it would be read of its sheets, and checked; its answers are the real submission's, but where they are named here. */
export function reportedWhole(...answers: readonly TypedAnswer[]): ReportedForm {
  const typed = sampleNarrative("unsaid");
  const own = new Map(answers.map((answer) => [answer.item, answer]));
  const narrative = narrativeAsTyped({ answers: typed.answers.map((answer) => ({ ...answer, ...own.get(answer.item) })) }, fy2567);
  const sheets = planNarrative(fy2567, narrative).map(contentOfPlan);
  const form = readChecked({ found: "sheet", content: contentOfPlan(planForm({ dialect: "native", ...sampleContent })), others: sheets, narrative: sheets });
  return { file: "whole.xlsx", ...form };
}
