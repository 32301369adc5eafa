const path = require("node:path");

/**
 * How pdf.js is built into the worker that reads: it is the one library whose syntax is newer than some of the web views
 * that are to run it, and where it asks for its own address a build would write the folder it was built in.
 *
 * @param {readonly string[]} targets the web views, as package.json lists them
 */
const readingRules = (targets) => [{
  test: /pdfjs-dist[\\/].*\.mjs$/,
  use: [
    { loader: "swc-loader", options: { env: { targets: targets.join(", "), bugfixes: true } } },
    { loader: path.join(__dirname, "without-address.js") },
  ],
}];

module.exports = { readingRules };
