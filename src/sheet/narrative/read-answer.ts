import { properThai } from "../../assessment/text/glyphs";

/**
 * An answer as it is meant: proper Thai, its lines kept, and the blanks and tabs within them, for the form's own counter
 * sees tabs. Blanks at the ends of lines say nothing.
 */
export const readAnswer = (text: string): string =>
  properThai(text).replace(/\r\n?/g, "\n").replace(/[^\S\n]+(?=\n)/g, "").trim();
