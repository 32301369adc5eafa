import { explain, Failure } from "../assessment/text/failure";
import { CommanderError } from "commander";
import { languages, say, type Language } from "../assessment/text/phrase";
import { seeHelp, unexpected, usageProblems } from "./phrases";
import { pmqa } from "./program";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
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

/** What a failure says to people: what is wrong, and what to do. */
function failureLines(error: unknown, { language, colours }: Terminal): readonly string[] {
  const loud = (text: string): string => painter(colours)("error", visible(text));
  if (error instanceof Failure) {
    const { what, next } = explain(error, language);
    return [loud(what), visible(next)];
  }
  if (error instanceof CommanderError) {
    return [loud(usageProblem(error, language)), say(seeHelp, language)];
  }
  return [loud(say(unexpected, language, { detail: error instanceof Error ? error.stack ?? error.message : String(error) }))];
}

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
    for (const line of failureLines(error, terminal)) terminal.err(line);
    return exitCodes.failed;
  }
}
