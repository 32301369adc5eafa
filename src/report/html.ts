import { codeOfCharacter, turning } from "../assessment/text/turning";

/** Markup that this file has put together. Nobody else can make any, so that a text never becomes markup by mistake. */
class Built {
  constructor(readonly markup: string) {}
}
export type Markup = Built;

/** What may stand in a template: markup as it is, anything else as text; undefined leaves nothing. */
export type Piece = Markup | string | number | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What would be markup, turn the direction of writing, or show nothing; tabs and ends of lines stay. */
const notAsItIs = new RegExp(String.raw`[&<>"'\u0000-\u0008\u000b-\u001f${turning}]`, "g");

const escaped = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(notAsItIs, (character) => entities[character] ?? codeOfCharacter(character));

function textOfPart(part: Piece): string {
  if (part === undefined) return "";
  if (part instanceof Built) return part.markup;
  return typeof part === "object" ? part.map(textOfPart).join("") : escaped(String(part));
}

/**
 * Markup with texts in it: whatever is put in is escaped, for elements and for attributes in double quotes alike, unless
 * it was made here. What could turn the direction of writing is shown as its code.
 *
 * @example html`<b title="${title}">${name}</b>`
 */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Piece[]): Markup =>
  new Built(pieces.reduce((before, piece, at) => before + textOfPart(parts[at - 1]) + piece));

/** What a page looks like, which nothing from anybody's file may stand in. */
export function styleSheet(rules: string): Markup {
  if (/[<&]/.test(rules)) throw new Error("A style sheet that could end before its end.");
  return new Built(`<style>${rules}</style>`);
}

/** The page as the text of its file. */
export const pageOf = (content: Markup): string => `<!doctype html>\n${content.markup}\n`;
