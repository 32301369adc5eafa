import { inExcel } from "./excel-run";

/** As much as one call takes at once on the stack. */
const pieceLength = 32_768;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += pieceLength) binary += String.fromCharCode(...bytes.subarray(at, at + pieceLength));
  return btoa(binary);
}

/**
 * Opens the bytes of an .xlsx file as a new workbook beside this one, which nobody has saved yet. What this Excel cannot,
 * its own failure says.
 *
 * @throws Failure
 */
export const openBeside = (bytes: Uint8Array): Promise<void> => inExcel(() => Excel.createWorkbook(base64Of(bytes)));
