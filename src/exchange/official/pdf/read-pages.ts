import { Failure } from "../../../assessment/text/failure";
import { uprightView } from "./matrix";
import type { Glyph, PageContent } from "./page-content";
import { pdfFailure } from "./pdf-failure";
import { pdfLimits } from "./pdf-limits";
import type { PdfJs, PdfJsLoader } from "./pdf-js";
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

type LoadingTask = ReturnType<PdfJs["getDocument"]>;
type OpenDocument = Awaited<LoadingTask["promise"]>;
type OpenPage = Awaited<ReturnType<OpenDocument["getPage"]>>;

/** Nothing is fetched and no code that a file brings is run; pictures are of no use, so that none is unpacked. */
const startReading = ({ getDocument }: PdfJs, { worker }: Reader, bytes: Uint8Array): LoadingTask => getDocument({
  worker,
  // What is given is handed on, and gone for whoever gave it.
  data: Uint8Array.from(bytes), isEvalSupported: false, useWasm: false, useWorkerFetch: false, useSystemFonts: false,
  disableFontFace: true, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1,
  enableXfa: false, verbosity: 0,
});

async function openDocument(task: LoadingTask, file: string): Promise<OpenDocument> {
  try {
    return await task.promise;
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    throw pdfFailure(isLocked ? "pdf-password" : "pdf-damaged", { file }, { cause });
  }
}

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

async function readAll(document: OpenDocument, { begin }: Reader, { file, bytes, goesOn }: PdfRequest, names: ReadonlyMap<number, string>): Promise<readonly PageContent[]> {
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

/** The operators that a message brings, where it brings some: the page's before it is whole. */
function operatorsIn(message: unknown): number {
  const { chunk } = (message ?? {}) as { readonly chunk?: { readonly length?: unknown } | null };
  return typeof chunk === "object" && typeof chunk?.length === "number" ? chunk.length : 0;
}

/** A PDF's reader at work: what comes of it, and what ends it. */
interface Reader {
  readonly worker: InstanceType<PdfJs["PDFWorker"]>;
  /** Rejects where the reader ended, or a page draws too much. */
  readonly broken: Promise<never>;
  /** Called before each page. */
  readonly begin: (page: number) => void;
  readonly stop: (task: LoadingTask) => Promise<void>;
}

/** Starts the half of pdf.js that reads, and counts what it brings while it does. */
async function startReader({ PDFWorker, startThread }: PdfJs, file: string): Promise<Reader> {
  const thread = startThread?.();
  const worker = new PDFWorker(thread === undefined ? {} : { port: thread.port });
  await worker.promise;
  let [page, operators] = [1, 0];
  const tooMuch = new Promise<never>((_resolve, reject) => {
    const count = ({ data }: { readonly data: unknown }): void => {
      operators += operatorsIn(data);
      if (operators > pdfLimits.operators) reject(pdfFailure("pdf-too-much", { file, page }));
    };
    const port = worker.port as unknown as { addEventListener(type: "message", listener: typeof count): void };
    port.addEventListener("message", count);
  });
  const ended = thread?.ended.catch((cause: unknown) => {
    throw pdfFailure("pdf-endless", { file, page }, { cause });
  });
  const broken = Promise.race([tooMuch, ...(ended === undefined ? [] : [ended])]);
  broken.catch(() => undefined);
  return {
    worker, broken,
    begin(number) {
      [page, operators] = [number, 0];
    },
    async stop(task) {
      // A thread that does not answer cannot be asked to end.
      await (thread === undefined ? task.destroy() : thread.stop());
      worker.destroy();
    },
  };
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
    await reader.stop(task);
  }
}
