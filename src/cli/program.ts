import { Command, Option } from "commander";
import { version } from "../../package.json";
import { severityLabels } from "../assessment/rules/severity";
import { languages, say, type Phrase } from "../assessment/text/phrase";
import { widthOf } from "../assessment/text/text-width";
import { checkFiles, type CheckOptions } from "./check";
import { explainNamed } from "./explain-named";
import { importData, type ImportOptions } from "./import";
import { help, helpTitles } from "./phrases";
import { schema } from "./schema";
import { template, type TemplateOptions } from "./template";
import type { ExitCode, Terminal } from "./terminal";

/** The `pmqa` command in the terminal's language; `end` takes the exit code of the command that was run. */
export function pmqa(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const words = (phrase: Phrase): string => say(phrase, terminal.language);
  const options = {
    output: new Option("-o, --output <FILE.xlsx>", words(help.output)).makeOptionMandatory(),
    force: new Option("--force", words(help.force)),
    json: new Option("--json", words(help.json)),
    lang: () => new Option("--lang <LANGUAGE>", words(help.lang)).choices(languages),
  };
  const program = new Command("pmqa")
    .description(words(help.program))
    .addOption(options.lang())
    .version(version, "-V, --version", words(help.version))
    .helpOption("-h, --help", words(help.help))
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => words(helpTitles[title] ?? { th: title, en: title }),
      // The descriptions name the choices already, and Thai marks take no column.
      optionDescription: ({ description }) => description,
      displayWidth: widthOf,
    })
    // What went wrong is said by `run`, in the terminal's language.
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined });
  program.command("template").description(words(help.template))
    .requiredOption("--year <YEAR>", words(help.year))
    .option("--agency <NAME>", words(help.agency))
    .addOption(new Option("--agency-type <TYPE>", words(help.agencyType)).choices(["service", "policy"]))
    .addOption(options.output).addOption(options.force)
    .action(async (given: TemplateOptions) => end(await template(given, terminal)));
  program.command("import").description(words(help.import))
    .argument("<SOURCE>", words(help.source))
    .option("--year <YEAR>", words(help.rollYear))
    .addOption(options.output).addOption(options.force).addOption(options.json)
    .addOption(new Option("--functions").hideHelp())
    .action(async (path: string, given: ImportOptions) => end(await importData(path, given, terminal)));
  program.command("check")
    .description(say(help.check, terminal.language, { error: words(severityLabels.error) }))
    .argument("<FILE.xlsx...>", words(help.files))
    .addOption(options.json).addOption(new Option("--waived", words(help.waived)))
    .addOption(new Option("--report <FILE.html>", words(help.report))).addOption(options.force)
    .action(async (paths: string[], given: CheckOptions) => end(await checkFiles(paths, given, terminal)));
  program.command("explain").description(words(help.explain))
    .argument("<FILE.xlsx|RULE>", words(help.rule))
    .argument("[ROW]", words(help.row))
    .action(async (named: string, row: string | undefined) => end(await explainNamed(named, row, terminal)));
  program.command("schema").description(words(help.schema)).action(async () => end(await schema(terminal)));
  for (const command of program.commands) command.addOption(options.lang());
  return program;
}
