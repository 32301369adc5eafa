import type { ReadingWorker } from "./read-in-worker";

/** Starts a worker that reads one source. */
export const startWorker = (): ReadingWorker => new Worker(new URL("./worker.ts", import.meta.url));
