import { WorkbookProblem, type ProblemCode } from "../sheet/problem";

const problems: Readonly<Record<string, ProblemCode>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cell-editing",
  ItemNotFound: "sheet-gone",
};

/** What Excel answered, as a problem that people can act on. */
function asProblem(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const known = problems[code];
  if (known !== undefined) return new WorkbookProblem(known, {}, { cause: error });
  return new WorkbookProblem("host", { detail: code === "" ? message : `${code}: ${message}` }, { cause: error });
}

/** The code with which Excel refused, such as "InvalidSelection"; undefined where it was not Excel that did. */
export const codeOf = ({ cause }: WorkbookProblem): string | undefined => (cause as { code?: string } | undefined)?.code;

/**
 * Runs a batch in Excel; waits for a cell that is being edited instead of failing.
 *
 * @throws WorkbookProblem whatever goes wrong
 */
export async function inExcel<Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asProblem(error);
  }
}
