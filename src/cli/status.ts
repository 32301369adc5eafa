import { basename } from "node:path";
import { readinessIn } from "../assessment/check/form-readiness";
import { lowUnmentioned } from "../assessment/check/low-unmentioned";
import { standingOf } from "../assessment/check/standing";
import { linkedIn } from "../assessment/rules/linked-form";
import { readFormOfInput, readFormOnDisk } from "./disk/workbook-on-disk";
import { readChecked, type CheckedForm } from "./read-checked";
import { toStatusOutput } from "./status-output";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { statusLines, type StatusReport } from "./text/status";
import { visibleJson } from "./text/visible";

export interface StatusOptions {
  readonly json?: boolean;
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

/** `pmqa status`: says how far a self-assessment has come. It states facts, so that it ends well whatever they are. */
export async function statusOfFile(path: string, { json = false }: StatusOptions, terminal: Terminal): Promise<ExitCode> {
  const checked = readChecked(path === "-" ? await readFormOfInput() : await readFormOnDisk(path));
  const report = statusOf(basename(path), checked);
  terminal.out(json ? visibleJson(toStatusOutput(report)) : statusLines(report, terminal).join("\n"));
  return exitCodes.fine;
}
