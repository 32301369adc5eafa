import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { scripts } from "../../package.json";
import { editions } from "../../src/assessment/criteria/editions";
import { readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { ownFolder } from "../cli/run-cli";

const project = path.resolve(__dirname, "../..");
const folder = ownFolder();
afterAll(() => folder.remove());

const [, program = "", script = ""] = /^(\w+) (\S+)$/.exec(scripts.forms) ?? [];
const argumentsFor = (into: string): readonly string[] => [require.resolve(`${program}/cli`), path.join(project, script), into];

test("the build writes the blank form of each known year, over those of before", async () => {
  expect(scripts.build).toContain("npm run -s forms");
  const into = folder.path("dist/forms");
  for (let times = 0; times < 2; times += 1) execFileSync(process.execPath, argumentsFor(into), { cwd: project, stdio: "pipe" });
  expect(readdirSync(into)).toEqual(
    editions.flatMap(({ fiscalYear }) => [`pmqa-${fiscalYear}-categories-1-7.xlsx`, `pmqa-${fiscalYear}.xlsx`]));
  for (const { fiscalYear } of editions) {
    for (const [name, categories] of [["", 0], ["-categories-1-7", 6]] as const) {
      const { checked: { form } } = readChecked(await readFormOnDisk(path.join(into, `pmqa-${fiscalYear}${name}.xlsx`)));
      expect([form.edition.fiscalYear, form.edition.criteriaOf, form.agency, form.indicators]).toEqual([fiscalYear, fiscalYear, "", []]);
      expect([form.narrative?.lacking.length, new Set(form.narrative?.items.map(({ item }) => item[0])).size]).toEqual(categories === 0 ? [undefined, 0] : [0, categories]);
    }
  }
});

test("it says in words where it cannot write", () => {
  writeFileSync(folder.path("taken"), "");
  const { status, stderr } = spawnSync(process.execPath, argumentsFor(folder.path("taken/forms")), { cwd: project, encoding: "utf8" });
  expect([status, stderr.includes("forms"), stderr.includes("ENOTDIR"), stderr.includes("    at ")]).toEqual([2, true, true, false]);
});

test.each(["README.md", "docs/deployment.md"])("%s says where they are", (page) => {
  expect(readFileSync(path.join(project, page), "utf8")).toMatch(/`(?:dist\/)?forms\//);
});
