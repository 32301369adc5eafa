import { expect, it } from "@jest/globals";
import { explain, Failure } from "../../../src/assessment/text/failure";
import { madePdf, shown } from "./made-pdf";
import { officialPdf, readPdf } from "./read-pdf";

const thirtyTwo = "ab".repeat(32);
const locked = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${thirtyTwo}> /U <${thirtyTwo}> >>`;

const refused: readonly [what: string, bytes: () => Uint8Array, code: string, english: string][] = [
  ["cut off in the middle", () => officialPdf().subarray(0, 30_000), "pdf-damaged", "form.pdf is damaged or incomplete and cannot be read as a PDF."],
  ["cut off at its beginning", () => officialPdf().subarray(0, 100), "pdf-damaged", "form.pdf is damaged or incomplete and cannot be read as a PDF."],
  ["something else called .pdf", () => new TextEncoder().encode("<html></html>"), "pdf-damaged", "form.pdf is damaged or incomplete and cannot be read as a PDF."],
  ["with a password", () => madePdf([shown("secret")], locked), "pdf-password", "form.pdf is locked with a password, so it cannot be read."],
  ["of 500 pages", () => madePdf(Array.from({ length: 500 }, () => shown("page"))), "pdf-pages", "form.pdf has 500 pages, too many for a Category 7 form (at most 100 are read)."],
  ["of pictures alone", () => madePdf(["q 500 0 0 700 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q"]), "pdf-without-text", "There is no text to read in form.pdf: its pages are scanned pictures, or blank."],
  ["blank", () => madePdf([""]), "pdf-without-text", "There is no text to read in form.pdf: its pages are scanned pictures, or blank."],
  ["with text that is not seen", () => madePdf([`3 Tr ${shown("unseen")}`]), "pdf-without-text", "There is no text to read in form.pdf: its pages are scanned pictures, or blank."],
  ["a letter", () => madePdf([shown("Dear Sir")]), "pdf-other-form", "form.pdf is no form of Category 7: it has no table with the headings of indicators."],
  ["that draws without end", () => madePdf(["0 0 m 9 9 l S ".repeat(500_001)]), "pdf-too-much", "Page 1 of form.pdf draws more than any page of a form does."],
];

it.each(refused)("a PDF %s is refused in words", async (_what, bytes, code, english) => {
  const failure: unknown = await readPdf(bytes()).then(() => undefined, (reason: unknown) => reason);
  expect(failure).toBeInstanceOf(Failure);
  if (!(failure instanceof Failure)) return;
  expect(failure.code).toBe(code);
  expect(explain(failure, "en").what).toBe(english);
  expect(explain(failure, "th").what).toContain("form.pdf");
});

it("whoever gives a PDF to be read keeps it", async () => {
  const bytes = Uint8Array.from(officialPdf());
  await readPdf(bytes);
  expect(bytes.length).toBe(officialPdf().length);
});
