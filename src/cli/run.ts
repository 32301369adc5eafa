import { CommanderError } from "commander";
import { languages, say, type Language } from "../assessment/phrase";
import { explain, WorkbookProblem } from "../workbook/problem";
import { seeHelp, unexpected, usageProblems } from "./phrases";
import { pmqa7 } from "./program";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { painter } from "./text/paint";
import { visible } from "./text/visible";

/** The language asked for by `--lang`; Thai where none is. Read ahead, so that even a slip is told in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? undefined : args[at]?.split("=")[1] ?? args[at + 1];
  return languages.find((language) => language === asked) ?? "th";
}

/** What a failure says to people: what is wrong, and what to do. */
function failureLines(error: unknown, { language, colours }: Terminal): readonly string[] {
  const loud = (text: string): string => painter(colours)("error", visible(text));
  if (error instanceof WorkbookProblem) {
    const { what, next } = explain(error, language);
    return [loud(what), visible(next)];
  }
  if (error instanceof CommanderError) {
    const [named = ""] = /['<][^'>]+['>]/.exec(error.message) ?? [];
    const phrase = usageProblems[error.code];
    return [loud(phrase === undefined ? error.message : say(phrase, language, { named })), say(seeHelp, language)];
  }
  return [loud(say(unexpected, language, { detail: error instanceof Error ? error.stack ?? error.message : String(error) }))];
}

/** Help and version end as "errors" of the command-line library too, but all is well. */
const isAnswered = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;

/** Runs one command: 0 all well, 1 errors found, 2 it could not be done. Never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  try {
    const program = pmqa7(terminal, (ended) => {
      code = ended;
    });
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (isAnswered(error)) return exitCodes.fine;
    for (const line of failureLines(error, terminal)) terminal.err(line);
    return exitCodes.failed;
  }
}
