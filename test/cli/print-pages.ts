import { execFileSync, spawnSync } from "node:child_process";

/** Whether a program that reads PDFs, another than ours, is on this machine. */
export const hasPdfReader = spawnSync("pdftotext", ["-v"]).error === undefined;

/** What each page of a PDF says, by a program that is not ours. */
export const pageTexts = (file: string): readonly string[] =>
  execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);

/** What a PDF's reader says of it as a whole. */
export const pdfFacts = (file: string): string => execFileSync("pdfinfo", [file], { encoding: "utf8" });

/** The fonts of a PDF, a line each. */
export const pdfFonts = (file: string): readonly string[] => execFileSync("pdffonts", [file], { encoding: "utf8" }).split("\n").slice(2).filter((line) => line !== "");
