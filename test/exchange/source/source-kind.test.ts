import { expect, it } from "@jest/globals";
import { sourceKind, type SourceKind } from "../../../src/exchange/source/source-kind";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const kinds: readonly [what: string, file: string, bytes: Uint8Array, kind: SourceKind | undefined][] = [
  ["a PDF", "a.pdf", utf8("%PDF-1.7\n%\u0000"), "pdf"],
  ["a PDF called otherwise", "a.txt", utf8("%PDF-1.4"), "pdf"],
  ["a PDF behind a mail program's lines", "a.pdf", utf8("Content-Type: application/pdf\r\n\r\n%PDF-1.4"), "pdf"],
  ["a workbook called .pdf", "a.pdf", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "workbook"],
  ["a workbook with a password", "a.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "workbook"],
  ["data", "a.txt", utf8("\uFEFF \n{ \"agency\": \"\" }"), "json"],
  ["data gone wrong", "a.json", utf8("หน่วยงาน"), "json"],
  ["a text", "a.txt", utf8("หน่วยงาน : กรม\n\f7.1"), "text"],
  ["a text in UTF-16", "a.txt", new Uint8Array([0xff, 0xfe, 0x2b, 0x0e, 0x20, 0x00]), "text"],
  ["a text without an ending to its name", "form", utf8("1. ตัววัด"), "text"],
  ["a picture called .pdf", "a.pdf", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), undefined],
  ["zeros", "a.txt", new Uint8Array(10), undefined],
];

it.each(kinds)("%s is known by its content", (_what, file, bytes, kind) => {
  expect(sourceKind(file, bytes)).toBe(kind);
});
