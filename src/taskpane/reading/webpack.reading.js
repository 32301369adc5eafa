const { browserslist } = require("../../../package.json");

/** A webpack loader: where pdf.js asks for its own address, which it does in Node alone, a build would write the folder it was built in. */
const withoutAddress = (source) => source.replaceAll("import.meta.url", '""');

/**
 * How pdf.js is built into the worker that reads: it is the one library whose syntax is newer than some of the web views
 * that are to run it.
 */
const readingRules = [{
  test: /pdfjs-dist[\\/].*\.mjs$/,
  use: [
    { loader: "swc-loader", options: { env: { targets: browserslist.join(", "), bugfixes: true } } },
    { loader: __filename },
  ],
}];

module.exports = Object.assign(withoutAddress, { readingRules });
