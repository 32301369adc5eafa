import type { Language } from "../assessment/text/phrase";
import { isNoAnswer } from "./arguments";
import { explainNoAnswer, isStillToCome, type Answer, type NoAnswer } from "./no-answer";

type Codes = Readonly<Record<"notAvailable" | "invalidValue", CustomFunctions.ErrorCode>>;

/** The texts that the codes stand for: an Excel before CustomFunctionsRuntime 1.3 need not have their names. */
const asTexts: Codes = { notAvailable: "#N/A" as CustomFunctions.ErrorCode, invalidValue: "#VALUE!" as CustomFunctions.ErrorCode };

function cellError(problem: NoAnswer, language: Language): CustomFunctions.Error {
  const { notAvailable, invalidValue } = (CustomFunctions.ErrorCode as Codes | undefined) ?? asTexts;
  return new CustomFunctions.Error(
    isStillToCome(problem) ? notAvailable : invalidValue,
    explainNoAnswer(problem, language),
  );
}

/**
 * Answers as Excel spills them; a single one that is a problem is thrown, since only then does its message show.
 *
 * @throws CustomFunctions.Error with the problem in words, which Excel shows beside the cell
 */
export function reply(answers: readonly (readonly Answer[])[], language: Language): unknown[][] {
  const [only, ...others] = answers.flat();
  if (only !== undefined && others.length === 0 && isNoAnswer(only)) throw cellError(only, language);
  return answers.map((row) => row.map((answer) => (isNoAnswer(answer) ? cellError(answer, language) : answer)));
}
