import { diskFailure } from "./disk/disk-failure";
import { languageOf, run } from "./run";
import { exitCodes, standardTerminal } from "./terminal";
import { failureLines } from "./text/failure-lines";

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
