/**
 * Builds with the project's own webpack configuration into a folder, and writes there which modules went where
 * (modules.json). A program of its own, so that no test run holds webpack: `node run-webpack.js FOLDER [preview]`.
 */
const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const configure = require("../../webpack.config");

const [out, kind] = process.argv.slice(2);
const env = { out, ...(kind === "preview" && { preview: true }) };

/** Module paths by chunk, from the project's folder on. */
function modulesByChunk(stats) {
  const { chunks = [] } = stats.toJson({ all: false, chunks: true, chunkModules: true, nestedModules: true, chunkModulesSpace: Infinity });
  const names = (modules) => modules.flatMap(({ name, modules: nested = [] }) => [name, ...names(nested)]);
  return Object.fromEntries(chunks.map(({ id, names: [name], modules, files }) => [name ?? id, { files, modules: names(modules) }]));
}

webpack(configure(env, { mode: "production" }), (failure, stats) => {
  if (failure || stats.hasErrors()) {
    process.stderr.write(`${failure?.stack ?? stats.toString({ all: false, errors: true })}\n`);
    process.exitCode = 1;
    return;
  }
  fs.writeFileSync(path.join(out, "modules.json"), JSON.stringify(modulesByChunk(stats)));
});
