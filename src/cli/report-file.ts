import { basename } from "node:path";
import { version } from "../../package.json";
import { reportForm, reportPage, reportUnread, type ReportEntry } from "../report/report";
import { diskFailure } from "./disk/disk-failure";
import { isFileThere } from "./disk/ordinary-file";
import { cannotWrite, saveWhole } from "./disk/save-whole";
import { formFailure } from "./many-output";
import type { CheckedForm } from "./read-checked";
import { reportFonts } from "./report-fonts";
import type { Terminal } from "./terminal";

/** A report in the making: each file as it was checked, and written once all are in it. */
export interface ReportFile {
  add(file: string, form: CheckedForm): void;
  addUnread(file: string, error: unknown): void;
  save(): Promise<void>;
}

/**
 * Begins a report that `save` will write to a path, whole or not at all. What stands in the way of that is told before
 * anything is checked.
 *
 * @throws Failure `report-name` for a name that is no page's, as a form's own; `file-exists`, `not-a-file`, `cannot-write`
 */
export async function beginReport(path: string, replaces: boolean, { language }: Terminal): Promise<ReportFile> {
  const file = basename(path);
  if (!/\.html?$/i.test(file)) throw diskFailure("report-name", { file });
  const isThere = await isFileThere(path).catch((cause: unknown) => {
    throw cannotWrite(cause, file);
  });
  if (isThere && !replaces) throw diskFailure("file-exists", { file });
  const entries: ReportEntry[] = [];
  return {
    add(name, form) {
      entries.push(reportForm({ file: name, ...form }, entries.length + 1, language));
    },
    addUnread(name, error) {
      const { what, next } = formFailure(error, language);
      entries.push(reportUnread({ file: name, what, next }, entries.length + 1, language));
    },
    async save() {
      const page = reportPage(entries, { language, when: new Date(), version, fonts: await reportFonts() });
      await saveWhole(path, new TextEncoder().encode(page), { replaces });
    },
  };
}
