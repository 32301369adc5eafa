const fs = require("node:fs");
const parts = require("./font-files.json");

/**
 * What esbuild and webpack put in place of `fontsWithin`, wherever a module asks for it: the font's files, so that what is
 * built needs no package beside it. Takes on no life of its own: a bundle holds it once, where the report is made.
 */
const read = (part) => ({ ...part, base64: fs.readFileSync(require.resolve(`@fontsource/sarabun/files/${part.file}`), "base64") });

module.exports = { fontsWithin: JSON.stringify(parts.map(read)) };
