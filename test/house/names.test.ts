import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const root = path.resolve(__dirname, "../..");
const sources = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src"], { cwd: root, encoding: "utf8" })
  .split("\n").filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

const declared = /^export (?:declare )?(?:abstract )?(?:async )?(?:type|interface|const|let|function\*?|class|enum) (\w+)/gm;

test("no exported name has two meanings: none is exported by two files", () => {
  const homes = new Map<string, string[]>();
  for (const file of sources) {
    for (const [, name = ""] of readFileSync(path.join(root, file), "utf8").matchAll(declared)) {
      homes.set(name, [...homes.get(name) ?? [], file]);
    }
  }
  // In one file, a constant and the type of its values may share a name.
  const twice = [...homes].map(([name, files]) => [name, [...new Set(files)]] as const).filter(([, files]) => files.length > 1);
  expect(Object.fromEntries(twice)).toEqual({});
});
