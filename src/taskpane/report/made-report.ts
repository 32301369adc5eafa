import { version } from "../version";
import type { Language } from "../../assessment/text/phrase";
import type { FontFile } from "../../report/fonts";
import { planReport } from "../../report/plan-report";
import { reportForm, reportPage } from "../../report/report";
import type { OpenForm } from "../../session/session";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { copyOut } from "../copy-out";

/** Put into the bundle by webpack.config.js: the page of the pane fetches nothing for it. */
declare const fontsWithin: readonly FontFile[];

/** The report of the open form as it stands now, as its file's text. The pane does not know what its workbook is called. */
export const madeReport = ({ reading, sheet, checked }: OpenForm, language: Language): string =>
  reportPage([reportForm({ file: "", reading: { ...reading, sheet }, checked }, 1, language)], { language, when: new Date(), version, fonts: fontsWithin });

/** The same as a sheet that is to be written. */
export const plannedReport = ({ reading, sheet, checked }: OpenForm, language: Language): SheetPlan =>
  planReport({ file: "", reading: { ...reading, sheet }, checked }, { language, when: new Date(), version });

/** Puts a page on the clipboard, as a page and as its text; answers whether that was allowed. */
export const copyPage = (text: string): boolean => copyOut({ "text/html": text, "text/plain": text });
