import { strFromU8, Unzlib } from "fflate";
import { contentEvents, type ContentEvent } from "./content-events";
import type { Operators } from "./pdf-js";

/** What a page's marked contents say, in the order in which they begin: undefined for one that does not say. */
export type SaidTexts = readonly (string | undefined)[];

/** Finds what a page's marked contents say; undefined where nobody can tell. Each is found once. */
export type FindSaidTexts = (page: Operators, names: ReadonlyMap<number, string>) => SaidTexts | undefined;

/** Of one stream and of all, unpacked. The real form's pages have less than a hundredth. */
const mostOfStream = 8_000_000;
const mostOfAll = 64_000_000;

/** Unpacks a stream; undefined where it is none, or larger than any page's. */
function unpacked(packed: Uint8Array): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unzlib = new Unzlib((piece) => {
    size += piece.length;
    if (size > mostOfStream) throw new RangeError("The stream is too large.");
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += 16_384) unzlib.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  } catch {
    // A stream of another kind, or none of a page's: it says nothing.
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A letter a byte. */
const bytewise = (bytes: Uint8Array): string => strFromU8(bytes, true);

/** Of pictures, fonts and lists of objects, whose streams say what they are. */
const isOther = /\/(?:Subtype|Length1|Type|N|DecodeParms)\b/;
const mostOfHead = 300;

/** The contents of pages in a PDF in which some of what is marked says what it stands for, in the file's order. */
function contentsIn(bytes: Uint8Array): readonly (readonly ContentEvent[])[] {
  const file = bytewise(bytes);
  const contents: (readonly ContentEvent[])[] = [];
  let all = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const head = file.slice(Math.max(0, at - mostOfHead), at);
    const own = head.slice(head.lastIndexOf(" obj") + 1);
    if (file.startsWith("end", at - 3) || !own.includes("/FlateDecode") || isOther.test(own)) continue;
    const from = at + 6 + (/^\r?\n/.exec(file.slice(at + 6, at + 8))?.[0].length ?? 0);
    const end = file.indexOf("endstream", from);
    const content = unpacked(bytes.subarray(from, end < 0 ? bytes.length : end));
    all += content?.length ?? 0;
    if (all > mostOfAll) break;
    const text = content === undefined ? "" : bytewise(content);
    if (text.includes("/ActualText")) contents.push(contentEvents(text));
  }
  return contents;
}

const listOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : []);

/** The same events as pdf.js tells them of a page: all but what is said. */
function keyOfPage({ fnArray, argsArray }: Operators, names: ReadonlyMap<number, string>): string {
  return fnArray.map((code, at) => {
    switch (names.get(code)) {
      case "beginMarkedContent": case "beginMarkedContentProps": {
        const [tag, id] = listOf(argsArray[at]);
        return `(${String(tag)} ${typeof id === "number" ? id : ""}`;
      }
      case "endMarkedContent": return ")";
      case "showText": return ".";
      default: return "";
    }
  }).join("");
}

const keyOfContent = (events: readonly ContentEvent[]): string =>
  events.map((event) => (event.is === "begin" ? `(${event.tag} ${event.id ?? ""}` : event.is === "end" ? ")" : ".")).join("");

/**
 * Reads what the marked contents of a PDF's pages say. Browsers write letters in shapes that no table of the file turns
 * into letters again, and say beside them what they stand for, which pdf.js passes over. A page is known again by all
 * that it marks and shows, in order.
 */
export function saidTextsIn(bytes: Uint8Array): FindSaidTexts {
  let waiting: { readonly key: string; readonly events: readonly ContentEvent[] }[] | undefined;
  return (page, names) => {
    waiting ??= contentsIn(bytes).map((events) => ({ key: keyOfContent(events), events }));
    const key = keyOfPage(page, names);
    const found = waiting.find((content) => content.key === key);
    waiting = waiting.filter((content) => content !== found);
    return found?.events.flatMap((event) => (event.is === "begin" ? [event.says] : []));
  };
}
