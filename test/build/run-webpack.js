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

/** Files and module paths of each chunk; modules that were merged into one are named one by one. */
function contents({ compilation }) {
  const parts = (module) => [module, ...(module.modules ?? [])];
  const paths = (chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)]
    .flatMap(parts).map((module) => module.nameForCondition?.()).filter(Boolean)
    .map((file) => path.relative(path.resolve(__dirname, "../.."), file));
  const chunks = [...compilation.chunks];
  return Object.fromEntries(chunks.map((chunk) =>
    [chunk.name ?? chunk.id, { files: [...chunk.files], modules: [...new Set(paths(chunk))] }]));
}

webpack(configure(env, { mode: "production" }), (failure, stats) => {
  if (failure || stats.hasErrors()) {
    process.stderr.write(`${failure?.stack ?? stats.toString({ all: false, errors: true })}\n`);
    process.exitCode = 1;
    return;
  }
  fs.writeFileSync(path.join(out, "modules.json"), JSON.stringify(contents(stats)));
});
