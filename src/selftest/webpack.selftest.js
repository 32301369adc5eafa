const path = require("node:path");
const { sources, Compilation } = require("webpack");
const { require: requireTypeScript } = require("tsx/cjs/api");

/** Writes what Excel is told of the self-test's functions. */
class GivenMetadata {
  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("GivenMetadata", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "GivenMetadata", stage }, () => {
        const { givenMetadata } = requireTypeScript("./functions/metadata.ts", __filename);
        compilation.emitAsset("selftest-functions.json", new sources.RawSource(`${JSON.stringify(givenMetadata, null, 2)}\n`));
      });
    });
  }
}

/**
 * What webpack needs for the self-test, an add-in of its own beside the real one: its page, and its functions, which an
 * Excel without a shared runtime loads alone.
 *
 * @param {{
 *   panePage: (page: { filename: string, template: string, chunks: string[], before: string[], scripts: string[] }) => object,
 *   officeScript: string,
 * }} options
 */
exports.selftest = ({ panePage, officeScript }) => ({
  entry: {
    "selftest-functions": path.join(__dirname, "functions/main.ts"),
    selftest: path.join(__dirname, "main.ts"),
  },
  plugins: [
    panePage({
      filename: "selftest.html",
      template: path.join(__dirname, "page/selftest.html"),
      chunks: ["selftest-functions", "selftest"],
      before: [officeScript],
      scripts: ["'self'", new URL(officeScript).origin],
    }),
    new GivenMetadata(),
  ],
});
