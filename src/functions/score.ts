import type { Scale } from "../assessment/criteria/scale";
import { scoreOf } from "../assessment/scoring/score";
import { isExcelError, plainDigits, readFigure, type CellValue } from "../assessment/form/figure";
import { readText } from "../assessment/text/glyphs";
import { noAnswerForError, noAnswerTo, isNoAnswer, scaleArgument } from "./arguments";
import type { Answer, NoAnswer } from "./no-answer";

/** An item's number, alone or before its title: "7.4.3", "ข้อ ๗.๔.๓ รางวัล…". */
const itemNumber = /^(?:ข้อ|item)?\s*(\d+\.\d+\.\d+)(?![\d.])/i;

/** The item given, undefined where none was asked for; or why it is none of the edition's. */
function itemInput(cell: CellValue | undefined, scale: Scale): string | undefined | NoAnswer {
  if (cell === undefined) return undefined;
  const text = readText(String(cell));
  if (isExcelError(text)) return noAnswerForError("item", text);
  if (text === "") return { problem: "missing", parts: ["item"], values: {} };
  const item = itemNumber.exec(plainDigits(text))?.[1];
  if (item !== undefined && scale.items.includes(item)) return item;
  return { problem: "unknown-item", parts: ["item"], values: { text } };
}

/** The score of one percentage; `undefined` is an argument left out, "" a blank cell. */
export function scoreCell(success: CellValue, item: CellValue | undefined, fiscalYear: CellValue | undefined): Answer {
  const percent = readFigure(success);
  if (percent.state === "missing") return "";
  if (percent.state !== "number") return noAnswerTo([["success", percent]]);
  const scale = scaleArgument(fiscalYear);
  if (isNoAnswer(scale)) return scale;
  const known = itemInput(item, scale);
  return isNoAnswer(known) ? known : scoreOf(scale, percent.value, known);
}
