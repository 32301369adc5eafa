import { basename } from "node:path";
import { version } from "../../package.json";
import { say } from "../assessment/text/phrase";
import { attemptSubmission } from "../exchange/submission/attempt-submission";
import { recordFailure } from "../exchange/submission/record-failure";
import { isAsMade, verifySubmission } from "../exchange/submission/verify-submission";
import { printedFormPage, type PrintedForm } from "../report/printed-form";
import { digestGroups } from "../sheet/record/digest-groups";
import type { RecordOnSheet } from "../sheet/record/read-record";
import { printPage } from "./browser/print-page";
import { diskFailure } from "./disk/disk-failure";
import { isFileThere } from "./disk/ordinary-file";
import { cannotWrite, saveWhole } from "./disk/save-whole";
import { readSubmissionOnDisk } from "./disk/workbook-on-disk";
import { exported } from "./export-phrases";
import { printedPhrases } from "./print-phrases";
import { readChecked, type CheckedForm } from "./read-checked";
import { recordInFile } from "./record-in-file";
import { reportFonts } from "./report-fonts";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { visible } from "./text/visible";

export interface PrintOptions {
  readonly output: string;
  readonly force?: boolean;
}

/** What is to be printed, and how many errors stand in the way of its being a submission. */
interface ToPrint extends Omit<PrintedForm, "fonts"> {
  readonly inTheWay: number;
}

/** A submission says itself what it is. @throws Failure where it is not what it was when it was made */
function ofSubmission({ reading, checked }: CheckedForm, record: RecordOnSheet, file: string): ToPrint {
  const verified = verifySubmission(record, reading, checked.form);
  if (!isAsMade(verified)) throw recordFailure("not-as-made", { file });
  const { state, program, digest } = verified;
  return { form: checked.form, digest: digest.computed, version: program, isDraft: state !== "final", inTheWay: 0 };
}

/** A form is printed as the submission that it would be; while something stands in the way of that, as a draft. */
function ofForm({ checked }: CheckedForm, terminal: Terminal): ToPrint {
  const making = { language: terminal.language, when: new Date(), version };
  const asFinal = attemptSubmission(checked, { ...making, state: "final" });
  const made = asFinal.is === "planned" ? asFinal : attemptSubmission(checked, { ...making, state: "draft" });
  if (made.is === "refused") throw new Error("A draft was refused.");
  const { submission, gate } = made;
  return { form: submission.checked.form, digest: submission.digest, version, isDraft: asFinal.is !== "planned", inTheWay: gate.inTheWay.length };
}

async function toPrintOf(path: string, terminal: Terminal): Promise<ToPrint> {
  const file = basename(path);
  const { reading, record } = await readSubmissionOnDisk(path);
  const form = readChecked(reading);
  return record === undefined ? ofForm(form, terminal) : ofSubmission(form, recordInFile(record, file), file);
}

/** @throws Failure where nothing may be written to the path, before anything is worked out */
async function refuseOutput(path: string, replaces: boolean): Promise<void> {
  const file = basename(path);
  if (!/\.pdf$/i.test(file)) throw diskFailure("print-name", { file });
  const isThere = await isFileThere(path).catch((cause: unknown) => {
    throw cannotWrite(cause, file);
  });
  if (isThere && !replaces) throw diskFailure("file-exists", { file });
}

/** `pmqa print`: a form, or a submission, as a PDF that looks like the official form. */
export async function printForm(path: string, { output, force = false }: PrintOptions, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  await refuseOutput(output, force);
  const { inTheWay, ...form } = await toPrintOf(path, terminal);
  const pdf = await printPage(printedFormPage({ ...form, fonts: await reportFonts() }));
  await saveWhole(output, pdf, { replaces: force });
  terminal.out([
    say(form.isDraft ? printedPhrases.draft : printedPhrases.final, language, { file: visible(output) }),
    say(exported.digest, language, { digest: digestGroups(form.digest).replace("\n", " ") }),
    ...(inTheWay === 0 ? [] : [say(exported.left, language, { count: inTheWay })]),
  ].join("\n"));
  return exitCodes.fine;
}
