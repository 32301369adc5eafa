import { CommanderError } from "commander";
import { languages, say, type Language } from "../assessment/text/phrase";
import { seeHelp, usageProblems } from "./phrases";
import { pmqa } from "./program";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { failureLines } from "./text/failure-lines";
import { painter } from "./text/paint";
import { visible } from "./text/visible";

/** The language asked for by `--lang`; Thai where none is. Read ahead, so that even a slip is told in it. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? undefined : args[at]?.split("=")[1] ?? args[at + 1];
  return languages.find((language) => language === asked) ?? "th";
}

/** What the command-line library complains about, in its user's language: its own message quotes what it is about. */
function usageProblem({ code, message }: CommanderError, language: Language): string {
  const [named = "", value = ""] = message.match(/'[^']+'/g) ?? [];
  const [, allowed = ""] = /Allowed choices are (.+)\.$/.exec(message) ?? [];
  const phrase = usageProblems[code];
  return phrase === undefined ? message : say(phrase, language, { named, value, allowed });
}

const problemLines = (error: unknown, terminal: Terminal): readonly string[] => {
  if (!(error instanceof CommanderError)) return failureLines(error, terminal);
  const { language, colours } = terminal;
  return [painter(colours)("error", visible(usageProblem(error, language))), say(seeHelp, language)];
};

/** Runs one command: 0 all well, 1 errors found, 2 it could not be done. Never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const program = pmqa(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    const isCommander = error instanceof CommanderError;
    // Help that was asked for was printed already; where no command was named it is still to be.
    if (isCommander && error.code === "commander.help") terminal.out(program.helpInformation().trimEnd());
    if (isCommander && (error.code === "commander.help" || error.exitCode === 0)) return exitCodes.fine;
    for (const line of problemLines(error, terminal)) terminal.err(line);
    return exitCodes.failed;
  }
}
