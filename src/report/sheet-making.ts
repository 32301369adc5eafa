import { say, type Language, type Phrase } from "../assessment/text/phrase";
import { reportPhrases } from "./report-phrases";
import { whenText } from "./when";

/** When and by which version a report is made. */
export interface SheetMaking {
  readonly language: Language;
  readonly when: Date;
  readonly version: string;
}

/** When a report was made, and by which version. */
export function madeText({ language, when, version }: SheetMaking): string {
  const t = (phrase: Phrase, values = {}): string => say(phrase, language, values);
  return `${t(reportPhrases.checkedAt)} ${whenText(when, language)} · ${t(reportPhrases.by)} ${t(reportPhrases.version, { version })}`;
}
