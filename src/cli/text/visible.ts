/** Control characters, and those that turn the direction of writing or break lines. */
const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A text from somebody else's file, safe to print: what could move the cursor, change colours or hide words in a
 * terminal is shown as its code.
 */
export const visible = (text: string): string =>
  text.replace(/\r?\n|\t/g, " ").replace(harmful, (character) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
