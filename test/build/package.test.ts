import { execFileSync, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { bin, version } from "../../package.json";

const project = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "pmqa-package-"));
const home = path.join(folder, "home");
const sample = path.join(project, "assets/sample-2567.json");
afterAll(() => rmSync(folder, { recursive: true }));

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync("npm", [...args, "--offline", "--no-audit", "--no-fund"], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

describe("the package", () => {
  let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };
  let installed: string;
  beforeAll(() => {
    mkdirSync(home);
    // Packing builds the command first.
    [packed] = JSON.parse(npm(project, "pack", "--json", "--pack-destination", folder).replace(/^[^[]*/, "")) as [typeof packed];
    npm(home, "install", "--ignore-scripts", "--prefix", home, path.join(folder, packed.filename));
    installed = path.join(home, "node_modules/.bin/pmqa");
  });

  const pmqa = (...args: readonly string[]): SpawnSyncReturns<string> => spawnSync(installed, args, { cwd: home, encoding: "utf8" });

  test("holds the command, what it is and its licence, and nothing else", () => {
    expect(packed.files.map((file) => file.path).sort()).toEqual(["LICENSE", "README.md", bin.pmqa, "package.json"]);
  });

  test("is installed without a network, and brings nothing else along", () => {
    expect(readdirSync(path.join(home, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["pmqa"]);
    expect(pmqa("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("writes the sample, checks it and explains a finding", () => {
    expect(pmqa("import", sample, "-o", "form.xlsx")).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(pmqa("check", "form.xlsx", "--json").stdout)).toMatchObject({ fiscalYear: 2567, total: 395 });
    expect(pmqa("explain", "missing-unit")).toMatchObject({ status: 0, stdout: expect.stringContaining("ไม่มีหน่วยนับ") });
  });
});

describe("npm run pmqa", () => {
  const built = path.join(project, bin.pmqa);
  const touch = (time: Date): void => utimesSync(built, time, time);
  let builtAt: Date;
  beforeAll(() => {
    builtAt = statSync(built).mtime;
  });
  afterAll(() => touch(builtAt));
  const started = (): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [path.join(project, "pmqa.js"), "check", "none.xlsx", "--lang", "en"], {
      cwd: folder, encoding: "utf8", env: { ...process.env, NODE_DEBUG: "child_process" },
    });

  // What starts tsx starts a process; the built command does not.
  test.each([["as it was built", 60_000, false], ["from its sources, where what was built is older", -10 * 365 * 86_400_000, true]])(
    "starts the command %s",
    (_how, age, startsAnother) => {
      touch(new Date(Date.now() + age));
      const { status, stderr } = started();
      expect([status, stderr.includes("There is no file none.xlsx."), /spawnSync/.test(stderr)]).toEqual([2, true, startsAnother]);
    },
  );
});
