// ESM-only packages, those of the preview's spreadsheet engine and others, which jest must translate.
const translated = [
  "lodash-es", "nanoid", "cjk-regex", "regexp-util", "unicode-regex", "franc-min", "trigram-utils", "n-gram",
  "collapse-white-space", "kdbush", "rbush", "quickselect", "@flatten-js/interval-tree", "@fluent/bundle",
  "pdfjs-dist",
];

module.exports = {
  testEnvironment: "node",
  // The page in which office.js runs outlives its test file by a tick; jest's own cleaning would warn of it at length.
  testEnvironmentOptions: { globalsCleanup: "off" },
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  maxWorkers: 2,
  testTimeout: 60_000,
  transform: {
    "\\.(m?js|tsx?)$": ["@swc/jest", {
      jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
      module: { type: "commonjs" },
    }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${translated.join("|")})/)`],
  reporters: ["default", "<rootDir>/test/closing-line.js"],
};
