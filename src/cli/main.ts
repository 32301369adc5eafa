import { setFlagsFromString } from "node:v8";
import { diskFailure } from "./disk/disk-failure";
import { languageOf, run } from "./run";
import { exitCodes, standardTerminal } from "./terminal";
import { failureLines } from "./text/failure-lines";

/**
 * A check is over in a second or two: of the time that V8 takes to compile a function once more, such a run gets little back.
 * So what is called inside a function is seldom compiled with it; and Node 20 compiles only what has run for long: V8 12 and
 * later wait by themselves, and refuse the word.
 */
setFlagsFromString("--max-inlined-bytecode-size-cumulative=200");
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=300000");

const args = process.argv.slice(2);
const terminal = standardTerminal(languageOf(args));
let output: "open" | "unread" | "lost" = "open";

process.stdout.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
  if (output !== "open") return;
  // Whoever reads our output may stop reading: `pmqa check … | head` is no failure, and ends as the check does.
  output = code === "EPIPE" ? "unread" : "lost";
  if (output === "unread") return;
  process.exitCode = exitCodes.failed;
  for (const line of failureLines(diskFailure("output-lost", { detail: code }), terminal)) terminal.err(line);
});
// Where not even that can be said, the status says it.
process.stderr.on("error", () => undefined);

void run(args, terminal).then((code) => {
  process.exitCode = output === "lost" ? exitCodes.failed : code;
});
