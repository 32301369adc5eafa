import { join } from "node:path";
import { version } from "../../package.json";
import type { Gate } from "../assessment/review/gate";
import type { Form } from "../assessment/form/form";
import type { Narrative } from "../assessment/narrative/answer";
import { describe } from "../assessment/rules/finding";
import { say, type Phrase, type Values } from "../assessment/text/phrase";
import { submissionText } from "../exchange/json/write-submission";
import { dataPackage } from "../exchange/package/data-package";
import { attemptSubmission } from "../exchange/submission/attempt-submission";
import type { CarriedRemarks } from "../exchange/submission/carry-remarks";
import { submissionName } from "../exchange/submission/file-name";
import type { PlannedSubmission, SubmissionMaking } from "../exchange/submission/plan-submission";
import { bookOf } from "../files/book-of";
import { cellName } from "../sheet/edit/cell-name";
import { digestGroups } from "../sheet/record/digest-groups";
import { readFormOnDisk } from "./disk/workbook-on-disk";
import { saveAll, type FileToSave } from "./disk/save-all";
import { exported } from "./export-phrases";
import { readChecked, type CheckedForm } from "./read-checked";
import { remarkLines, withReturnedRemarks } from "./returned-remarks";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { gateLines } from "./text/gate";
import { visible, visibleJson } from "./text/visible";

export interface ExportOptions {
  readonly output: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
  /** A submission of the form that came back from the assessors. */
  readonly from?: string;
}

const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of a submission: its workbook, its data, and its data package in a folder of its own. */
async function filesOf(submission: PlannedSubmission, making: SubmissionMaking, folder: string): Promise<readonly FileToSave[]> {
  const { form } = submission.checked;
  const name = submissionName(form, making.state);
  return [
    { path: join(folder, `${name}.xlsx`), bytes: await bookOf(submission, `${name}.xlsx`) },
    { path: join(folder, `${name}.json`), bytes: inUtf8(submissionText(form, making.state)) },
    ...dataPackage(submission, making).map((file) => ({ path: join(folder, `${name}-data`, file.name), bytes: inUtf8(file.text) })),
  ];
}

const gateOutput = ({ reading }: Pick<CheckedForm, "reading">, { inTheWay, waived }: Gate, language: Terminal["language"]): object => {
  const told = ({ finding, name, at }: Gate["inTheWay"][number]): object =>
    ({ rule: finding.rule.name, of: name, cell: cellName(reading, at), what: describe(finding, language).what });
  return {
    inTheWay: inTheWay.map(told),
    waived: waived.map((each) => ({ ...told(each), by: each.waiver.event.by, date: each.waiver.event.date, reason: each.waiver.event.comment })),
  };
};

function refuse(form: Pick<CheckedForm, "reading">, gate: Gate, options: ExportOptions, terminal: Terminal): ExitCode {
  const { language } = terminal;
  if (options.json === true) terminal.out(visibleJson({ files: [], ...gateOutput(form, gate, language) }));
  else terminal.out([...gateLines(form.reading, gate, terminal), say(exported.draftNext, language)].join("\n"));
  return exitCodes.errorsFound;
}

/** What of the sheets of Categories 1 to 6 does not go along: texts out of place, by sheet and row, and sheets that could not be read. */
function behindOnSheets(narrative: Narrative | undefined, language: Terminal["language"]): readonly string[] {
  const { strays = [], troubles = [] } = narrative ?? {};
  const rowsOf = (sheet: string): string => [...new Set(strays.filter((stray) => stray.sheet === sheet).map(({ row }) => row))].join(", ");
  return [
    ...[...new Set(strays.map(({ sheet }) => sheet))].map((sheet) => say(exported.sheetStrays, language, { sheet: visible(sheet), rows: rowsOf(sheet) })),
    ...troubles.filter(({ is }) => is === "unread").map(({ sheet }) => say(exported.unread, language, { sheet: visible(sheet) })),
  ];
}

/** What of the workbook does not go along, by its rows. */
function leftBehind({ checked: { form } }: CheckedForm, { language }: Terminal): readonly string[] {
  const told = (phrase: Phrase, rows: readonly number[]): readonly string[] =>
    (rows.length === 0 ? [] : [say(phrase, language, { rows: rows.join(", "), count: rows.length })]);
  const edited = form.review?.events.filter((event) => event.edited === true) ?? [];
  return [
    ...told(exported.strays, form.strays.map(({ row }) => row)),
    ...behindOnSheets(form.narrative, language),
    ...told(exported.edited, edited.map(({ row }) => row)),
  ];
}

function madeLines(
  form: CheckedForm, { digest }: PlannedSubmission, files: readonly FileToSave[], gate: Gate, options: ExportOptions, terminal: Terminal,
): readonly string[] {
  const words = (phrase: Phrase, values: Values): string => say(phrase, terminal.language, values);
  const { inTheWay, waived } = gate;
  return [
    words(options.draft === true ? exported.draft : exported.final, { folder: visible(options.output) }),
    ...files.map(({ path }) => `  ${visible(path.slice(join(options.output, "_").length - 1))}`),
    words(exported.digest, { digest: digestGroups(digest).replace("\n", " ") }),
    ...(inTheWay.length === 0 ? [] : [words(exported.left, { count: inTheWay.length })]),
    ...(waived.length === 0 ? [] : [words(exported.waived, { count: waived.length })]),
    ...leftBehind(form, terminal),
  ];
}

const remarkOutput = (remarks: CarriedRemarks<Form> | undefined): object => {
  if (remarks === undefined) return {};
  const { carried, kept, placeless } = remarks;
  return { remarks: { carried, kept, placeless } };
};

/** `pmqa export`: makes a submission of a form where nothing stands in the way, or a draft, and writes all of it or nothing. */
export async function exportForm(path: string, options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const form = readChecked(await readFormOnDisk(path));
  const making: SubmissionMaking = { language, when: new Date(), version, state: options.draft === true ? "draft" : "final" };
  const remarks = options.from === undefined ? undefined : await withReturnedRemarks(form.checked.form, options.from);
  const attempt = attemptSubmission({ ...form.checked, ...(remarks === undefined ? {} : { form: remarks.form }) }, making);
  if (attempt.is === "refused") return refuse(attempt.asSent ?? form, attempt.gate, options, terminal);
  const { submission, gate } = attempt;
  const files = await filesOf(submission, making, options.output);
  await saveAll(files, { replaces: options.force ?? false });
  if (options.json === true) {
    const { state } = making;
    terminal.out(
      visibleJson({
        state, digest: submission.digest, files: files.map((file) => file.path), ...gateOutput(submission, gate, language), ...remarkOutput(remarks),
      }),
    );
  } else terminal.out(
    [...madeLines(form, submission, files, gate, options, terminal), ...(remarks === undefined ? [] : remarkLines(remarks, terminal))].join("\n"),
  );
  return exitCodes.fine;
}
