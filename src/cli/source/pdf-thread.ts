import { MessageChannel, Worker } from "node:worker_threads";
import type { ReadingHalf, ThreadPort } from "../../exchange/official/pdf/pdf-js";

/** Loads pdf.js's reading half and lets it answer; what it has to say of a file nobody asked for. */
const script = `const { workerData } = require("node:worker_threads");
for (const say of ["log", "warn", "error"]) console[say] = () => undefined;
import(workerData.url).then(({ WorkerMessageHandler }) => WorkerMessageHandler.initializeFromPort(workerData.port));`;

/** A form's page takes less than one, on a slow machine a few. */
const mostSilentSeconds = 30;
/** Ten times as much as the real form takes. */
const mostMegabytes = 1_500;

/**
 * Starts pdf.js's reading half on a thread of its own.
 *
 * @param url where its module is
 * @param silentSeconds after which it is ended when it says nothing; of a machine that slept, only those it was awake
 */
export function startPdfThread(url: string, silentSeconds = mostSilentSeconds): ReadingHalf {
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(script, {
    eval: true, workerData: { url, port: port2 }, transferList: [port2], resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  let silent = 0;
  port1.on("message", () => {
    silent = 0;
  });
  let clock: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("pdf.js ended.")));
    clock = setInterval(() => {
      silent += 1;
      if (silent < silentSeconds) return;
      reject(new Error("pdf.js said nothing for too long."));
      void thread.terminate();
    }, 1_000);
  });
  // Whoever is not waiting for it any more does not care.
  ended.catch(() => undefined);
  return {
    port: port1 as unknown as ThreadPort,
    ended,
    async stop() {
      clearInterval(clock);
      port1.close();
      await thread.terminate();
    },
  };
}
