import { hasBrokenGlyphs, properThai } from "../../../assessment/text/glyphs";

/** What pasting made of what was copied, to be told. */
export type MadeOfPaste = "mended" | "table" | "picture" | "formatting";

/** Words that were pasted, as they go into an answer. */
export interface PastedText {
  readonly text: string;
  readonly made: readonly MadeOfPaste[];
}

/** What a clipboard holds, in its kinds. */
export interface Pasted {
  readonly plain: string;
  readonly html: string;
  readonly pictures: number;
}

const formatted = /<(?:b|i|u|em|strong|h[1-6]|ul|ol|li|font|span)\b/i;

/** What is copied from elsewhere as the plain text that an answer is: glyphs of a PDF repaired, cells of a table apart by tabs. */
export function readPasted({ plain, html, pictures }: Pasted): PastedText {
  const lines = plain.replace(/\r\n?/g, "\n").replace(/\u00a0/g, " ");
  const text = properThai(lines);
  const made: readonly (MadeOfPaste | "")[] = [
    hasBrokenGlyphs(lines) || text !== lines ? "mended" : "",
    /<table\b/i.test(html) ? "table" : "",
    pictures > 0 || /<(?:img|v:imagedata|svg)\b/i.test(html) ? "picture" : "",
    formatted.test(html) && !/<table\b/i.test(html) ? "formatting" : "",
  ];
  return { text, made: made.filter((one) => one !== "") };
}

/** What the clipboard of a paste holds. A page that came without its plain text is read for it, and never drawn. */
export function pastedOf(data: DataTransfer): Pasted {
  const html = data.getData("text/html");
  const plain = data.getData("text/plain");
  const pictures = [...data.items].filter(({ kind, type }) => kind === "file" && type.startsWith("image/")).length;
  return { html, pictures, plain: plain === "" && html !== "" ? new DOMParser().parseFromString(html, "text/html").body.textContent : plain };
}
