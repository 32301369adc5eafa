import { mostDataMegabytes } from "../json/submission";
import { pdfLimits } from "../official/pdf/pdf-limits";
import type { SourceKind } from "./source-kind";

/** How much of each kind is read at most. A text is bounded in letters, up to three bytes each; of a workbook pictures may be many. */
export const sourceMegabytes: Readonly<Record<SourceKind, number>> = { pdf: pdfLimits.megabytes, json: mostDataMegabytes, workbook: 100, text: 4 };

const megabyte = 1_048_576;

/** Whether so many bytes are more than so many megabytes. */
export const areMoreThan = (bytes: number, megabytes: number): boolean => bytes > megabytes * megabyte;

/** The size beyond which nothing is read, whatever it is. */
export const mostSourceMegabytes = Math.max(...Object.values(sourceMegabytes));
