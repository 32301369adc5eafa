import { CommanderError } from "commander";
import { basename } from "node:path";
import { everyRule } from "../assessment/rules/every-rule";
import { explainIndicator, type IndicatorExplanation } from "../assessment/scoring/explain";
import { explainTopic, explainTotal, type MeanExplanation } from "../assessment/scoring/explain-mean";
import type { ScoredForm } from "../assessment/scoring/scored";
import { findFigure, type AskedFigure } from "./asked-figure";
import { readFormOfInput, readFormOnDisk } from "./disk/workbook-on-disk";
import { explainRule } from "./explain";
import { explainFailure } from "./explain-failure";
import { readChecked } from "./read-checked";
import { exitCodes, type ExitCode, type Terminal } from "./terminal";
import { explanationLines } from "./text/explanation";

function explained(form: ScoredForm, figure: AskedFigure): IndicatorExplanation | MeanExplanation {
  switch (figure.is) {
    case "indicator": return explainIndicator(form, figure.indicator);
    case "topic": return explainTopic(form, figure.topic);
    case "total": return explainTotal(form);
  }
}

/** `pmqa explain FILE ROW`: how a figure of a form comes about, worked out from what was typed. */
async function explainFigure(path: string, row: string, terminal: Terminal): Promise<ExitCode> {
  const { checked: { form } } = readChecked(path === "-" ? await readFormOfInput() : await readFormOnDisk(path));
  terminal.out(explanationLines(explained(form, findFigure(form, row, terminal.language)), form.edition, terminal).join("\n"));
  return exitCodes.fine;
}

const isRule = (named: string): boolean => everyRule.some(({ name }) => name === named);
const isFile = (named: string): boolean => named === "-" || /\.xls[xm]?$/i.test(named);

/** `pmqa explain`: a rule by its name, or a figure of a file by its row. */
export async function explainNamed(named: string, row: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (row !== undefined && isRule(named)) throw new CommanderError(exitCodes.failed, "commander.excessArguments", "A rule has no rows.");
  if (row !== undefined) return explainFigure(named, row, terminal);
  if (isFile(named)) throw explainFailure("row-unnamed", { file: basename(named) });
  return explainRule(named, terminal);
}
