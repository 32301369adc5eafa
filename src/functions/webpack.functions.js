const path = require("node:path");
const { sources, Compilation } = require("webpack");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { require: requireTypeScript } = require("tsx/cjs/api");

const main = path.resolve(__dirname, "main.ts");
const published = (name) => requireTypeScript(`./published/${name}.ts`, __filename);

/** Replaces the generator's metadata, which knows one language, by one file per language, and adds the help page. */
class BothLanguages {
  constructor(address) {
    this.helpAddress = `${address}/help/functions.html`;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
    compiler.hooks.compilation.tap("BothLanguages", (compilation) => {
      if (compilation.compiler !== compiler) return;
      compilation.hooks.processAssets.tap({ name: "BothLanguages", stage }, () => this.write(compilation));
    });
  }

  write(compilation) {
    const generated = compilation.getAsset("functions.json");
    // The generator has reported its own errors already.
    if (generated === undefined) return;
    const read = JSON.parse(String(generated.source.source()));
    const { metadataIn } = published("metadata");
    const json = (language) =>
      new sources.RawSource(`${JSON.stringify(metadataIn(read, language, this.helpAddress), null, 2)}\n`);
    compilation.updateAsset("functions.json", json("th"));
    compilation.emitAsset("functions.en.json", json("en"));
    compilation.emitAsset("help/functions.html", new sources.RawSource(published("help-page").helpPage()));
  }
}

/**
 * What webpack needs for the custom functions: their entry, and plugins that associate them and write their metadata.
 *
 * @param {string} address where the add-in is served, without a slash at the end
 */
exports.customFunctions = (address) => ({
  entry: main,
  plugins: [
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: main }),
    new BothLanguages(address),
  ],
});
