/** pdf.js's reading half, which its package has no types for. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  /** Answers at one end of a pipe whatever the other half asks at the other. */
  export const WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
}
