import { codeOfCharacter, turning } from "../../assessment/text/turning";

const harmful = new RegExp(String.raw`[\u0000-\u001f${turning}]`, "g");
const harmfulInJson = new RegExp(`[${turning}]`, "g");

/**
 * A text from somebody else's file, safe to print: what could move the cursor, change colours or hide words in a
 * terminal is shown as its code.
 */
export const visible = (text: string): string =>
  text.replace(/\r?\n|\t/g, " ").replace(harmful, codeOfCharacter);

/**
 * Data as JSON, indented. What could move a terminal's cursor or turn the direction of writing is escaped, as JSON
 * escapes other control characters of itself, and is read again as it was.
 */
export const visibleJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(harmfulInJson, codeOfCharacter);
