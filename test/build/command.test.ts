import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
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

test("it does not mind that nobody reads on", () => {
  const { status, stderr } = spawnSync("/bin/sh", ["-c", `"$@" | true`, "sh", command, "schema"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
