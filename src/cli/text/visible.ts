/** Characters that turn the direction of writing, break lines or control a terminal, but for those that JSON escapes of itself. */
const turning = String.raw`\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069`;
const harmful = new RegExp(String.raw`[\u0000-\u001f${turning}]`, "g");
const harmfulInJson = new RegExp(`[${turning}]`, "g");

const codeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A text from somebody else's file, safe to print: what could move the cursor, change colours or hide words in a
 * terminal is shown as its code.
 */
export const visible = (text: string): string =>
  text.replace(/\r?\n|\t/g, " ").replace(harmful, codeOf);

/**
 * Data as JSON, indented. What could move a terminal's cursor or turn the direction of writing is escaped, as JSON
 * escapes other control characters of itself, and is read again as it was.
 */
export const visibleJson = (data: unknown): string =>
  JSON.stringify(data, null, 2).replace(harmfulInJson, codeOf);
