import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { findChromium } from "../chromium";
import { blanksApart, sampleSubmission } from "../exchange/official/as-data";
import { readPdf } from "../exchange/official/read-pdf";
import { cellHolding, partsOf } from "../exchange/submission/cells-of-file";
import { madeSubmission } from "../exchange/submission/made-submission";
import { sampleContent } from "../sheet/sample-indicators";
import { hasPdfReader, pageTexts, pdfFacts, pdfFonts } from "./print-pages";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const minute = 60_000;
const folder = ownFolder();
const before = { ...process.env };
beforeAll(async () => {
  process.env["CHROME_PATH"] = await findChromium();
  // Whatever is left behind is left where it can be seen.
  mkdirSync(folder.path("temporary"));
  process.env["TMPDIR"] = folder.path("temporary");
  await pmqa("import", samplePath, "-o", folder.path("form.xlsx"));
}, 20 * minute);
afterAll(() => {
  process.env = before;
  folder.remove();
});

const digestIn = (text: string): string | undefined => /(?:[0-9A-F]{4} ){15}[0-9A-F]{4}/.exec(text)?.[0];

/** A program that stands in for a browser. */
function program(name: string, script: string): string {
  const file = folder.path(name);
  writeFileSync(file, `#!${process.execPath}\n${script}`);
  chmodSync(file, 0o755);
  return file;
}

/** Prints with another browser, or with none. */
async function printedBy(environment: Readonly<Record<string, string>>, ...args: readonly string[]): ReturnType<typeof pmqa> {
  const own = { ...process.env };
  Object.assign(process.env, environment);
  try {
    return await pmqa("print", folder.path("form.xlsx"), ...args);
  } finally {
    process.env = own;
  }
}

describe("pmqa print", () => {
  it("prints a form in whose way nothing stands as the submission it would be, and leaves nothing else behind", async () => {
    const out = folder.path("form.pdf");
    const { code, out: said, err } = await pmqa("print", folder.path("form.xlsx"), "-o", out);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(said).toContain("พิมพ์");
    expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
    expect(readdirSync(folder.path("temporary"))).toEqual([]);
    const form = await readPdf(readFileSync(out));
    expect(blanksApart(form.submission)).toEqual(blanksApart(sampleSubmission()));
    expect(form.unplaced).toEqual([]);
  }, 3 * minute);

  it("a submission is printed with the digest that its workbook has, a draft as a draft", async () => {
    const exported = await pmqa("export", folder.path("form.xlsx"), "-o", folder.path("sent"), "--draft");
    const name = readdirSync(folder.path("sent")).find((file) => file.endsWith(".xlsx")) ?? "";
    const printed = await pmqa("print", resolve(folder.path("sent"), name), "-o", folder.path("sent.pdf"), "--lang", "en");
    expect(printed).toMatchObject({ code: 0, err: "" });
    expect(printed.out).toContain("as a draft, which every page says.");
    expect(digestIn(exported.out)).toBeDefined();
    expect(digestIn(printed.out)).toBe(digestIn(exported.out));
  }, 3 * minute);

  (hasPdfReader ? it : it.skip)("every page says that a draft is one, which page it is of how many, and the digest", () => {
    const file = folder.path("sent.pdf");
    expect(pdfFacts(file)).toMatch(/Page size: +84\d\.?\d* x 59\d\.?\d* pts \(A4\)/);
    const pages = pageTexts(file);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, at) => {
      expect(page).toContain("DRAFT, NOT A SUBMISSION");
      expect(page).toContain(`${at + 1} / ${pages.length}`);
      expect(digestIn(page)).toBeDefined();
    });
    const fonts = pdfFonts(file);
    expect(fonts.filter((line) => line.includes("Sarabun")).length).toBeGreaterThan(1);
    const isWithin = (line: string): boolean => / yes +(?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line);
    expect(fonts.filter((line) => !isWithin(line))).toEqual([]);
  });

  it("a file that is there is not written over but with --force, and no other name is taken than a PDF's", async () => {
    const there = folder.path("there.pdf");
    writeFileSync(there, "mine");
    expect(await printedBy({ CHROME_PATH: "/nowhere" }, "-o", there, "--lang", "en")).toMatchObject({ code: 2, err: expect.stringContaining("already there") });
    expect(readFileSync(there, "utf8")).toBe("mine");
    expect(await pmqa("print", folder.path("form.xlsx"), "-o", folder.path("form.xlsx"), "--force", "--lang", "en"))
      .toMatchObject({ code: 2, err: expect.stringContaining("ends in .pdf") });
    expect(await pmqa("print", folder.path("form.xlsx"), "-o", there, "--force")).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(there).subarray(0, 5).toString()).toBe("%PDF-");
  }, 3 * minute);

  const failing: readonly [what: string, name: string, script: string, english: string][] = [
    ["that complains and ends", "complains", "process.stderr.write('[1:2:ERROR] No usable sandbox!\\n'); process.exit(1);", "complains could not set the pages (No usable sandbox!)."],
    ["that is too old", "old", `const fs = require("node:fs"); new fs.ReadStream("", { fd: 3 }).on("data", (said) => {
      const { id } = JSON.parse(String(said).replace(/\\0.*$/s, "")); fs.writeSync(4, JSON.stringify({ id, result: { product: "HeadlessChrome/120.0.1" } }) + "\\0"); });`,
      "old is version 120, which is too old: from 131 on, pages have their numbers and what every page must say."],
  ];

  it.each(failing)("a browser %s is told in words, and nothing is written", async (_what, name, script, english) => {
    const ran = await printedBy({ CHROME_PATH: program(name, script) }, "-o", folder.path("none.pdf"), "--lang", "en");
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(english);
    expect(existsSync(folder.path("none.pdf"))).toBe(false);
    expect(readdirSync(folder.path("temporary"))).toEqual([]);
  }, minute);

  it("where CHROME_PATH names no program, that is said", async () => {
    const ran = await printedBy({ CHROME_PATH: dirname(samplePath) }, "-o", folder.path("none.pdf"));
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("CHROME_PATH") });
  });

  it("a submission that was changed since it was made is not printed", async () => {
    const made = partsOf(await madeSubmission(sampleContent));
    const cell = made.cellsOf(1).find(({ holds, isText, value }) => holds === "typed" && !isText && value === "826");
    if (cell === undefined) throw new Error("No figure stands anywhere.");
    writeFileSync(folder.path("changed.xlsx"), made.withCells(1, [[cell, cellHolding(cell, 1)]]));
    const ran = await pmqa("print", folder.path("changed.xlsx"), "-o", folder.path("none.pdf"), "--lang", "en");
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("is not what it was when it was made") });
    expect(existsSync(folder.path("none.pdf"))).toBe(false);
  });
});
