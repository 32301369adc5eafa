import { decodeText } from "./decode-text";
import type { SourceReader } from "./incoming-file";

/** Reads an official form from text that was copied out of it. */
export const readTextSource: SourceReader = async ({ bytes }) => {
  // What reads a form's text is loaded where there is one.
  const { readFormText } = await import("../../exchange/official/form-text");
  return readFormText(decodeText(bytes));
};
