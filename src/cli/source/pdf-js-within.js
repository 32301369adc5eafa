const fs = require("node:fs");
const { gzipSync } = require("node:zlib");

/**
 * What esbuild puts in place of `pdfJsWithin`: pdf.js, packed, so that the built command has it within and nobody who
 * asks for anything else waits for its two megabytes to be read. Its reading half first: the other looks for it.
 */
const read = (file) => gzipSync(fs.readFileSync(require.resolve(`pdfjs-dist/legacy/build/${file}`)), { level: 9 }).toString("base64");

module.exports = { pdfJsWithin: JSON.stringify(["pdf.worker.min.mjs", "pdf.min.mjs"].map(read).join(",")) };
