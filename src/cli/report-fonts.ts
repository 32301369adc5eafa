import { readFile } from "node:fs/promises";
import { fontParts, type FontFile } from "../report/fonts";

/** Put into the built command by esbuild.config.js: it is one file, and has no package beside it. */
declare const fontsWithin: readonly FontFile[] | undefined;

const fromPackage = async (): Promise<readonly FontFile[]> => Promise.all(fontParts.map(async (part) =>
  ({ ...part, base64: await readFile(require.resolve(`@fontsource/sarabun/files/${part.file}`), "base64") })));

/** The font that goes into a report. */
export const reportFonts = async (): Promise<readonly FontFile[]> =>
  (typeof fontsWithin === "undefined" ? fromPackage() : fontsWithin);
