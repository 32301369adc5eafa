const fs = require("node:fs");
const path = require("node:path");
const { buildSync } = require("esbuild");
const { pdfJsWithin } = require("./src/cli/source/pdf-js-within");
const { fontsWithin } = require("./src/report/fonts-within");
const { bin } = require("./package.json");

/**
 * Makes the command one file with all it needs but Node: `node esbuild.config.js [FILE]`, where package.json says if no
 * file is named. It stays readable, so that the stack of a failure names functions; shorter names start no sooner. The
 * package that people install is this file alone: whatever is imported is within, so package.json names no dependencies.
 */
const outfile = path.resolve(process.argv[2] ?? path.join(__dirname, bin.pmqa));

/** What a file leaves behind is cleared away before it is much: a hundred in one call take hardly more memory than ten. */
const flags = ["--max-semi-space-size=8"];

/** Some of the packages within are of the older kind and ask for Node's own modules by `require`; one of them declares createRequire itself. */
const start = `#!/usr/bin/env -S node ${flags.join(" ")}
import { createRequire as requirer } from "node:module";
const require = requirer(import.meta.url);`;

buildSync({
  entryPoints: [path.join(__dirname, "src/cli/main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  // What is imported at need (the .xlsx library) runs at need here too.
  format: "esm",
  charset: "utf8",
  define: { fontsWithin, pdfJsWithin },
  banner: { js: start },
  logLevel: "warning",
});
fs.chmodSync(outfile, 0o755);
