import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const root = path.resolve(__dirname, "../..");

/** The folders that README's tree names, by their paths below src; two spaces of indentation are one floor. */
function namedFolders(): readonly string[] {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const [, tree = ""] = /```\nsrc\/\n([\s\S]*?)```/.exec(readme) ?? [];
  const above: string[] = [];
  return tree.split("\n").flatMap((line) => {
    const [, indent = "", name = ""] = /^( +)([\w-]+)\/ {2,}\S/.exec(line) ?? [];
    if (name === "") return [];
    const depth = indent.length / 2 - 1;
    above.length = depth;
    above[depth] = name;
    return [above.join("/")];
  });
}

/** The folders in which files of the project stand, and those around them. */
function folders(): readonly string[] {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  const parts = files.map((file) => path.posix.dirname(file).split("/").slice(1));
  return [...new Set(parts.flatMap((names) => names.map((_, depth) => names.slice(0, depth + 1).join("/"))))];
}

test("README's tree is the tree of src, every folder with what lives in it", () => {
  expect([...namedFolders()].sort()).toEqual([...folders()].sort());
});
