import { newestEdition } from "../../assessment/criteria/editions";
import { readFormText } from "../official/form-text";
import { rowsOfSeparated, rowsOfText } from "../table/delimited";
import { tableOf, type TextGrid } from "../table/grid";
import { takeColumns } from "../table/take-columns";
import type { Incoming } from "./incoming";

const called = /\.(?:csv|tsv)$/i;

/** Fewer columns than this are no table of indicators. */
const fewest = 3;

const blankLine = /^\s*$/;

/** Whether most lines are parted by tabs: a text that is no table may have one in it. */
function hasColumns(text: string): boolean {
  const lines = text.split("\n").filter((line) => !blankLine.test(line));
  return lines.length > 1 && lines.filter((line) => line.includes("\t")).length * 2 > lines.length;
}

/** Whether columns stand below headings that name the indicators: what is copied of a page may have tabs as well. */
function isTableOfIndicators(grid: TextGrid): boolean {
  const { columns, headingRows } = takeColumns(grid, newestEdition);
  return headingRows.size > 0 && columns.length >= fewest && columns.some(({ use }) => use === "name");
}

const asTable = (file: string, grid: TextGrid): Incoming => ({ kind: "tables", tables: [{ name: file, grid }], passed: [] });

/**
 * Reads a text: a table where its name says so, or its lines are parted by tabs below headings; else an official form.
 *
 * @throws Failure where it is neither, or longer than any form
 */
export function readIncomingText(text: string, file: string): Incoming {
  if (called.test(file)) return asTable(file, tableOf(rowsOfSeparated(text)));
  if (hasColumns(text)) {
    const grid = tableOf(rowsOfText(text));
    if (isTableOfIndicators(grid)) return asTable(file, grid);
  }
  return { kind: "form", source: "text", form: readFormText(text) };
}
