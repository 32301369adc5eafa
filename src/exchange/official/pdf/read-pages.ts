import { Failure } from "../../../assessment/text/failure";
import { uprightView } from "./matrix";
import type { Glyph, PageContent } from "./page-content";
import { pdfFailure } from "./pdf-failure";
import { pdfLimits } from "./pdf-limits";
import type { PdfJsLoader } from "./pdf-js";
import { openDocument, startReader, startReading, type OpenDocument, type PdfReader } from "./pdf-reader";
import { operatorNames, readOperators } from "./read-operators";
import { saidTextsIn, type FindSaidTexts } from "./said-texts";

/** A PDF to be read, and how whoever waits for it is told of it and can stop it. */
export interface PdfRequest {
  /** What messages call the file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly load: PdfJsLoader;
  /** Called before each page, from 1; answering false stops the reading. */
  readonly goesOn?: (page: number, pages: number) => boolean;
}

type OpenPage = Awaited<ReturnType<OpenDocument["getPage"]>>;

function fontUnit(page: OpenPage, name: string): number {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
  const matrix: unknown = typeof font === "object" && font !== null && "fontMatrix" in font ? font.fontMatrix : undefined;
  const [unit] = Array.isArray(matrix) ? matrix as readonly unknown[] : [];
  return typeof unit === "number" && unit > 0 ? unit : 0.001;
}

/** What is known of a document before its pages are read. */
interface PageReader {
  readonly file: string;
  readonly names: ReadonlyMap<number, string>;
  readonly findSaid: FindSaidTexts;
}

/** A shape that no table of the file turns into a letter. */
const isUnknown = ({ text }: Glyph): boolean => text.includes("\0");

async function readPage(page: OpenPage, { file, names, findSaid }: PageReader): Promise<PageContent> {
  const operators = await page.getOperatorList();
  const { matrix, width, height } = uprightView(page.view, page.rotate);
  const tooMuch = (): Failure => pdfFailure("pdf-too-much", { file, page: page.pageNumber });
  if (operators.fnArray.length > pdfLimits.operators) throw tooMuch();
  const context = { names, base: matrix, fontUnit: (name: string) => fontUnit(page, name) };
  const drawn = readOperators(operators, context);
  const said = drawn.glyphs.some(isUnknown) ? findSaid(operators, names) : undefined;
  const content = said === undefined ? drawn : readOperators(operators, { ...context, said });
  if (content.glyphs.length > pdfLimits.glyphs || content.rules.length > pdfLimits.rules) throw tooMuch();
  page.cleanup();
  return { number: page.pageNumber, width, height, ...content };
}

async function readAll(
  document: OpenDocument, { begin }: PdfReader, { file, bytes, goesOn }: PdfRequest, names: ReadonlyMap<number, string>,
): Promise<readonly PageContent[]> {
  const pages = document.numPages;
  if (pages > pdfLimits.pages) throw pdfFailure("pdf-pages", { file, pages, most: pdfLimits.pages });
  const contents: PageContent[] = [];
  const pageReader: PageReader = { file, names, findSaid: saidTextsIn(bytes) };
  let glyphs = 0;
  for (let number = 1; number <= pages; number += 1) {
    if (goesOn?.(number, pages) === false) throw pdfFailure("pdf-stopped", { file });
    begin(number);
    const content = await readPage(await document.getPage(number), pageReader);
    glyphs += content.glyphs.length;
    if (glyphs > pdfLimits.allGlyphs) throw pdfFailure("pdf-too-much", { file, page: number });
    contents.push(content);
  }
  return contents;
}

/**
 * Reads what the pages of a PDF show, one after the other.
 *
 * @throws Failure `pdf-password`, `pdf-damaged`, `pdf-pages`, `pdf-too-much`, `pdf-endless`, `pdf-stopped`, `pdf-without-text`
 */
export async function readPages(request: PdfRequest): Promise<readonly PageContent[]> {
  const { file, bytes, load } = request;
  const pdfJs = await load();
  const reader = await startReader(pdfJs, file);
  const task = startReading(pdfJs, reader, bytes);
  try {
    const reading = openDocument(task, file).then((document) => readAll(document, reader, request, operatorNames(pdfJs)));
    const pages = await Promise.race([reading, reader.broken]);
    if (pages.every(({ glyphs }) => glyphs.length === 0)) throw pdfFailure("pdf-without-text", { file });
    return pages;
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    // A page that cannot be read is as good as a file that cannot: half a form would be worse.
    throw pdfFailure("pdf-damaged", { file }, { cause });
  } finally {
    await reader.stop();
  }
}
