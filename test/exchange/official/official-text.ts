import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A real submission of 2567, topics 7.1 to 7.4, as text that was copied from the assessment body's PDF in a viewer. */
export const officialTextPath = resolve(__dirname, "submission-2567-topics-1-4.txt");
export const officialText = readFileSync(officialTextPath, "utf8");
