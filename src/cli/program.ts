import { Argument, Command, Option } from "commander";
import { version } from "../../package.json";
import { severityLabels } from "../assessment/rules/severity";
import { languages, say, type Phrase } from "../assessment/text/phrase";
import { widthOf } from "../assessment/text/text-width";
import type { AssessOptions } from "./assess";
import { assessHelp } from "./assess-phrases";
import { checkFiles, type CheckOptions } from "./check";
import type { DiffOptions } from "./diff";
import { diffHelp } from "./diff-phrases";
import { explainNamed } from "./explain-named";
import type { ExportOptions } from "./export";
import { exportHelp } from "./export-phrases";
import { importData, type ImportOptions } from "./import";
import { help, helpTitles } from "./phrases";
import type { PrintOptions } from "./print";
import { printHelp } from "./print-phrases";
import { schema, schemas } from "./schema";
import type { StatusOptions } from "./status";
import { statusHelp } from "./status-phrases";
import { template, type TemplateOptions } from "./template";
import type { ExitCode, Terminal } from "./terminal";
import type { VerifyOptions } from "./verify";
import { verifyHelp } from "./verify-phrases";

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
    .option("--categories <LIST>", words(help.categories))
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
  program.command("export").description(words(exportHelp.export))
    .argument("<FILE.xlsx>", words(exportHelp.form))
    .addOption(new Option("-o, --output <DIR>", words(exportHelp.folder)).makeOptionMandatory())
    .addOption(new Option("--draft", words(exportHelp.draft))).addOption(new Option("--from <RETURNED.xlsx>", words(exportHelp.from)))
    .addOption(options.force).addOption(options.json)
    .action(async (path: string, given: ExportOptions) => end(await (await import("./export")).exportForm(path, given, terminal)));
  program.command("print").description(words(printHelp.print))
    .argument("<FILE.xlsx>", words(printHelp.form))
    .addOption(new Option("-o, --output <FILE.pdf>", words(printHelp.output)).makeOptionMandatory()).addOption(options.force)
    .action(async (path: string, given: PrintOptions) => end(await (await import("./print")).printForm(path, given, terminal)));
  program.command("verify").description(words(verifyHelp.verify))
    .argument("<SUBMISSION.xlsx>", words(verifyHelp.submission))
    .addOption(new Option("--digest <DIGEST>", words(verifyHelp.digest))).addOption(options.json)
    .action(async (path: string, given: VerifyOptions) => end(await (await import("./verify")).verifyFile(path, given, terminal)));
  program.command("diff").description(words(diffHelp.diff))
    .argument("<BEFORE.xlsx>", words(diffHelp.before)).argument("<AFTER.xlsx>", words(diffHelp.now))
    .addOption(options.json)
    .action(async (before: string, now: string, given: DiffOptions) => end(await (await import("./diff")).diffFiles(before, now, given, terminal)));
  program.command("status").description(words(statusHelp.status))
    .argument("<FILE.xlsx>", words(statusHelp.file))
    .addOption(options.json).addOption(new Option("--sheet <OUT.xlsx>", words(statusHelp.sheet))).addOption(options.force)
    .action(async (path: string, given: StatusOptions) => end(await (await import("./status")).statusOfFile(path, given, terminal)));
  program.command("assess").description(words(assessHelp.assess))
    .argument("<SUBMISSION.xlsx>", words(verifyHelp.submission))
    .addOption(new Option("--from <ASSESSMENT.xlsx>", words(assessHelp.from))).addOption(options.output).addOption(options.force)
    .action(async (path: string, given: AssessOptions) => end(await (await import("./assess")).assessFile(path, given, terminal)));
  program.command("schema").description(words(help.schema))
    .addArgument(new Argument("[WHAT]", words(help.schemaOf)).choices(schemas).default("check"))
    .action(async (what: (typeof schemas)[number]) => end(await schema(what, terminal)));
  for (const command of program.commands) command.addOption(options.lang());
  return program;
}
