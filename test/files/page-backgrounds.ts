import { addressOf } from "../../src/sheet/address";

/**
 * The backgrounds of a sheet's cells in the web page that LibreOffice makes of a workbook, by address: "#FFC7CE", in
 * capitals. It writes what its own evaluation of formats and conditional formats comes to; hidden columns are left out
 * of the page, so that addresses hold up to the first of these.
 */
export function backgroundsIn(html: string, sheet: number): ReadonlyMap<string, string> {
  const table = [...html.matchAll(/<table [\s\S]*?<\/table>/g)][sheet]?.[0] ?? "";
  const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)];
  return new Map(rows.flatMap(([, row = ""], at) =>
    [...row.matchAll(/<td\b([^>]*)>/g)].flatMap(([, attributes = ""], column) => {
      const [, color] = /\bbgcolor="(#[0-9a-f]{6})"/i.exec(attributes) ?? [];
      return color === undefined ? [] : [[addressOf({ row: at + 1, column: column + 1 }), color.toUpperCase()] as const];
    })));
}
