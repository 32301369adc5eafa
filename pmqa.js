const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { bin } = require("./package.json");

/** What the built command is made of. Folders count as well: a file that was deleted leaves its folder newer. */
const sources = ["src", "package.json", "package-lock.json", "esbuild.config.js"];

/** Whether anything in a folder of the project, or the file itself, was changed after a time. */
function isNewer(name, time) {
  const file = path.join(__dirname, name);
  const found = fs.statSync(file);
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && fs.readdirSync(file).some((within) => isNewer(path.join(name, within), time));
}

const built = path.join(__dirname, bin.pmqa);
const builtAt = fs.statSync(built, { throwIfNoEntry: false })?.mtimeMs;
const isFresh = builtAt !== undefined && !sources.some((name) => isNewer(name, builtAt));

// `npm run pmqa`: the command as it was built, and from its sources where that is not there or old.
if (isFresh) {
  void import(pathToFileURL(built).href);
} else {
  const main = path.join(__dirname, "src/cli/main.ts");
  const { status } = spawnSync(process.execPath, [require.resolve("tsx/cli"), main, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 2;
}
