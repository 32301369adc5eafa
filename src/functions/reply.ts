import type { Language } from "../assessment/text/phrase";
import { isProblem } from "./arguments";
import { explainProblem, isNotAvailable, type Answer, type Problem } from "./problem";

function cellError(problem: Problem, language: Language): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    isNotAvailable(problem) ? notAvailable : invalidValue,
    explainProblem(problem, language),
  );
}

/**
 * Answers as Excel spills them; a single one that is a problem is thrown, since only then does its message show.
 *
 * @throws CustomFunctions.Error with the problem in words, which Excel shows beside the cell
 */
export function reply(answers: readonly (readonly Answer[])[], language: Language): unknown[][] {
  const [only, ...others] = answers.flat();
  if (only !== undefined && others.length === 0 && isProblem(only)) throw cellError(only, language);
  return answers.map((row) => row.map((answer) => (isProblem(answer) ? cellError(answer, language) : answer)));
}
