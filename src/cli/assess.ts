import { basename } from "node:path";
import { say } from "../assessment/text/phrase";
import { changedSubjectName } from "../exchange/diff/difference-words";
import { nameOfGroup } from "../exchange/diff/fact-change";
import { carryJudgements, type CarriedJudgements, type FormerJudgements } from "../exchange/judgement/carry-over";
import { recordFailure } from "../exchange/submission/record-failure";
import { digestOfRecord, factsOfRows } from "../exchange/submission/submission-record";
import { isAsMade, verifySubmission } from "../exchange/submission/verify-submission";
import { planJudgements } from "../sheet/judgement/plan-judgements";
import { readJudgements } from "../sheet/judgement/read-judgements";
import { planRecord } from "../sheet/record/plan-record";
import type { RecordRow } from "../sheet/record/record-row";
import { assessed } from "./assess-phrases";
import { createFile, readAssessedOnDisk, readSubmissionOnDisk } from "./disk/workbook-on-disk";
import { readChecked } from "./read-checked";
import { recordInFile } from "./record-in-file";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { painter } from "./text/paint";
import { differenceLines } from "./text/verification";
import { visible } from "./text/visible";

export interface AssessOptions {
  readonly output: string;
  readonly from?: string;
  readonly force?: boolean;
}

/** What a submission says. @throws Failure where it is none, or not what it was when it was made */
async function recordOf(path: string): Promise<readonly RecordRow[]> {
  const file = basename(path);
  const { reading: found, record: sheet } = await readSubmissionOnDisk(path);
  const record = recordInFile(sheet, file);
  const { reading, checked } = readChecked(found);
  if (!isAsMade(verifySubmission(record, reading, checked.form))) throw recordFailure("not-as-made", { file });
  return record.rows;
}

/** What was said of the former submission. @throws Failure where the file holds no judgements, or its record was changed */
async function formerOf(path: string): Promise<FormerJudgements> {
  const file = basename(path);
  const { judgements: sheet, record: recordSheet } = await readAssessedOnDisk(path);
  if (sheet === undefined) throw recordFailure("no-judgements", { file });
  const { rows, headless } = readJudgements(sheet);
  if (headless) throw recordFailure("record-headless", { file, sheet: sheet.sheet });
  const record = recordInFile(recordSheet, file);
  if (record.digest !== digestOfRecord(record.rows, record.version)) throw recordFailure("not-as-made", { file });
  return { rows, said: saidIn(record.rows) };
}

const saidIn = (rows: readonly RecordRow[]): FormerJudgements["said"] => factsOfRows(rows).filter(({ part }) => part !== "record");

function carriedLines({ carried, changes, added, gone }: CarriedJudgements, terminal: Terminal): readonly string[] {
  const { language, colours } = terminal;
  const list = (title: keyof typeof assessed, names: readonly string[]): readonly string[] =>
    (names.length === 0 ? [] : ["", painter(colours)("heading", say(assessed[title], language)), ...names.map((name) => `  ${visible(name)}`)]);
  return [
    say(assessed.carried, language, { count: carried }),
    ...differenceLines(assessed.changes, changes, terminal),
    ...list("added", added.map((group) => changedSubjectName({ ...group, name: nameOfGroup(group) }, language))),
    ...list("gone", gone.map(({ name }) => name)),
  ];
}

/** `pmqa assess`: a sheet for assessors to write on, with what they said of the former submission beside the same indicators. */
export async function assessFile(path: string, options: AssessOptions, terminal: Terminal): Promise<ExitCode> {
  const { output, from, force = false } = options;
  const rows = await recordOf(path);
  const former = from === undefined ? undefined : await formerOf(from);
  const carried = carryJudgements(saidIn(rows), former);
  const workbook = await createFile(output, { replaces: force });
  await workbook.write(planJudgements(carried.rows));
  await workbook.write(planRecord(rows, digestOfRecord(rows)));
  await workbook.save();
  terminal.out([
    say(assessed.written, terminal.language, { count: carried.rows.length - carried.gone.length, file: visible(output) }),
    ...(former === undefined ? [] : carriedLines(carried, terminal)),
  ].join("\n"));
  return exitCodes.fine;
}
