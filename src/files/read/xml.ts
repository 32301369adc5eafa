import { SaxesParser } from "saxes";
import type { Failure } from "../../assessment/text/failure";
import { fileFailure } from "../file-failure";
import { limits } from "./limits";
import { unpacked, type Allowance } from "./unpack";
import { XmlNames, type Attributes } from "./xml-names";
import { textDecoder } from "./xml-text";
import type { Zip, ZipEntry } from "./zip-directory";

/**
 * What a part says, in its order. A name is an element's own without its prefix, and "" where it is of no namespace of
 * the document's kind; `parent` is the name of the element around it. Text comes whole or in several pieces.
 */
export interface Listener {
  open(name: string, attributes: Attributes, parent: string): void;
  close(name: string, parent: string): void;
  text(text: string): void;
}

/** A kind of document: its outermost element and the namespaces that it may be written in. */
export interface Kind {
  readonly root: string;
  readonly namespaces: readonly string[];
}

/** The namespaces of workbooks and sheets: the usual one, and that of the strict form. */
export const spreadsheet = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
] as const;

/** What a listener throws once it has heard enough: the rest of the part is neither unpacked nor looked at. */
export const enough = new Error("Enough was read.");

/** What a listener throws where the rest says nothing it wants: that is unpacked, as its checksum is all of the part's. */
export const restUnwanted = new Error("The rest is not wanted.");

const readable = /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i;

/** Tells a listener what the parser finds; answers what is to be asked after each piece of text. */
function connect(
  parser: SaxesParser<{ xmlns: false }>, { root, namespaces }: Kind, listener: Listener, fail: (why: "doctype" | "corrupt", cause?: unknown) => Failure,
): (length: number) => void {
  const meanings = new XmlNames(namespaces, () => fail("corrupt"));
  const names: string[] = [];
  let silent = 0;
  // Seven handlers and no more: with an eighth, V8 keeps the parser as a table of names, and it is five times as slow.
  parser.on("error", (cause) => {
    throw fail("corrupt", cause);
  });
  parser.on("doctype", () => {
    throw fail("doctype");
  });
  parser.on("attribute", ({ name }) => meanings.attribute(name));
  parser.on("opentag", ({ name: written, attributes: all }) => {
    silent = 0;
    const attributes = meanings.enter(all);
    const name = meanings.element(written);
    const parent = names.at(-1) ?? "";
    if (names.length === 0 && !readable.test(parser.xmlDecl.encoding ?? "utf-8")) throw fail("corrupt");
    if ((names.length === 0 && name !== root) || names.length >= limits.depth) throw fail("corrupt");
    names.push(name);
    listener.open(name, attributes, parent);
  });
  parser.on("closetag", () => {
    silent = 0;
    meanings.leave();
    const name = names.pop() ?? "";
    listener.close(name, names.at(-1) ?? "");
  });
  const heard = (text: string): void => {
    silent = 0;
    listener.text(text);
  };
  parser.on("text", heard);
  parser.on("cdata", heard);
  return (length) => {
    silent += length;
    // The parser keeps a tag or a text until it is whole: one without an end would fill the memory.
    if (silent > limits.bytesAtOnce) throw fail("corrupt");
  };
}

/**
 * Reads an XML part in a stream and tells a listener what it says.
 *
 * @param most how many bytes it may have, or of how many that it shares with other parts it may take
 * @throws Failure `corrupt` where it is damaged, no XML, of another kind, too deep or too long between two tags; `forged`
 * where it declares a document type; `too-large`; and whatever the listener throws
 */
export function readXml(zip: Zip, entry: ZipEntry, kind: Kind, listener: Listener, most: number | Allowance = limits.partBytes): void {
  const { file } = zip;
  const fail = (why: "doctype" | "corrupt", cause?: unknown): Failure => (why === "doctype"
    ? fileFailure("forged", { file, how: why, part: entry.name })
    : fileFailure("corrupt", { file, detail: entry.name }, { cause }));
  const parser = new SaxesParser({ xmlns: false, position: false });
  const wentOn = connect(parser, kind, listener, fail);
  const decode = textDecoder();
  const textOf = (piece: Uint8Array | undefined): string => {
    try {
      return decode(piece);
    } catch (cause) {
      throw fail("corrupt", cause);
    }
  };
  const pieces = unpacked(zip, entry, most);
  try {
    for (let next = pieces.next(); next.done !== true; next = pieces.next()) {
      parser.write(textOf(next.value));
      wentOn(next.value.length);
    }
    parser.write(textOf(undefined)).close();
  } catch (error) {
    if (error === restUnwanted) for (const _ of pieces) { /* Whether the part is whole is known at its end. */ }
    else if (error !== enough) throw error;
  }
}
