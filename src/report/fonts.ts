import files from "./font-files.json";

/** A part of the font, as it is named in the package @fontsource/sarabun: of which weight, and with which characters. */
export interface FontPart {
  readonly weight: number;
  readonly characters: string;
  readonly file: string;
}

/** The parts that the report takes: its two weights, Thai and Latin each. */
export const fontParts: readonly FontPart[] = files;

/** A part with its bytes, a woff2 file's in base64. Whoever makes a report brings them. */
export interface FontFile extends FontPart {
  readonly base64: string;
}

/** As the package names them; any other character is drawn in a font of the reader's. */
const ranges: Readonly<Record<string, string>> = {
  thai: "U+02D7,U+0303,U+0331,U+0E01-0E5B,U+200C-200D,U+25CC",
  latin: "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
    + "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
};

const isBase64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** The font as rules of a style sheet, its files within. */
export const fontRules = (fonts: readonly FontFile[]): string => fonts.map(({ weight, characters, base64 }) => {
  if (!isBase64.test(base64)) throw new Error("The font's bytes are no base64.");
  return `@font-face{font-family:Sarabun;font-weight:${weight};unicode-range:${ranges[characters] ?? "U+0-10FFFF"};`
    + `src:url(data:font/woff2;base64,${base64}) format("woff2")}`;
}).join("\n");
