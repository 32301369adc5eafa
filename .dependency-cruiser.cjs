/** Who may import whom: the tree of the README, as a table. What a folder does not name here it does not know. */
const mayImport = {
  assessment: { others: [], why: "What the form asks and how it is scored stays true without Excel, files or a screen." },
  sheet: { others: ["assessment"], why: "How a form lies on a worksheet is the same for Excel and for files." },
  session: { others: ["assessment", "sheet", "exchange"], why: "The work on an open form is the same over any Workbook." },
  exchange: { others: ["assessment", "sheet", "report"], why: "What comes in and goes out is data, whatever program holds it; a submission carries its report." },
  report: { others: ["assessment", "sheet"], why: "A report is a text made of a checked form, whoever asks for it and wherever it is kept." },
  functions: { others: ["assessment"], why: "Excel loads the functions whenever a workbook opens: they stay small and alone." },
  office: { others: ["assessment", "sheet"], why: "One Workbook of two: it knows Excel, and nothing that uses it." },
  files: { others: ["assessment", "sheet"], why: "One Workbook of two: it knows .xlsx, and nothing that uses it." },
  taskpane: { others: ["assessment", "sheet", "session", "exchange", "report"], why: "The pane is given a session, so that it runs on any Workbook." },
  cli: { others: ["assessment", "sheet", "session", "exchange", "report", "functions", "files"], why: "The command line has no Excel." },
  selftest: { others: ["assessment/text"], why: "What asks an Excel how it behaves would ask with the add-in's own prejudices." },
  preview: { others: [], why: "A stand-in for Excel that knew the add-in would prove nothing about it." },
};

/** Entry files join a host to the rest, and name what the folder around them may not. */
const entries = { taskpane: { file: "^src/taskpane/(main\\.tsx|reading/worker\\.ts)$", others: ["office", "files"] } };

const folders = Object.entries(mayImport).map(([folder, { others, why }]) => ({
  name: `${folder}-imports`,
  comment: why,
  severity: "error",
  from: { path: `^src/${folder}/`, ...(entries[folder] && { pathNot: entries[folder].file }) },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...others].join("|")})/` },
}));

const entryFiles = Object.entries(entries).map(([folder, { file, others }]) => ({
  name: `${folder}-entry-imports`,
  comment: "An entry file joins the pane to its host, never to the preview or the command line.",
  severity: "error",
  from: { path: file },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...mayImport[folder].others, ...others].join("|")})/` },
}));

/** The floors inside a room: each stands on those named, and knows nothing of what is above it. */
const floors = {
  assessment: {
    // A form holds its narrative part, whose figures are read as a form's are.
    text: [], criteria: ["text"], form: ["text", "criteria", "narrative"], scoring: ["text", "criteria", "form"],
    narrative: ["text", "criteria", "form"], rules: ["text", "criteria", "form", "scoring", "narrative"],
    check: ["text", "criteria", "form", "scoring", "narrative", "rules"],
    review: ["text", "criteria", "form", "scoring", "narrative", "rules", "check"],
  },
  sheet: {
    layout: [], write: ["layout"], review: ["layout", "write"], record: ["layout", "write"], judgement: ["layout", "write"], read: ["layout", "review"], edit: ["layout", "read", "write", "review"],
    highlights: ["layout", "read", "write", "edit", "narrative"], submission: ["layout", "write", "edit", "record", "narrative"],
    narrative: ["layout", "read", "write", "edit"], guide: ["write", "narrative"],
  },
};

const floorRules = Object.entries(floors).flatMap(([room, rooms]) => Object.entries(rooms).map(([floor, below]) => ({
  name: `${room}-${floor}-stands-on`,
  comment: "What stands lower is understood without what stands on it.",
  severity: "error",
  from: { path: `^src/${room}/${floor}/` },
  to: { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/(${[floor, ...below].join("|")})/` },
})));

module.exports = {
  forbidden: [
    ...folders,
    ...floorRules,
    ...entryFiles,
    {
      name: "pure-folders",
      comment: "These run in Excel's web view, in Node and in tests alike, so they use nothing that only one of them has.",
      severity: "error",
      from: { path: "^src/(assessment|sheet|session|exchange|files|(report|functions)/[^/]+\\.ts)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-packages",
      comment: "The middle of the house rests on arithmetic, phrases, shapes, digests, unpacking and the grammar of formulas; any other package belongs at its edge.",
      severity: "error",
      from: { path: "^src/(assessment|sheet|session|exchange|report)/" },
      to: { path: "node_modules", pathNot: "node_modules/(big\\.js|@types/big\\.js|@fluent/bundle|@borgar/fx|@noble/hashes|zod|pdfjs-dist|fflate)/" },
    },
    {
      name: "pdf-js-by-type",
      comment: "Who reads a PDF loads its reader, which Node and a page do differently: the middle of the house is given it.",
      severity: "error",
      from: { path: "^src/(assessment|sheet|session|exchange|report)/" },
      to: { path: "node_modules/pdfjs-dist/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-sheetjs",
      comment: "SheetJS is there to be measured against: what is given to people is read and written without it.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/@e965/xlsx/|^@e965/xlsx" },
    },
    {
      name: "functions-without-titles",
      comment: "A function needs an edition's scale; its titles and rules would treble what loads with every workbook.",
      severity: "error",
      from: { path: "^src/functions/main\\.ts$" },
      to: { path: "^src/assessment/(criteria/fy|rules/)", reachable: true },
    },
    {
      name: "no-circular",
      comment: "Two modules that need each other, if only for a type, cannot be understood or tested one at a time.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A module that nobody imports and that imports nobody is left over.",
      severity: "error",
      from: { orphan: true, pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "resolvable",
      comment: "An import that leads nowhere fails only when somebody gets there.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js"],
    },
    exclude: { path: "\\.css$" },
  },
};
