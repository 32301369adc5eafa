import { addressOf } from "../../../src/sheet/address";
import type { Part } from "../zip";
import { bookOf, relations, sharedTexts, usualParts, type Parts } from "./made-book";

/** What a cell of a made sheet holds, whoever writes it. */
export type MadeCell =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "truth"; readonly value: boolean }
  | { readonly is: "error"; readonly value: string }
  /** A day, by its number and as ISO writes it. */
  | { readonly is: "day"; readonly value: number; readonly iso: string }
  /** A formula with what is kept for it; "" for nothing. */
  | { readonly is: "formula"; readonly formula: string; readonly value: number | string };

/** How a program writes a sheet, where others write it differently. */
export interface Habits {
  readonly texts: "shared" | "inline" | "own" | "rich" | "pronounced";
  readonly addresses?: "none" | "cells";
  /** Whether a number's type is written. */
  readonly saysNumber?: boolean;
  readonly isoDays?: boolean;
  readonly noStyles?: boolean;
  readonly prefix?: string;
  readonly targets?: "absolute";
  readonly strict?: boolean;
  /** What a formula has for its value where nothing is kept. */
  readonly emptyValue?: string;
  readonly formulaAttributes?: string;
  readonly rowAttributes?: string;
  readonly rootAttributes?: string;
  readonly before?: string;
  readonly behind?: string;
  readonly declaration?: string;
  readonly more?: readonly Part[];
}

const escaped = (text: string): string => text
  .replace(/_x[0-9A-Fa-f]{4}_/g, (code) => `_x005F${code}`).replaceAll("\r", "_x000D_")
  .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const textTag = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`;

/** A text in two runs, as programs write one of which a part is bold. */
function runs(text: string): string {
  const letters = [...text];
  const [first, second] = [letters.slice(0, 1), letters.slice(1)].map((part) => part.join(""));
  return `<r>${textTag(first ?? "")}</r><r><rPr><b/><sz val="16"/><rFont val="TH Sarabun New"/></rPr>${textTag(second ?? "")}</r>`;
}

function itemOf(text: string, { texts }: Habits): string {
  if (texts === "rich") return runs(text);
  return texts === "pronounced" ? `${textTag(text)}<rPh sb="0" eb="1"><t>คำอ่าน</t></rPh><phoneticPr fontId="1"/>` : textTag(text);
}

/** A cell's attributes, and what stands in it. */
function contentOf(cell: MadeCell, habits: Habits, shared: string[]): readonly [attributes: string, inner: string] {
  switch (cell.is) {
    case "number": return [habits.saysNumber === true ? ' t="n"' : "", `<v>${cell.value}</v>`];
    case "truth": return [' t="b"', `<v>${cell.value ? 1 : 0}</v>`];
    case "error": return [' t="e"', `<v>${cell.value}</v>`];
    case "day": return habits.isoDays === true ? [' t="d"', `<v>${cell.iso}</v>`] : ["", `<v>${cell.value}</v>`];
    case "formula": {
      const value = cell.value === "" ? habits.emptyValue ?? "" : `<v>${escaped(String(cell.value))}</v>`;
      return [typeof cell.value === "string" && cell.value !== "" ? ' t="str"' : "", `<f${habits.formulaAttributes ?? ""}>${escaped(cell.formula)}</f>${value}`];
    }
    case "text":
      if (habits.texts === "inline") return [' t="inlineStr"', `<is>${textTag(cell.value)}</is>`];
      if (habits.texts === "own") return [' t="str"', `<v xml:space="preserve">${escaped(cell.value)}</v>`];
      return [' t="s"', `<v>${shared.push(itemOf(cell.value, habits)) - 1}</v>`];
  }
}

const xmlOf = (habits: Habits, body: string): string => (habits.prefix === undefined ? body
  : body.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${habits.prefix}:`).replace("xmlns=", `xmlns:${habits.prefix}=`));

const strict = (text: string): string => text
  .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
  .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");

function sheetXml(rows: readonly (readonly (MadeCell | undefined)[])[], habits: Habits, shared: string[]): string {
  const written = rows.map((cells, row) => {
    // Who writes no addresses writes blank cells, to keep the others in their places.
    const inner = cells.map((cell, column) => {
      const address = habits.addresses === "none" ? "" : ` r="${addressOf({ row: row + 1, column: column + 1 })}"`;
      if (cell === undefined) return habits.addresses === "none" ? "<c/>" : "";
      const [attributes, content] = contentOf(cell, habits, shared);
      return `<c${address}${attributes}>${content}</c>`;
    });
    return `<row${habits.addresses === undefined ? ` r="${row + 1}"` : ""}${habits.rowAttributes ?? ""}>${inner.join("")}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"${habits.rootAttributes ?? ""}>`
    + `${habits.before ?? ""}<sheetData>${written.join("")}</sheetData>${habits.behind ?? ""}</worksheet>`;
}

/** A workbook whose sheet holds these cells, as a program of these habits writes it. */
export function writtenBy(habits: Habits, rows: readonly (readonly (MadeCell | undefined)[])[]): Buffer {
  const shared: string[] = [];
  const sheet = sheetXml(rows, habits, shared);
  const folder = habits.targets === "absolute" ? "/xl/" : "";
  const listed = [
    ["rId1", "worksheet", `${folder}worksheets/sheet1.xml`],
    ...habits.noStyles === true ? [] : [["rId2", "styles", `${folder}styles.xml`] as const],
    ...shared.length === 0 ? [] : [["rId3", "sharedStrings", `${folder}sharedStrings.xml`] as const],
  ] as const;
  const parts: Parts = {
    ...usualParts,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/_rels/workbook.xml.rels": relations(...listed),
    "xl/styles.xml": habits.noStyles === true ? undefined : String(usualParts["xl/styles.xml"]),
    "xl/sharedStrings.xml": shared.length === 0 ? undefined : sharedTexts(...shared),
  };
  const written = Object.entries(parts).map(([name, data]) => {
    if (data === undefined) return [name, undefined] as const;
    const bare = String(data).replace(/^<\?.*?\?>\n/, "");
    const own = xmlOf(name.endsWith(".rels") ? {} as Habits : habits, bare);
    return [name, (habits.declaration ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n') + (habits.strict === true ? strict(own) : own)] as const;
  });
  return bookOf(Object.fromEntries(written), ...habits.more ?? []);
}
