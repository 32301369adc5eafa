import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { explain, Failure } from "../../../src/assessment/text/failure";
import { languages } from "../../../src/assessment/text/phrase";
import { loadPdfJs } from "../../../src/cli/source/load-pdf-js";
import type { Incoming } from "../../../src/exchange/source/incoming";
import { readIncoming } from "../../../src/exchange/source/read-incoming";
import type { SourceHands } from "../../../src/exchange/source/source-hands";
import { decodeText } from "../../../src/files/decode-text";
import { readSheetsFile } from "../../../src/files/read/read-form-file";
import { handMade, type HandSheet } from "../../files/read/hand-made";
import { officialText } from "../official/official-text";

const hands: SourceHands = { decode: decodeText, openWorkbook: async ({ bytes, file }) => readSheetsFile(bytes, file), loadPdfJs };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string, source: Uint8Array | string): Promise<Incoming> =>
  readIncoming({ file, bytes: typeof source === "string" ? utf8(source) : source }, { hands, language: "en" });

/** What a source came to: its kind, or the code of the failure it ended in, after its words were made. */
const endOf = (file: string, source: Uint8Array | string): Promise<string> => read(file, source).then(({ kind }) => kind, (reason: unknown) => {
  if (!(reason instanceof Failure)) throw reason;
  for (const language of languages) explain(reason, language);
  return reason.code;
});

const headings = ["ข้อ", "ตัวชี้วัด", "ค่าเป้าหมาย", "หน่วย"];
const row = ["7.1.1", "ร้อยละของงาน", "80", "ร้อยละ"];

describe("a text", () => {
  it("that is parted by tabs below headings is a table, whatever it is called", async () => {
    expect(await read("copied", [headings, row].map((cells) => cells.join("\t")).join("\n")))
      .toEqual({ kind: "tables", tables: [{ name: "copied", grid: [headings, row] }], passed: [] });
  });

  it("that is an official form stays one with a tab in it here and there", async () => {
    const tabbed = officialText.split("\n").map((line, at) => (at % 7 === 0 ? `${line}\t` : line)).join("\n");
    expect(await read("copied.txt", tabbed)).toMatchObject({ kind: "form", source: "text" });
  });

  it("that is called .csv is a table by what its first line says, or by what parts most lines", async () => {
    const grid = [["ก", "ข, ค"], ["1", "2"]];
    expect(await read("a.csv", "sep=|\nก|ข, ค\n1|2")).toMatchObject({ tables: [{ grid }] });
    expect(await read("a.CSV", "ก;ข, ค\n1;2")).toMatchObject({ tables: [{ grid }] });
    expect(await read("a.csv", "ก,\"ข, ค\"\n1,2")).toMatchObject({ tables: [{ grid }] });
  });

  it("in Thai Windows' code page or UTF-16 is read as well", async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from("ก,ข\n1,2", "utf16le")]);
    expect(await read("a.csv", utf16)).toMatchObject({ tables: [{ grid: [["ก", "ข"], ["1", "2"]] }] });
    expect(await read("a.csv", Uint8Array.from([0xa1, 0x2c, 0xa2, 0x0a, 0x31, 0x2c, 0x32]))).toMatchObject({ tables: [{ grid: [["ก", "ข"], ["1", "2"]] }] });
  });
});

describe("a workbook without a form", () => {
  const table: HandSheet = { name: "ตาราง", rows: [headings, row] };

  it("is its sheets as tables; what is blank or a list is none, and what cannot be taken is named with why", async () => {
    const wide: HandSheet = { name: "กว้าง", rows: [Array.from({ length: 60 }, (_, at) => `${at}`), ["1", "2"]] };
    expect(await read("a.xlsx", handMade({ name: "ว่าง", rows: [] }, { name: "รายการ", rows: [["ก"], ["ข"]] }, wide, table))).toEqual({
      kind: "tables", tables: [{ name: "ตาราง", grid: [headings, row] }],
      passed: [{ name: "กว้าง", why: "The table is too wide: at most 40 columns are taken." }],
    });
  });

  it("is not gone through sheet by sheet without end", async () => {
    const many = Array.from({ length: 60 }, (_, at): HandSheet => ({ ...table, name: `${at}` }));
    const incoming = await read("a.xlsx", handMade(...many));
    expect(incoming.kind === "tables" ? incoming.tables.length : 0).toBe(40);
    expect(incoming).toMatchObject({ passed: [{ name: "40", why: "Only the first 40 sheets are read as tables; there are 20 more." }] });
  });
});

describe("whatever a source is, it is read or refused in words", () => {
  const names = fc.constantFrom("a.csv", "a.txt", "a.json", "a.xlsx", "a.pdf", "a");

  it("texts of what tables and forms are made of", async () => {
    const pieces = fc.constantFrom("ข้อ", "ตัวชี้วัด", "ค่าเป้าหมาย", "2567", "7.1.1", "7.1", "9.9.9", "ร้อยละ", "80", "ค่ามากดี", ",", "\t", ";", "\n", "\"", "sep=,", "{", "[", "หมวด 7", "\u0000", "\uFEFF");
    await fc.assert(fc.asyncProperty(names, fc.array(pieces, { maxLength: 60 }), async (name, parts) => {
      await endOf(name, parts.join(""));
    }), { numRuns: 300 });
  });

  it("bytes, also of a workbook that was spoilt", async () => {
    const whole = handMade({ name: "ตาราง", rows: [headings, row], merged: ["A1:A2"] });
    const spoilt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 })
      .map((changes) => { const bytes = Uint8Array.from(whole); for (const [at, byte] of changes) bytes[at] = byte; return bytes; });
    await fc.assert(fc.asyncProperty(names, fc.oneof(fc.uint8Array({ maxLength: 200 }), spoilt), async (name, bytes) => {
      await endOf(name, bytes);
    }), { numRuns: 300 });
  });

  it.each<[string, string, Uint8Array | string, string]>([
    ["a picture", "a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), "no-source"],
    ["more text than any form has", "a.csv", new Uint8Array(5 * 1_048_576).fill(0x20), "source-too-large"],
    ["a table that is longer than any form", "a.csv", "ก,ข\n".repeat(3_000), "too-many-rows"],
    ["an old workbook", "a.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "not-a-workbook"],
    ["data that is cut off", "a.json", "{\"agency\": ", "unreadable-data"],
  ])("%s", async (_what, name, source, code) => {
    expect(await endOf(name, source)).toBe(code);
  });
});
