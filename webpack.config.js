const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { browserslist } = require("./package.json");
const { customFunctions } = require("./src/functions/webpack.functions");
const { fontsWithin } = require("./src/report/fonts-within");
const { selftest } = require("./src/selftest/webpack.selftest");
const { readingRules } = require("./src/taskpane/reading/webpack.reading");

/** Where the manifest in the repository says the add-in is: what `npm run excel` serves. */
const localAddress = "https://localhost:3000";
const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The address to build for: ADDIN_URL, or this machine. Excel loads add-ins over https alone. */
function addinAddress(given = localAddress) {
  if (!URL.canParse(given) || new URL(given).protocol !== "https:") {
    throw new Error(`ADDIN_URL must be the https address the add-in will be served from, such as https://pmqa.example.go.th. It is: ${given}`);
  }
  return given.replace(/\/+$/, "");
}

/**
 * What the pane may load: itself and Microsoft's office.js, and no figure can leave for another server. Fluent's styles
 * are rules added by script to empty style elements, whose one hash is named.
 */
const policy = (scripts, fonts) => [
  "default-src 'none'",
  `script-src ${scripts.join(" ")}`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self'",
  `font-src ${fonts}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A page of a pane: Excel's own, the preview's with its bridge before office.js, or the self-test's. */
const panePage = ({
  filename, before, scripts, styles = [], fonts = "'none'", template = "assets/taskpane.html", chunks = ["functions", "taskpane"],
}) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    hash: true,
    before,
    styles,
    policy: policy(scripts, fonts),
  });

const excelPane = panePage({
  filename: "taskpane.html",
  before: [officeScript],
  scripts: ["'self'", "https://appsforoffice.microsoft.com"],
});

const copied = (address) =>
  new CopyPlugin({
    patterns: [
      { from: "assets/icons/*.png", to: "icons/[name][ext]" },
      ...["manifest.xml", "manifest-selftest.xml"].map((from) => ({
        from, transform: (text) => String(text).replaceAll(localAddress, address),
      })),
    ],
  });

const rules = (mode) => [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: mode === "development" } },
      },
      // The same web views that lint holds src to, so that none meets a syntax it does not know.
      env: { targets: browserslist.join(", "), bugfixes: true },
    },
  },
  ...readingRules,
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
  { test: /\.(woff2?|png|svg)$/, type: "asset/resource", generator: { filename: "files/[name].[contenthash:8][ext]" } },
];

/** The certificate that `npm run excel` has made and trusted on this machine. */
function localCertificate() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const read = (name) => {
    const file = path.join(folder, name);
    if (!fs.existsSync(file)) throw new Error(`${file} is not there: start with "npm run excel", which makes it.`);
    return fs.readFileSync(file);
  };
  return { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") };
}

const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

function devServer(env) {
  return {
    port: env.preview ? Number(process.env.PORT ?? 3000) : 3000,
    host: "localhost",
    server: env.excel ? { type: "https", options: localCertificate() } : "http",
    // Excel on the web reads the functions' metadata from its own origin.
    headers: env.excel ? { "Access-Control-Allow-Origin": "*" } : {},
    // The pane runs the bundle that Excel gets, without the dev server's own client: reload to see a change.
    hot: false,
    liveReload: false,
    client: false,
    static: false,
  };
}

/**
 * @param {{ preview?: true, excel?: true, out?: string }} env `preview` adds the spreadsheet page for work without
 *   Excel; `excel` serves over https for Excel on this machine; `out` is where to build instead of dist/web
 */
module.exports = (env, { mode = "production" }) => {
  const address = addinAddress(process.env.ADDIN_URL);
  const functions = customFunctions(address);
  const preview = env.preview ? require("./src/preview/webpack.preview").preview({ panePage }) : { entry: {}, plugins: [] };
  const asked = selftest({ panePage, officeScript });
  const server = devServer(env);
  return {
    mode,
    // The web views that Excel brings, by package.json's list.
    target: "browserslist",
    devtool: mode === "production" ? false : "source-map",
    entry: {
      functions: functions.entry,
      // Shares the modules of the functions, which stay whole without it.
      taskpane: { import: "./src/taskpane/main.tsx", dependOn: "functions" },
      ...asked.entry,
      ...preview.entry,
    },
    output: {
      path: path.resolve(env.out ?? "dist/web"),
      // All pages lie beside their scripts; finding out where at run time would cost every workbook a few bytes.
      publicPath: "",
      filename: "[name].js",
      // One hash for all: a table of one for each part would be loaded with every workbook's functions.
      chunkFilename: "[name].[fullhash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: rules(mode) },
    plugins: [
      ...functions.plugins,
      new DefinePlugin({ fontsWithin }),
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[fullhash:8].css" }),
      excelPane,
      copied(address),
      ...asked.plugins,
      ...preview.plugins,
    ],
    optimization: {
      // Each part asked for costs more than some bytes twice: what pages share is a part of its own where it is large, and
      // Fluent's controls, of which every page has most, are one.
      splitChunks: {
        minSize: 60_000,
        cacheGroups: { controls: { test: /node_modules.@fluentui/, name: "controls", minChunks: 2, enforce: true } },
      },
      minimizer: [new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { compress: { passes: 3 }, mangle: true },
      })],
    },
    performance: { hints: false },
    devServer: { ...server, ...preview.devServer, open: hasDisplay() && (preview.devServer?.open ?? false) },
    stats: "errors-warnings",
  };
};
