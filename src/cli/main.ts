import { languageOf, run } from "./run";
import { standardTerminal } from "./terminal";

const args = process.argv.slice(2);

/** Whoever reads our output may stop reading: `pmqa check … | head` is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(args, standardTerminal(languageOf(args))).then((code) => {
  process.exitCode = code;
});
