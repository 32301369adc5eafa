/**
 * The requirement sets that tell what an Excel can do besides what the manifest asks of every Excel.
 *
 * Excel 2021 and before claim CustomFunctionsRuntime and run no custom functions, so the claim alone says nothing. That
 * they end at ExcelApi 1.14 and every Excel that runs functions goes beyond is inferred from Microsoft's tables: no
 * requirement set says it.
 */
export const neededSets = {
  customFunctions: [["CustomFunctionsRuntime", "1.1"], ["ExcelApi", "1.15"]],
  movesRanges: [["ExcelApi", "1.11"]],
  tellsOwnEdits: [["ExcelApi", "1.14"]],
  mergesUndo: [["ExcelApi", "1.20"]],
} as const satisfies Readonly<Record<string, readonly (readonly [set: string, version: string])[]>>;

/**
 * What not every Excel can do: run the add-in's functions, move ranges so that references follow (`Range.moveTo`), say
 * that an edit was the add-in's own (`triggerSource`), make several writes one step of Ctrl+Z (`mergeUndoGroup`).
 */
export type Ability = keyof typeof neededSets;

/** Whether this Excel can do something that not every Excel can. */
export const excelCan = (ability: Ability): boolean =>
  neededSets[ability].every(([set, version]) => Office.context.requirements.isSetSupported(set, version));
