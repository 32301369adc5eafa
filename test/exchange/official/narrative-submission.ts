import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import data from "./submission-2567-categories-1-3.json";

/** A real submission of 2567, Categories 1 to 3, as text that was copied from the assessment body's PDF in a viewer. */
export const narrativeTextPath = resolve(__dirname, "submission-2567-categories-1-3.txt");
export const narrativeText = readFileSync(narrativeTextPath, "utf8");

/** An item of it as data. */
interface SubmittedItem {
  readonly id: string;
  readonly statedCharacters: number;
  readonly nonSpaceCharacters: number;
  readonly answer: string;
  readonly attachments: readonly { readonly option: number; readonly file: string | null }[];
}

/** The same as data. */
export const narrativeData = data;
export const narrativeItems: readonly SubmittedItem[] = data.categories.flatMap(({ topics }) =>
  topics.flatMap(({ items }): readonly SubmittedItem[] => items));
