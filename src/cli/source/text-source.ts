import { decodeText } from "../../files/decode-text";
import type { SourceReader } from "./incoming-file";

/** Reads an official form from text that was copied out of it. */
export const readTextSource: SourceReader = async ({ bytes }) => {
  // What reads a form's text is loaded where there is one.
  const { readOfficialText } = await import("../../exchange/official/text-form");
  return readOfficialText(decodeText(bytes));
};
