import type { Failure } from "../../assessment/text/failure";
import type { Language } from "../../assessment/text/phrase";
import { explainAllData, type DataProblem } from "../json/data-problem";
import { parseData } from "../json/parse-data";
import type { OfficialForm } from "../official/official-reading";
import { sourceFailure } from "./source-failure";

/** Reads a submission from JSON. @throws Failure `unreadable-data`, its detail in the language */
export async function readJson(text: string, file: string, language: Language): Promise<OfficialForm> {
  const unreadable = (...problems: readonly DataProblem[]): Failure =>
    sourceFailure("unreadable-data", { file, detail: explainAllData(problems, language) });
  const parsed = parseData(text);
  if (!parsed.ok) throw unreadable(parsed.problem);
  // The library of shapes takes longer to start than all else together.
  const { readSubmission } = await import("../json/read-submission");
  const reading = readSubmission(parsed.json);
  if (!reading.ok) throw unreadable(...reading.problems);
  return { submission: reading.submission, joins: [], unplaced: [] };
}
