import type { SheetTop } from "../workbook";
import { judgementColumnsIn, judgementMark, type JudgementRow } from "./judgement-row";

/** The mark and the headings stand near the top. */
const deepest = 30;

/** What a sheet of judgements holds. */
export interface JudgementsOnSheet {
  readonly rows: readonly JudgementRow[];
  /** Its headings are gone: nothing of it could be read. */
  readonly headless: boolean;
}

const plain = (value: unknown): string =>
  (typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "").replace(/\r\n?/g, "\n").trim();

/** The sheet of a workbook that holds judgements. */
export const judgementSheetAmong = <Of extends SheetTop>(sheets: readonly Of[]): Of | undefined =>
  sheets.find(({ values }) => values.slice(0, deepest).some((cells) => cells.some((value) => value === judgementMark)));

/** Reads an assessor's judgements. Nothing that a sheet may hold makes it throw. */
export function readJudgements({ values }: SheetTop): JudgementsOnSheet {
  const found = values.slice(0, deepest).map((cells, at) => ({ at, columns: judgementColumnsIn(cells) }))
    .find(({ columns }) => ["key", "name", "score", "comment", "since"].every((field) => columns.has(field as keyof JudgementRow)));
  if (found === undefined) return { rows: [], headless: true };
  const rows = values.slice(found.at + 1).map((cells): JudgementRow => {
    const said = (field: keyof JudgementRow): string => plain(cells[found.columns.get(field) ?? -1]);
    return {
      key: said("key"), name: said("name"), success: said("success"), ownScore: said("ownScore"),
      score: said("score"), comment: said("comment"), since: said("since"),
    };
  });
  return { rows: rows.filter((row) => Object.values(row).some((text) => text !== "")), headless: false };
}
