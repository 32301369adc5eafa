import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const project = path.resolve(__dirname, "../..");

/** Builds the command into a folder, as it ships; answers what Node is given to run it as its first line says. */
export function buildCommand(folder: string): readonly string[] {
  const command = path.join(folder, "pmqa.mjs");
  execFileSync(process.execPath, [path.join(project, "esbuild.config.js"), command]);
  const [start = ""] = readFileSync(command, "utf8").split("\n", 1);
  return [...start.split(" ").filter((word) => word.startsWith("--")), command];
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
