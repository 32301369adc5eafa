const { execFile } = require("node:child_process");
const fs = require("node:fs/promises");
const os = require("node:os");
const path = require("node:path");
const { promisify } = require("node:util");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { sources, Compilation } = require("webpack");

const root = path.resolve(__dirname, "../..");

/**
 * The files of office.js that a page of Excel for Windows loads: unmodified, from the installed package. The strings by
 * a pattern, for the copier would drop the folder of a plain name.
 */
const officeFiles = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.j*", "telemetry/*.js"];
const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Writes a real sample as an .xlsx file beside the page, by the add-in's own command line. */
class Sample {
  /**
   * @param {string} name what the file is called
   * @param {string[]} parts the data of which it is made, one beside the other
   */
  constructor(name, parts) {
    this.name = name;
    this.parts = parts;
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("Sample", (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: "Sample", stage }, async () => {
        this.file ??= this.write();
        compilation.emitAsset(this.name, new sources.RawSource(await this.file));
      });
    });
  }

  async write() {
    const folder = await fs.mkdtemp(path.join(os.tmpdir(), "pmqa-sample-"));
    const [data, file] = ["sample.json", this.name].map((name) => path.join(folder, name));
    const cli = ["--import", "tsx", "src/cli/main.ts", "import", data, "--functions", "-o", file];
    try {
      const parts = this.parts.map(async (part) => JSON.parse(await fs.readFile(path.join(root, "assets", part), "utf8")));
      await fs.writeFile(data, JSON.stringify(Object.assign({}, ...await Promise.all(parts))));
      await promisify(execFile)(process.execPath, cli, { cwd: root });
      return await fs.readFile(file);
    } finally {
      await fs.rm(folder, { recursive: true });
    }
  }
}

/**
 * What webpack needs for the preview: its page, the pane's page with the bridge before office.js, the sample.
 *
 * @param {{ panePage: (page: { filename: string, before: string[], scripts: string[], styles?: string[], fonts?: string }) => object }} options
 */
exports.preview = ({ panePage }) => ({
  entry: {
    preview: path.join(__dirname, "main.ts"),
    "preview-bridge": path.join(__dirname, "bridge/main.ts"),
  },
  plugins: [
    new HtmlPlugin({
      filename: "preview.html", template: path.join(__dirname, "page/preview.html"), chunks: ["preview"], hash: true,
    }),
    panePage({
      filename: "preview-pane.html", before: ["preview-bridge.js", "office-js/office.js"], scripts: ["'self'"],
      // Excel's computers have Thai fonts; the one that shows the preview may have none.
      styles: ["preview-bridge.css"],
      fonts: "'self'",
    }),
    new CopyPlugin({
      patterns: officeFiles.map((from) => ({
        from, context: officeFolder, to: "office-js/[path][name][ext]", info: { minimized: true },
      })),
    }),
    new Sample("sample.xlsx", ["sample-2567.json"]),
    new Sample("sample-categories.xlsx", ["sample-2567.json", "sample-2567-categories.json"]),
  ],
  devServer: { historyApiFallback: { index: "/preview.html" } },
});
