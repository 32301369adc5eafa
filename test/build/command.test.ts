import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

const project = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "pmqa-command-"));
const command = path.join(folder, "bin/pmqa.mjs");
const elsewhere = path.join(folder, "forms");

beforeAll(() => {
  execFileSync(process.execPath, [path.join(project, "esbuild.config.js"), command], { cwd: tmpdir(), stdio: "pipe" });
  mkdirSync(elsewhere);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command where there is neither the project nor an installed package. */
const pmqa = (...args: readonly string[]) => spawnSync(process.execPath, [command, ...args], { cwd: elsewhere, encoding: "utf8" });

test("the command is one file that can be started by its name", () => {
  const published = readFileSync(path.join(project, "docs/check-output.schema.json"), "utf8");
  expect(execFileSync(command, ["schema"], { cwd: elsewhere, encoding: "utf8" })).toBe(published);
});

test("it writes a form and checks it, with a status that says how that ended", () => {
  expect(pmqa("import", path.join(project, "assets/sample-2567.json"), "-o", "form.xlsx")).toMatchObject({ status: 0, stderr: "" });
  const checked = pmqa("check", "form.xlsx", "--json");
  expect(checked).toMatchObject({ status: 1, stderr: "" });
  expect(JSON.parse(checked.stdout)).toMatchObject({ fiscalYear: 2567, total: 395 });
  expect(pmqa("check", "none.xlsx", "--lang", "en"))
    .toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("There is no file none.xlsx") });
});

test("it reads the official PDF with pdf.js within, from where there is no package", () => {
  const pdf = path.join(project, "test/exchange/official/submission-2567-topics-1-4.pdf");
  expect(pmqa("import", pdf, "-o", "of-pdf.xlsx", "--lang", "en"))
    .toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("20 indicators are in of-pdf.xlsx.\nEvery figure the data state is what was computed.") });
  rmSync(path.join(elsewhere, "of-pdf.xlsx"));
});

test("it writes the report with the font within, from where there is no package", () => {
  expect(pmqa("check", "form.xlsx", "--report", "report.html")).toMatchObject({ status: 1, stderr: "" });
  const page = readFileSync(path.join(elsewhere, "report.html"), "utf8");
  const within = [...page.matchAll(/url\(data:font\/woff2;base64,([^)]+)\)/g)].map(([, base64 = ""]) => Buffer.from(base64, "base64"));
  const fonts = path.join(project, "node_modules/@fontsource/sarabun/files");
  const files = ["thai-400", "latin-400", "thai-600", "latin-600"].map((part) => readFileSync(path.join(fonts, `sarabun-${part}-normal.woff2`)));
  expect(within.map((bytes, at) => bytes.equals(files[at] ?? Buffer.alloc(0)))).toEqual([true, true, true, true]);
  rmSync(path.join(elsewhere, "report.html"));
});

/** Runs the built command in a line of the shell, as "$@". */
const inShell = (line: string, ...args: readonly string[]) =>
  spawnSync("/bin/bash", ["-c", line, "bash", command, ...args], { cwd: elsewhere, encoding: "utf8" });

test("it does not mind that nobody reads on, and ends as the check does", () => {
  expect(inShell(`"$@" | true; exit \${PIPESTATUS[0]}`, "schema")).toMatchObject({ status: 0, stderr: "" });
  expect(inShell(`"$@" | true; exit \${PIPESTATUS[0]}`, "check", ...Array<string>(20).fill("form.xlsx"))).toMatchObject({ status: 1, stderr: "" });
});

test("it says where its output or its file finds no room", () => {
  expect(inShell(`"$@" >/dev/full`, "schema", "--lang", "en"))
    .toMatchObject({ status: 2, stderr: "Not all was printed: the output could not be written (ENOSPC).\nMake room where it goes, then try again.\n" });
  expect(inShell(`"$@" >/dev/full 2>/dev/full`, "check", "form.xlsx")).toMatchObject({ status: 2 });
  const sample = path.join(project, "assets/sample-2567.json");
  // No file may be longer than 1 kB here.
  const refused = inShell(`ulimit -f 1; "$@"`, "import", sample, "-o", "full.xlsx", "--lang", "en");
  expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining("There is no room left to write full.xlsx (EFBIG).") });
  expect(refused.stderr).not.toContain("    at ");
  expect(readdirSync(elsewhere)).toEqual(["form.xlsx"]);
});

test("it reads what is piped in, within bounds", () => {
  const piped = inShell(`cat form.xlsx | "$@"`, "check", "-", "--json");
  expect(piped).toMatchObject({ status: 1, stderr: "", stdout: pmqa("check", "form.xlsx", "--json").stdout });
  expect(inShell(`cat form.xlsx | "$@"`, "check", "form.xlsx", "-")).toMatchObject({ status: 1, stdout: expect.stringMatching(/  -: ต้องแก้ไข \d+/) });
  expect(inShell(`head -c 120000000 /dev/zero | "$@"`, "check", "-", "--lang", "en"))
    .toMatchObject({ status: 2, stderr: expect.stringContaining("- is too large (at most 100 MB are read).") });
  expect(inShell(`"$@" </dev/null`, "check", "-", "--lang", "en")).toMatchObject({ status: 2, stderr: expect.stringContaining("not an Excel workbook") });
});

test("it says what it is at where somebody sees it, and only there", () => {
  const [progress, none] = ["/dev/null", "quiet.txt"].map((log) =>
    spawnSync("script", ["-qec", `'${command}' check form.xlsx form.xlsx --json ${log === "/dev/null" ? "" : `2>${log}`} >/dev/null`, "/dev/null"], { cwd: elsewhere, encoding: "utf8" }).stdout);
  expect(progress).toBe("\r\u001b[K1/2 form.xlsx\r\u001b[K\r\u001b[K2/2 form.xlsx\r\u001b[K");
  expect([none, readFileSync(path.join(elsewhere, "quiet.txt"), "utf8")]).toEqual(["", ""]);
});

test("it asks for nothing but Node's own modules", () => {
  const text = readFileSync(command, "utf8");
  const asked = [...text.matchAll(/^\s*import\b[^;]*?from\s*"([^"]+)"|\bimport\("([^"]+)"\)|\b(?:require|__require)\("([^"]+)"\)/gm)]
    .map(([, from, dynamic, required]) => from ?? dynamic ?? required ?? "");
  expect(asked.length).toBeGreaterThan(5);
  // A name with stars is a note of what was put inside.
  expect(asked.filter((name) => !isBuiltin(name) && !name.includes("*"))).toEqual([]);
});
