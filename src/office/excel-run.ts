import { Failure } from "../assessment/text/failure";
import { sheetFailure } from "../sheet/sheet-failure";
import { excelFailure } from "./excel-failure";

/** What Excel's own codes mean to people. */
const known: Readonly<Record<string, (options: ErrorOptions) => Failure>> = {
  AccessDenied: (options) => sheetFailure("protected", {}, options),
  InvalidOperationInCellEditMode: (options) => excelFailure("cell-editing", {}, options),
  ItemNotFound: (options) => sheetFailure("sheet-gone", {}, options),
};

/** What Excel answered, as a failure that people can act on. */
function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  return known[code]?.({ cause: error }) ?? sheetFailure("host", { detail: code === "" ? message : `${code}: ${message}` }, { cause: error });
}

/** The code with which Excel refused, such as "InvalidSelection"; undefined where it was not Excel that did. */
export const codeOf = ({ cause }: Failure): string | undefined => (cause as { code?: string } | undefined)?.code;

/**
 * Runs a batch in Excel; waits for a cell that is being edited instead of failing.
 *
 * @throws Failure whatever goes wrong
 */
export async function inExcel<Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asFailure(error);
  }
}
