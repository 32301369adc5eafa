import type { PagePart } from "../../exchange/table/spanned";

/** What nobody sees, whatever stands in it. */
const unseen: ReadonlySet<string> = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "HEAD", "TITLE", "OBJECT", "IFRAME", "SVG"]);
/** What begins on a line of its own. */
const onOwnLine: ReadonlySet<string> = new Set(
  ["P", "DIV", "LI", "UL", "OL", "TABLE", "TR", "H1", "H2", "H3", "H4", "H5", "H6", "SECTION", "ARTICLE", "BLOCKQUOTE", "PRE", "DT", "DD"],
);

/** A comment, a style or a script with all that is in it; or a tag, with its name and its attributes, as browsers part them. */
const marks = new RegExp([
  String.raw`<!--[\s\S]*?(?:-->|$)`, String.raw`<(?:style|script)\b[\s\S]*?(?:<\/(?:style|script)[^>]*>?|$)`,
  String.raw`<(\/?[a-z][^\s\/>]*)((?:[\s\/]+|[^\s\/>][^\s\/>=]*(?:\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s"'>][^\s>]*)?)?)*)>?`,
].join("|"), "gi");
const spans = /(?:^|[\s"'/])((?:col|row)span\s*=\s*)["']?\s*(\d{1,6})/gi;

/** The page with nothing but its texts and its cells' spans: a browser takes every style for an offence against the pane's policy. */
const bare = (html: string): string => html.replace(marks, (_mark, name: string | undefined, attributes: string | undefined) =>
  (name === undefined ? "" : `<${name}${[...(attributes ?? "").matchAll(spans)].map(([, of = "", count = ""]) => ` ${of}${count}`).join("")}>`));

/** A piece of a page's text: white space is but space there, as a browser shows it. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " ");
  if (!(node instanceof Element) || unseen.has(node.tagName.toUpperCase())) return "";
  if (node.tagName === "BR") return "\n";
  const text = [...node.childNodes].map(textIn).join("");
  return onOwnLine.has(node.tagName) ? `\n${text}\n` : text;
}

/** The text of an element as it is seen, its lines kept. */
const seenText = (element: Element): string => textIn(element).replace(/ *\n[ \n]*/g, "\n").trim();

function rowsIn(table: HTMLTableElement): readonly PagePart[] {
  return [{ is: "table" }, ...[...table.rows].map(({ cells }): PagePart => ({
    is: "row", cells: [...cells].map((cell) => ({ text: seenText(cell), columns: cell.colSpan, rows: cell.rowSpan })),
  }))];
}

/** Tables within tables lay a page out: those within are the ones that are meant. */
function partsIn(element: Element): readonly PagePart[] {
  if (unseen.has(element.tagName.toUpperCase())) return [];
  if (element.querySelector("table") !== null) return [...element.children].flatMap(partsIn);
  if (element instanceof HTMLTableElement) return rowsIn(element);
  return seenText(element).split("\n").map((text): PagePart => ({ is: "line", text }));
}

/** The tables of a piece of a web page, as it is copied, and the lines beside them. Nothing of the page is shown, loaded or run. */
export const partsOfPage = (html: string): readonly PagePart[] =>
  partsIn(new DOMParser().parseFromString(bare(html), "text/html").body);
