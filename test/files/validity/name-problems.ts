import { areaOf, sheetOfReference } from "../../../src/sheet/address";
import { sheetsOf, type BookParts } from "./book-parts";
import { childrenOf } from "./xml-tree";

/** A name that Excel takes for a cell, or cannot take at all. */
const isNoName = (name: string): boolean =>
  name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) || /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);

const isNoSheetName = (name: string): boolean => name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name);

const repeated = (keys: readonly string[]): readonly string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

/** What is wrong with the names of sheets and of cells, and with the windows. */
export function nameProblems(book: BookParts): readonly string[] {
  const root = book.trees.get("xl/workbook.xml");
  const sheets = sheetsOf(book);
  const listed = childrenOf(childrenOf(root, "sheets")[0], "sheet");
  const known = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const names = childrenOf(childrenOf(root, "definedNames")[0], "definedName");
  const views = childrenOf(childrenOf(root, "bookViews")[0], "workbookView");
  return [
    ...(listed.length === sheets.length ? [] : ["a sheet has no part"]),
    ...sheets.filter(({ name }) => isNoSheetName(name)).map(({ name }) => `a sheet cannot be called ${name}`),
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...repeated(listed.map(({ attributes }) => attributes["sheetId"] ?? "")).map((id) => `two sheets have the number ${id}`),
    ...repeated(names.map(({ attributes }) => `${attributes["name"]?.toLowerCase() ?? ""} ${attributes["localSheetId"] ?? ""}`)).map((name) => `a name is given twice: ${name}`),
    ...names.flatMap(({ attributes: { name = "", localSheetId }, text }) => [
      ...(isNoName(name.replace(/^_xlnm\./, "")) ? [`${name} is no name`] : []),
      ...(Number(localSheetId ?? 0) < sheets.length ? [] : [`${name} belongs to no sheet`]),
      ...(known.has(sheetOfReference(text).toLowerCase()) && areaOf(text) !== undefined ? [] : [`${name} means ${text}, which is nowhere`]),
    ]),
    ...views.filter(({ attributes: { activeTab = "0" } }) => (listed[Number(activeTab)]?.attributes["state"] ?? "visible") !== "visible" || Number(activeTab) >= listed.length)
      .map(() => "the sheet in front is not there, or hidden"),
    ...sheets.flatMap(({ sheet }) => childrenOf(childrenOf(sheet, "sheetViews")[0], "sheetView"))
      .filter(({ attributes }) => Number(attributes["workbookViewId"]) >= views.length).map(() => "a sheet is seen in a window that is not there"),
  ];
}
