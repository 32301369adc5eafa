import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** A cell of a sheet's part as it is written there. */
export interface WrittenThere {
  readonly address: string;
  /** `typed` holds a figure or a text, `computed` a formula, `blank` nothing. */
  readonly holds: "typed" | "computed" | "blank";
  /** What it is in the part. */
  readonly xml: string;
  /** Its style, to keep. */
  readonly style: string;
  readonly formula: string | undefined;
  readonly value: string | undefined;
  readonly isText: boolean;
}

/** A file taken apart, to be put together again with a cell changed. */
export interface FileParts {
  readonly parts: Unzipped;
  /** The n-th sheet's cells, from 1. */
  cellsOf(sheet: number): readonly WrittenThere[];
  /** The file with other cells in the place of some. */
  withCells(sheet: number, changed: readonly (readonly [cell: WrittenThere, xml: string])[]): Uint8Array;
}

const everyCell = /<c r="([A-Z]+\d+)"( s="\d+")?( t="\w+")?(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?<\/c>)/g;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** A cell that holds a text, a figure, or nothing. */
export function cellHolding({ address, style }: WrittenThere, value: string | number | null): string {
  if (value === null) return `<c r="${address}"${style}/>`;
  return typeof value === "number" ? `<c r="${address}"${style}><v>${value}</v></c>`
    : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A cell with a formula and what it shows; a formula as the file has it. */
export const cellComputing = ({ address, style }: WrittenThere, formula: string, shown: string | undefined): string =>
  `<c r="${address}"${style}><f>${formula}</f>${shown === undefined ? "" : `<v>${shown}</v>`}</c>`;

/** Takes a file apart. */
export function partsOf(bytes: Uint8Array): FileParts {
  const parts = unzipSync(bytes);
  const nameOf = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;
  const textOf = (sheet: number): string => strFromU8(parts[nameOf(sheet)] ?? new Uint8Array());
  return {
    parts,
    cellsOf: (sheet) => [...textOf(sheet).matchAll(everyCell)].map(([xml, address = "", style = "", type = "", formula, value]) => ({
      address, xml, style, formula, value, isText: type.includes('"s"'),
      holds: formula !== undefined ? "computed" : value === undefined ? "blank" : "typed",
    })),
    withCells(sheet, changed) {
      const text = changed.reduce((xml, [cell, now]) => xml.replace(cell.xml, () => now), textOf(sheet));
      return zipSync({ ...parts, [nameOf(sheet)]: strToU8(text) }, { level: 0 });
    },
  };
}
