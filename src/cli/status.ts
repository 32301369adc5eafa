import { basename } from "node:path";
import { version } from "../../package.json";
import { readinessIn } from "../assessment/review/form-readiness";
import { lowUnmentioned } from "../assessment/check/low-unmentioned";
import { standingOf } from "../assessment/check/standing";
import { linkedIn } from "../assessment/rules/linked-form";
import { say } from "../assessment/text/phrase";
import { createFile, readFormOfInput, readFormOnDisk } from "./disk/workbook-on-disk";
import { readChecked, type CheckedForm } from "./read-checked";
import { toStatusOutput } from "./status-output";
import { statusFailure } from "./status-failure";
import { statusSaid } from "./status-phrases";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { statusLines, type StatusReport } from "./text/status";
import { visible, visibleJson } from "./text/visible";

export interface StatusOptions {
  readonly json?: boolean;
  /** The .xlsx file in which the sheet of readiness goes, besides what is printed. */
  readonly sheet?: string;
  /** Whether that file may be there already. */
  readonly force?: boolean;
}

/** How a checked form stands, with its narrative part where it has one. */
export function statusOf(file: string, { checked }: Pick<CheckedForm, "checked">): StatusReport {
  const { form } = checked;
  const readiness = readinessIn(form);
  return {
    file, form, standing: standingOf(checked),
    ...(readiness === undefined ? {} : { narrative: { ...readiness, links: linkedIn(form), unmentioned: lowUnmentioned(form) } }),
  };
}

/** @throws Failure where there is nothing to tell, or nothing may be written to the path */
async function writeReadiness({ file, form, narrative }: StatusReport, to: string, replaces: boolean, { language }: Terminal): Promise<void> {
  if (narrative === undefined) throw statusFailure("nothing-to-tell", { file });
  const { planReadiness } = await import("../report/plan-readiness");
  const workbook = await createFile(to, { replaces });
  await workbook.write(planReadiness(form, narrative, { language, when: new Date(), version }));
  await workbook.save();
}

/** `pmqa status`: says how far a self-assessment has come. It states facts, so that it ends well whatever they are. */
export async function statusOfFile(path: string, { json = false, sheet, force = false }: StatusOptions, terminal: Terminal): Promise<ExitCode> {
  const checked = readChecked(path === "-" ? await readFormOfInput() : await readFormOnDisk(path));
  const report = statusOf(basename(path), checked);
  if (sheet !== undefined) await writeReadiness(report, sheet, force, terminal);
  terminal.out(json ? visibleJson(toStatusOutput(report)) : statusLines(report, terminal).join("\n"));
  if (sheet !== undefined && !json) terminal.out(["", say(statusSaid.sheet, terminal.language, { file: visible(sheet) })].join("\n"));
  return exitCodes.fine;
}
