import { fileFailure } from "../file-failure";
import { limits } from "./limits";
import { readXml, spreadsheet } from "./xml";
import type { Attributes } from "./xml-names";
import type { Zip, ZipEntry } from "./zip-directory";

/** A sheet as the workbook lists it; `relation` is the id of what it refers to for its content. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
}

/** What a workbook's main part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** What the names asked for refer to: "'หมวด 7'!$B$3". */
  readonly names: ReadonlyMap<string, string>;
  /** Whether its days are counted from 1904. */
  readonly from1904: boolean;
}

const relationNamespaces = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

const relationId = (attributes: Attributes): string =>
  relationNamespaces.map((namespace) => attributes[`${namespace} id`]).find((id) => id !== undefined) ?? "";

/** Whether an attribute says yes, in either of the two ways. */
export const saysYes = (attribute: string | undefined): boolean => attribute !== undefined && ["1", "true", "on"].includes(attribute.trim());

/**
 * Reads a workbook's main part: its sheets, and of its names, which may be very many, those that are asked for. A name
 * that two bear means the workbook's own before a sheet's.
 *
 * @throws Failure as `readXml`, and `corrupt` where it has too many sheets
 */
export function readWorkbookPart(zip: Zip, entry: ZipEntry, asked: readonly string[]): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const ofBook = new Map<string, string>();
  const ofSheets = new Map<string, string>();
  let from1904 = false;
  let name: string | undefined;
  let isOfSheet = false;
  let reference = "";
  readXml(zip, entry, { root: "workbook", namespaces: spreadsheet }, {
    open(element, attributes, parent) {
      if (element === "sheet" && parent === "sheets") sheets.push({ name: attributes["name"] ?? "", relation: relationId(attributes) });
      else if (element === "workbookPr" && parent === "workbook") from1904 = saysYes(attributes["date1904"]);
      else if (element === "definedName" && parent === "definedNames") {
        name = asked.find((one) => one === attributes["name"]);
        isOfSheet = attributes["localSheetId"] !== undefined;
        reference = "";
      }
      if (sheets.length > limits.sheets) throw fileFailure("corrupt", { file: zip.file, detail: entry.name });
    },
    close(element) {
      if (element !== "definedName" || name === undefined) return;
      const names = isOfSheet ? ofSheets : ofBook;
      if (!names.has(name)) names.set(name, reference.trim().replace(/^=/, ""));
      name = undefined;
    },
    text(text) {
      if (name !== undefined) reference += text;
    },
  });
  return { sheets, names: new Map([...ofSheets, ...ofBook]), from1904 };
}
