const compat = require("eslint-plugin-compat");
const es = require("eslint-plugin-es-x");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const typescript = require("typescript-eslint");

const hosts = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const noHost = (names) => [
  "error",
  ...names.map((name) => ({ name, message: "Only src/office, the self-test and the entry files speak to Excel; the rest is given a Workbook." })),
];

const officeRules = [
  "call-sync-after-load", "call-sync-before-read", "load-object-before-read", "no-context-sync-in-loop", "no-empty-load",
  "no-navigational-load", "no-office-initialize", "test-for-null-using-isNullObject",
];

/** What reaches the web views that Excel brings: package.json's browserslist names the oldest of them. */
const inWebViews = ["assessment", "exchange", "files", "functions", "office", "report", "selftest", "session", "sheet", "taskpane"]
  .map((folder) => `src/${folder}/**/*.{ts,tsx}`);

/** What those web views know no more of than ES2023, and what of that came to Safari with 16.4 only. */
const languageOfWebViews = {
  ...es.configs["flat/restrict-to-es2023"].rules,
  ...es.configs["flat/no-new-in-esnext"].rules,
  "es-x/no-class-static-block": "error",
  "es-x/no-regexp-lookbehind-assertions": "error",
};

module.exports = [
  { ignores: ["dist/", "coverage/", "node_modules/", "**/*.js", "**/*.cjs"] },
  ...typescript.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["assets/icons/*.ts"] }, tsconfigRootDir: __dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // A method of an asynchronous interface may have nothing to wait for; async still turns its errors into rejections.
      "@typescript-eslint/require-await": "off",
      "eqeqeq": "error",
      "no-alert": "error",
      "no-eval": "error",
      "no-param-reassign": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      // What a pattern matches cannot be said in two lines.
      "max-len": ["error", { code: 160, ignoreRegExpLiterals: true }],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-globals": noHost(hosts),
    },
  },
  // Editions are data: their texts stand as the official form has them.
  { files: ["src/assessment/criteria/*fy*.ts"], rules: { "max-len": "off" } },
  {
    // Files are read and written in pages and workers as in Node.
    files: ["src/files/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        ...noHost(hosts),
        ...["Buffer", "process", "window", "document"].map((name) => ({ name, message: "src/files is given bytes, and runs in pages, in workers and in Node." })),
      ],
    },
  },
  {
    files: inWebViews,
    plugins: { compat, "es-x": es },
    rules: { ...languageOfWebViews, "compat/compat": "error" },
  },
  // The command line talks to people through the terminal.
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["src/functions/**/*.ts"], rules: { "no-restricted-globals": noHost(["Excel", "Office", "OfficeExtension"]) } },
  // CustomFunctions.Error is what Excel expects to be thrown, though it is declared apart from Error.
  { files: ["src/functions/reply.ts"], rules: { "@typescript-eslint/only-throw-error": "off" } },
  {
    files: [
      "src/office/**/*.ts", "src/preview/**/*.ts", "src/selftest/**/*.ts", "src/functions/main.ts", "src/taskpane/main.tsx", "src/taskpane/commands.ts",
    ],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // What office.js sends, and the enums of the spreadsheet engine, have no types the two could share.
    files: ["src/preview/**/*.ts"],
    rules: { "@typescript-eslint/no-base-to-string": "off", "@typescript-eslint/no-unsafe-enum-comparison": "off" },
  },
  {
    files: ["src/office/**/*.ts", "src/selftest/**/*.ts", "src/taskpane/main.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
];
