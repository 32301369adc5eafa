import type { Worksheet } from "@cj-tech-master/excelts";

/** What files call the things a protected sheet may still allow, and what Excel's API calls them. */
const permissions: readonly (readonly [file: string, api: string])[] = [
  ["formatCells", "allowFormatCells"], ["formatColumns", "allowFormatColumns"], ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"], ["insertRows", "allowInsertRows"], ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"], ["deleteRows", "allowDeleteRows"], ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"], ["pivotTables", "allowPivotTables"],
];

/** What a file's protected sheet allows; undefined where it is not protected. */
export function protectionFromXlsx(sheet: Worksheet): Readonly<Record<string, unknown>> | undefined {
  const { sheetProtection } = sheet as unknown as { sheetProtection?: Readonly<Record<string, unknown>> | null };
  if (!sheetProtection?.sheet) return undefined;
  return Object.fromEntries(permissions.map(([file, api]) => [api, sheetProtection[file] === true]));
}

/** Protects a file's sheet, without a password, as the engine's is. */
export async function protectionToXlsx(sheet: Worksheet, protection: Readonly<Record<string, unknown>> | undefined): Promise<void> {
  if (!protection) return;
  await sheet.protect("", Object.fromEntries(permissions.map(([file, api]) => [file, protection[api] === true])));
}
