import { pdfFailure } from "./pdf-failure";
import type { PdfJs } from "./pdf-js";
import { pdfLimits } from "./pdf-limits";

type LoadingTask = ReturnType<PdfJs["getDocument"]>;
/** A PDF that was opened. */
export type OpenDocument = Awaited<LoadingTask["promise"]>;

/** The operators that a message brings, where it brings some: the page's before it is whole. */
function operatorsIn(message: unknown): number {
  const { chunk } = (message ?? {}) as { readonly chunk?: { readonly length?: unknown } | null };
  return typeof chunk === "object" && typeof chunk?.length === "number" ? chunk.length : 0;
}

/** A PDF's reader at work: what comes of it, and what ends it. */
export interface PdfReader {
  readonly worker: InstanceType<PdfJs["PDFWorker"]>;
  /** Rejects where the reader ended, or a page draws too much. */
  readonly broken: Promise<never>;
  /** Called before each page. */
  readonly begin: (page: number) => void;
  readonly stop: () => Promise<void>;
}

/** Starts the half of pdf.js that reads, and counts what it brings while it does. */
export async function startReader({ PDFWorker, startReadingHalf }: PdfJs, file: string): Promise<PdfReader> {
  const half = startReadingHalf();
  const worker = new PDFWorker({ port: half.port, verbosity: 0 });
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
  const ended = half.ended.catch((cause: unknown) => {
    throw pdfFailure("pdf-endless", { file, page }, { cause });
  });
  const broken = Promise.race([tooMuch, ended]);
  broken.catch(() => undefined);
  return {
    worker, broken,
    begin(number) {
      [page, operators] = [number, 0];
    },
    async stop() {
      // One that does not answer cannot be asked to end.
      await half.stop();
      worker.destroy();
    },
  };
}

/** Nothing is fetched and no code that a file brings is run; pictures are of no use, so that none is unpacked. */
export const startReading = ({ getDocument }: PdfJs, { worker }: PdfReader, bytes: Uint8Array): LoadingTask => getDocument({
  worker,
  // What is given is handed on, and gone for whoever gave it.
  data: Uint8Array.from(bytes), isEvalSupported: false, useWasm: false, useWorkerFetch: false, useSystemFonts: false,
  disableFontFace: true, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1,
  enableXfa: false, verbosity: 0,
});

/** Opens a PDF. @throws Failure `pdf-password`, `pdf-damaged` */
export async function openDocument(task: LoadingTask, file: string): Promise<OpenDocument> {
  try {
    return await task.promise;
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    throw pdfFailure(isLocked ? "pdf-password" : "pdf-damaged", { file }, { cause });
  }
}
