import type { FormReadiness } from "../assessment/review/form-readiness";
import { say } from "../assessment/text/phrase";
import type { ScoredForm } from "../assessment/scoring/scored";
import type { SheetPlan } from "../sheet/sheet-plan";
import { narrativePhrases } from "./narrative-phrases";
import { madeText, type SheetMaking } from "./sheet-making";
import { readinessLines } from "./readiness-lines";
import { reportPhrases } from "./report-phrases";
import type { ReportLine } from "./report-line";
import { sheetOfLines } from "./sheet-of-lines";

/** What the sheet of readiness is called, in both languages. */
export const readinessSheet = "ความพร้อม";

/** How far a form's Categories 1 to 6 have come as a sheet of its own: plain cells, bars in letters, so that it shows in any program. */
export function planReadiness({ agency, edition }: Pick<ScoredForm, "agency" | "edition">, readiness: FormReadiness, making: SheetMaking): SheetPlan {
  const { language } = making;
  const text = (said: string): ReportLine => ({ is: "text", cells: [said] });
  return sheetOfLines(readinessSheet, [
    { is: "title", cells: [say(narrativePhrases.readiness, language)] },
    text(agency === "" ? say(reportPhrases.noAgency, language) : agency),
    text(say(reportPhrases.year, language, { year: edition.fiscalYear })),
    text(madeText(making)),
    text(say(narrativePhrases.aboutReadiness, language)),
    ...readinessLines(readiness, language),
  ]);
}
