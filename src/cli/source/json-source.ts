import type { Failure } from "../../assessment/text/failure";
import { explainAllData, type DataProblem } from "../../exchange/json/data-problem";
import { parseData } from "../../exchange/json/parse-data";
import { diskFailure } from "../disk/disk-failure";
import { visible } from "../text/visible";
import type { SourceReader } from "./incoming-file";

/** Reads a submission from JSON. */
export const readJsonSource: SourceReader = async ({ file, bytes }, language) => {
  const unreadable = (...problems: readonly DataProblem[]): Failure =>
    diskFailure("unreadable-data", { file, detail: visible(explainAllData(problems, language)) });
  const parsed = parseData(new TextDecoder().decode(bytes));
  if (!parsed.ok) throw unreadable(parsed.problem);
  // The library of shapes takes longer to start than all else together.
  const { readSubmission } = await import("../../exchange/json/read-submission");
  const reading = readSubmission(parsed.json);
  if (!reading.ok) throw unreadable(...reading.problems);
  return { submission: reading.submission, joins: [], unplaced: [] };
};
