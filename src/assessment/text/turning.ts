/**
 * Characters that turn the direction of writing, break lines or control a terminal, but for those that JSON escapes of
 * itself; as the inside of a regular expression's brackets.
 */
export const turning = String.raw`\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069`;

/** A character shown as its code. */
export const codeOfCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
