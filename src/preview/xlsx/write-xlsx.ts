import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { Engine } from "../engine/engine";
import { Sheet } from "../engine/sheet";
import { sheetToXlsx } from "./sheet-to-xlsx";

/** The open workbook as an .xlsx file. */
export async function writeXlsx(session: Engine): Promise<Uint8Array> {
  const { Workbook } = await import("@cj-tech-master/excelts");
  const book = new Workbook();
  for (const model of session.workbook.getSheets()) {
    await sheetToXlsx(new Sheet(session, model.getSheetId()), book.addWorksheet(model.getName()));
  }
  const names = session.injector.get(IDefinedNamesService).getDefinedNameMap(session.workbook.getUnitId()) ?? {};
  for (const { name, formulaOrRefString } of Object.values(names)) {
    if (/[!]\$?[A-Z]/i.test(formulaOrRefString)) book.definedNames.add(formulaOrRefString.replace(/^=/, ""), name);
  }
  const bytes = await book.xlsx.writeBuffer();
  return new Uint8Array(bytes as unknown as ArrayBuffer);
}
