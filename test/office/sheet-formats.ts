import type { ICellData, IWorkbookData } from "@univerjs/core";
import { highlightKind } from "../../src/sheet/highlight";
import type { RunningExcel } from "../host/startExcel";
import { snapshotOf } from "./snapshot";

interface Formatting {
  readonly ranges: readonly { readonly startRow: number; readonly startColumn: number; readonly endRow: number; readonly endColumn: number }[];
  readonly rule: { readonly value?: string };
}

const isMark = ({ rule }: Formatting): boolean => highlightKind(String(rule.value)) === "mark";

const conditionalFormats = (data: IWorkbookData): Record<string, Formatting[]> => {
  const resource = (data.resources ?? []).find(({ name }) => name.includes("CONDITIONAL_FORMATTING"));
  return JSON.parse(resource?.data || "{}") as Record<string, Formatting[]>;
};

/** Everything of the workbook but the cells' contents and our own marks, as the engine itself keeps it. */
export function formatsOf(excel: RunningExcel): unknown {
  const data = snapshotOf(excel);
  const styleOf = ({ s }: ICellData): unknown => (typeof s === "string" ? data.styles[s] : s) ?? undefined;
  const sheets = Object.values(data.sheets).map((sheet) => ({
    ...sheet,
    cellData: Object.entries(sheet.cellData ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells as Record<string, ICellData>).flatMap(([column, cell]) => {
        const style = styleOf(cell);
        return style === undefined ? [] : [[row, column, style]];
      })),
  }));
  const others = Object.entries(conditionalFormats(data)).map(([id, formats]) =>
    [id, formats.filter((format) => !isMark(format))]);
  const resources = (data.resources ?? []).filter(({ name }) => !name.includes("CONDITIONAL_FORMATTING"));
  return JSON.parse(JSON.stringify({ sheets, others, resources }));
}

/** Addresses our marks cover, cell by cell. */
export function markedIn(excel: RunningExcel): string[] {
  return Object.values(conditionalFormats(snapshotOf(excel))).flat().filter(isMark).flatMap(({ ranges }) =>
    ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
      const cells: string[] = [];
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) {
          cells.push(`${String.fromCharCode(65 + column)}${row + 1}`);
        }
      }
      return cells;
    }));
}
