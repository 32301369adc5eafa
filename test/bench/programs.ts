import { execFileSync } from "node:child_process";
import path from "node:path";
import { buildSync } from "esbuild";

const project = path.resolve(__dirname, "../..");

/** Builds the command into a folder, as it ships; answers its file. */
export function buildCommand(folder: string): string {
  const command = path.join(folder, "pmqa.mjs");
  execFileSync(process.execPath, [path.join(project, "esbuild.config.js"), command]);
  return command;
}

/** Builds `read-rounds.ts` into a folder as the command is built: run from its sources, each of its functions would be slower. */
export function buildReader(folder: string): string {
  const outfile = path.join(folder, "read-rounds.cjs");
  buildSync({
    entryPoints: [path.join(__dirname, "read-rounds.ts")], outfile,
    bundle: true, platform: "node", target: "node20", charset: "utf8", logLevel: "warning",
  });
  return outfile;
}
