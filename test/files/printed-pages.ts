import { unzlibSync } from "fflate";

/** A piece of text as it stands on a page: in points from the left and from the foot. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** What is shown of the page where it stands: [left, bottom, right, top]. */
  readonly shown: readonly [number, number, number, number];
}

type PrintedPage = readonly PrintedText[];

interface Font {
  readonly letters: ReadonlyMap<string, string>;
  readonly width: (code: string) => number;
}

/** The objects of a file as LibreOffice writes it: none is packed together with others. */
class PrintedFile {
  private readonly text: string;
  constructor(private readonly bytes: Buffer) { this.text = bytes.toString("latin1"); }

  /** An object by its number: all up to the stream in it, if there is one. */
  object(id: number): string {
    const [, found = ""] = new RegExp(`(?:^|\\n)${id} 0 obj\\s([\\s\\S]*?)(?:endobj|stream\\r?\\n)`).exec(this.text) ?? [];
    return found;
  }

  stream(id: number): string {
    const begin = new RegExp(`(?:^|\\n)${id} 0 obj\\s[\\s\\S]*?stream\\r?\\n`).exec(this.text);
    const from = (begin?.index ?? 0) + (begin?.[0].length ?? 0);
    const held = this.bytes.subarray(from, this.text.indexOf("\nendstream", from));
    return Buffer.from(unzlibSync(held)).toString("latin1");
  }

  get pages(): readonly string[] {
    return [...this.text.matchAll(/\d+ 0 obj\s<<\/Type\/Page\/[\s\S]*?endobj/g)].map(([page]) => page);
  }
}

const referred = (object: string, name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1] ?? 0);

const textOfHex = (hex: string): string => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");

function fontOf(file: PrintedFile, id: number): Font {
  const object = file.object(id);
  const first = Number(/\/FirstChar (\d+)/.exec(object)?.[1] ?? 0);
  const widths = (/\/Widths\s*\[([^\]]*)\]/.exec(object)?.[1] ?? "").trim().split(/\s+/).map(Number);
  const letters = [...file.stream(referred(object, "ToUnicode")).matchAll(/<([0-9A-F]{2})> <([0-9A-F]+)>/g)]
    .map(([, code = "", unicode = ""]) => [code, textOfHex(unicode)] as const);
  return { letters: new Map(letters), width: (code) => widths[Number.parseInt(code, 16) - first] ?? 0 };
}

function fontsOf(file: PrintedFile, page: string): ReadonlyMap<string, Font> {
  const fonts = file.object(referred(file.object(referred(page, "Resources")), "Font"));
  return new Map([...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id]) => [name, fontOf(file, Number(id))]));
}

function textsOf(content: string, fonts: ReadonlyMap<string, Font>): PrintedPage {
  const found: PrintedText[] = [];
  const saved: PrintedText["shown"][] = [];
  let shown: PrintedText["shown"] = [0, 0, 842, 596];
  let [font, size, at] = ["", 0, [0, 0]] as [string, number, readonly [number, number]];
  let operands: string[] = [];
  const numbers = (): number[] => operands.map(Number);
  const show = (): void => {
    const codes = [...(operands[0] ?? "").matchAll(/<([0-9A-F]*)>/g)].flatMap(([, hex = ""]) => hex.match(/../g) ?? []);
    const drawn = fonts.get(font);
    const text = codes.map((code) => drawn?.letters.get(code) ?? "").join("");
    const width = codes.reduce((sum, code) => sum + (drawn?.width(code) ?? 0), 0) * size / 1000;
    if (text !== "") found.push({ text, left: at[0], right: at[0] + width, bottom: at[1], shown });
  };
  const does: Readonly<Record<string, () => void>> = {
    q: () => void saved.push(shown),
    Q: () => { shown = saved.pop() ?? shown; },
    re: () => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers().slice(-4);
      rectangle = [x, y, x + width, y + height];
    },
    "W*": () => { shown = rectangle; },
    Td: () => { at = [numbers().at(-2) ?? 0, numbers().at(-1) ?? 0]; },
    Tm: () => { at = [numbers().at(-2) ?? 0, numbers().at(-1) ?? 0]; },
    Tf: () => { [font, size] = [(operands.at(-2) ?? "").slice(1), Number(operands.at(-1))]; },
    Tj: show, TJ: show,
  };
  let rectangle = shown;
  for (const [token] of content.matchAll(/\[[^\]]*\]|<[0-9A-F]*>|[^\s[<]+/g)) {
    if (/^[[<]|^\/|^-?[\d.]+$/.test(token)) {
      operands.push(token);
      continue;
    }
    does[token]?.();
    operands = [];
  }
  return found;
}

/** The pages of a PDF that LibreOffice wrote, with the texts on them. */
export function printedPages(bytes: Buffer): readonly PrintedPage[] {
  const file = new PrintedFile(bytes);
  return file.pages.map((page) => textsOf(file.stream(referred(page, "Contents")), fontsOf(file, page)));
}

/** The lines of a page from top to bottom: what stands at one height, from left to right. */
export function linesOf(page: PrintedPage): readonly string[] {
  const heights = new Map<number, PrintedText[]>();
  for (const text of page) {
    const height = [...heights.keys()].find((one) => Math.abs(one - text.bottom) < 3) ?? text.bottom;
    heights.set(height, [...heights.get(height) ?? [], text]);
  }
  return [...heights].sort(([a], [b]) => b - a)
    .map(([, texts]) => texts.toSorted((a, b) => a.left - b.left).map(({ text }) => text).join(" "));
}
