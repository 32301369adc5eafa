import type { ICellData, Nullable } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { INTERCEPTOR_POINT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";

const zeroWidthSpace = "\u200B";
const words = new Intl.Segmenter("th", { granularity: "word" });
const thaiAtStart = /^[\u0E01-\u0E5B]/;
const thaiAtEnd = /[\u0E01-\u0E5B]$/;
const broken = new Map<string, string>();

/** Thai with a break allowed between its words, which are not set apart by spaces. */
export function breakable(text: string): string {
  const known = broken.get(text);
  if (known !== undefined) return known;
  let result = "";
  let before = "";
  for (const { segment } of words.segment(text)) {
    result += (thaiAtEnd.test(before) && thaiAtStart.test(segment) ? zeroWidthSpace : "") + segment;
    before = segment;
  }
  if (broken.size > 20_000) broken.clear();
  broken.set(text, result);
  return result;
}

/** Cells as they were before `breakable`: an edit in the sheet begins with the text as it is drawn. */
function removeBreaks({ cellValue }: ISetRangeValuesMutationParams): void {
  for (const row of Object.values(cellValue ?? {}) as Record<number, Nullable<ICellData>>[]) {
    for (const cell of Object.values(row)) {
      const stream = cell?.p?.body?.dataStream;
      if (cell && stream?.includes(zeroWidthSpace)) Object.assign(cell, { v: stream.replace(/\r\n$/, ""), p: null });
      if (typeof cell?.v === "string") cell.v = cell.v.replaceAll(zeroWidthSpace, "");
    }
  }
}

/** Lets Thai wrap between words where it is drawn. What the cells hold stays as it is. */
export function breakThaiLines(session: Engine): void {
  session.commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id) removeBreaks(params as ISetRangeValuesMutationParams);
  });
  session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "preview-thai-line-breaks",
    // Before all others, so that `next` gives what they make of the cell.
    priority: 100,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      const shown = next(cell);
      if (typeof shown?.v !== "string") return shown;
      const text = breakable(shown.v);
      return text === shown.v ? shown : { ...shown, v: text };
    },
  });
}
