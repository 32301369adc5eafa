import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { ownFolder } from "../cli/run-cli";
import { asXlsx, profileIn } from "./libre-office";

type Folder = ReturnType<typeof ownFolder>;

/** What somebody does to the sheet in front. */
export type HandStep =
  /** Types into a cell, as from a keyboard: "80" becomes a number, "" empties it. */
  | { readonly type: string; readonly into: string }
  /** Copies a whole row and inserts the copy below it. */
  | { readonly copyRow: number };

const inXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\"", "&quot;");

/**
 * Types what a file of steps says, one a line with tabs between its words, into a document's sheet in front, and saves
 * that as .xlsx and as a web page. Whatever fails is written down: a message on a screen that nobody sees would stay.
 */
const macro = `
Sub Main
  Dim folder As String
  folder = "FOLDER"
  Dim files : files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  On Error GoTo Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim document : document = StarDesktop.loadComponentFromURL("DOCUMENT", "_blank", 0, hidden())
  Dim sheet : sheet = document.Sheets.getByIndex(0)
  document.enableAutomaticCalculation(False)
  Dim steps : steps = createUnoService("com.sun.star.io.TextInputStream")
  steps.setInputStream(files.openFileRead(folder & "/steps.txt"))
  steps.setEncoding("UTF-8")
  Do While Not steps.isEOF()
    Dim words : words = Split(steps.readLine() & Chr(9), Chr(9))
    If words(0) = "type" Then sheet.getCellRangeByName(words(1)).FormulaLocal = words(2)
    If words(0) = "copy" Then
      Dim row As Long : row = CLng(words(1))
      sheet.Rows.insertByIndex(row, 1)
      sheet.copyRange(sheet.getCellByPosition(0, row).CellAddress, sheet.Rows.getByIndex(row - 1).RangeAddress)
    End If
  Loop
  steps.closeInput()
  document.enableAutomaticCalculation(True)
  document.calculateAll()
  Dim into(0) As New com.sun.star.beans.PropertyValue
  into(0).Name = "FilterName"
  into(0).Value = "XLSX"
  document.storeToURL(folder & "/filled.xlsx", into())
  into(0).Value = "HTML (StarCalc)"
  document.storeToURL(folder & "/filled.html", into())
  document.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  Dim said : said = createUnoService("com.sun.star.io.TextOutputStream")
  said.setOutputStream(files.openFileWrite(folder & "/failed.txt"))
  said.setEncoding("UTF-8")
  said.writeString(Error$ & " (line " & Erl & ")")
  said.closeOutput()
  StarDesktop.terminate()
End Sub
`;

const library = (kind: "script" | "dialog", modules: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${kind === "script" ? modules : ""}</library:library>`;

const start = (folder: Folder, ...asked: readonly string[]): void =>
  void execFileSync("soffice", [profileIn(folder), "--headless", "--norestore", ...asked], { stdio: "ignore", timeout: 120_000 });

/** Puts the macro where LibreOffice looks for a user's own. Its first start would put its own there: that is done before. */
function installMacro(folder: Folder, document: string, results: string): void {
  if (!existsSync(folder.path("profile/user/registrymodifications.xcu"))) start(folder, "--terminate_after_init");
  const basic = folder.path("profile/user/basic/Standard");
  mkdirSync(basic, { recursive: true });
  const text = macro.replace("FOLDER", pathToFileURL(results).href).replace("DOCUMENT", pathToFileURL(document).href)
    .replace("XLSX", asXlsx.slice(asXlsx.indexOf(":") + 1));
  writeFileSync(`${basic}/script.xlb`, library("script", `<library:element library:name="Hand"/>`));
  writeFileSync(`${basic}/dialog.xlb`, library("dialog", ""));
  writeFileSync(`${basic}/Hand.xba`, `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Hand" script:language="StarBasic">${inXml(text)}</script:module>`);
}

const lineOf = (step: HandStep): string => ("copyRow" in step ? `copy\t${step.copyRow}` : `type\t${step.into}\t${step.type}`);

/** Has LibreOffice open a file of a folder, do these steps in its first sheet, and save it: as .xlsx, and as a web page. */
export function filledByLibreOffice(folder: Folder, name: string, steps: readonly HandStep[]): { readonly xlsx: string; readonly html: string } {
  const results = folder.path(`hand-${name}`);
  mkdirSync(results, { recursive: true });
  writeFileSync(`${results}/steps.txt`, steps.map(lineOf).join("\n"));
  installMacro(folder, folder.path(name), results);
  start(folder, "macro:///Standard.Hand.Main");
  if (existsSync(`${results}/failed.txt`)) throw new Error(`LibreOffice's macro: ${readFileSync(`${results}/failed.txt`, "utf8")}`);
  return { xlsx: `${results}/filled.xlsx`, html: readFileSync(`${results}/filled.html`, "utf8") };
}
