import { execFileSync } from "node:child_process";
import path from "node:path";
import { beforeAll, expect, test } from "@jest/globals";

interface Piece {
  readonly code: string;
  readonly file: string;
}

/** The rules about browsers that each piece of code breaks where it stands. */
function broken(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const said = execFileSync(process.execPath, [path.join(__dirname, "lint-texts.js"), JSON.stringify(pieces)], { encoding: "utf8" });
  return (JSON.parse(said) as string[][]).map((rules) => rules.filter((rule) => /^(?:es-x|compat)\//.test(rule)));
}

/** What an Excel's web view does not know, with the rule that says so: Safari 16.0 and Chromium 110 are the oldest. */
const unknown: Readonly<Record<string, string>> = {
  "export const all = Array.fromAsync([]);": "es-x/no-array-fromasync",
  "export const groups = Object.groupBy([1], String);": "es-x/no-object-groupby",
  "export const later = Promise.withResolvers();": "es-x/no-promise-withresolvers",
  "export const both = (one: Set<number>) => one.union(one);": "es-x/no-set-prototype-union",
  // The two are syntax errors in Safari before 16.4: not one line of a script with them runs.
  "export const after = /(?<=a)b/;": "es-x/no-regexp-lookbehind-assertions",
  "export class Counter { static n = 1; static { Counter.n = 2; } }": "es-x/no-class-static-block",
  "export const pattern = new URLPattern();": "compat/compat",
};

const rooms = [
  "assessment/text/phrase", "exchange/json/submission", "files/file-kind", "functions/main", "office/abilities", "selftest/desk", "session/session", "sheet/address",
];
const afterA = "export const after = /(?<=a)b/;";

let inPane: readonly (readonly string[])[];
let inRooms: readonly (readonly string[])[];
let known: readonly string[] | undefined;
let inNode: readonly string[] | undefined;

// Linting with types takes its time to begin: all at once.
beforeAll(() => {
  const pane = Object.keys(unknown).map((code) => ({ code, file: "src/taskpane/theme.ts" }));
  const found = broken([
    { code: "export const sorted = structuredClone([2, 1]).toSorted().at(-1);", file: "src/taskpane/theme.ts" },
    { code: afterA, file: "src/cli/run.ts" },
    ...pane,
    ...rooms.map((room) => ({ code: afterA, file: `src/${room}.ts` })),
  ]);
  [known, inNode] = found;
  inPane = found.slice(2, 2 + pane.length);
  inRooms = found.slice(2 + pane.length);
}, 180_000);

test.each(Object.entries(unknown))("what an Excel's web view does not know is refused: %s", (code, rule) => {
  expect(inPane[Object.keys(unknown).indexOf(code)]).toContain(rule);
});

test("what the oldest of them know is not, nor what Node alone runs", () => {
  expect([known, inNode]).toEqual([[], []]);
});

test.each(rooms)("src/%s reaches web views, and is held to it", (room) => {
  expect(inRooms[rooms.indexOf(room)]).toContain("es-x/no-regexp-lookbehind-assertions");
});
