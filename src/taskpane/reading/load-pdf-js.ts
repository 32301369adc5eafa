import type { PdfJsLoader, ThreadPort } from "../../exchange/official/pdf/pdf-js";

/** Loads pdf.js within the worker that reads: both of its halves, and a pipe between them, so that it starts no worker of its own. */
export const loadPdfJsHere: PdfJsLoader = async () => {
  const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument, OPS, PDFWorker } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return {
    getDocument, OPS, PDFWorker,
    startReadingHalf() {
      const { port1, port2 } = new MessageChannel();
      WorkerMessageHandler.initializeFromPort(port2);
      for (const port of [port1, port2]) port.start();
      return {
        port: port1 as unknown as ThreadPort,
        // It is this worker itself, which whoever waits ends.
        ended: new Promise<never>(() => undefined),
        async stop() {
          port1.close();
        },
      };
    },
  };
};
