import { readdirSync, readFileSync, statSync } from "node:fs";
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

const foldersIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, "src", folder)).filter((name) => statSync(path.join(root, "src", folder, name)).isDirectory())
    .flatMap((name) => [path.posix.join(folder, name), ...foldersIn(path.posix.join(folder, name))]);

test("README's tree is the tree of src, every folder with what lives in it", () => {
  expect([...namedFolders()].sort()).toEqual([...foldersIn("")].sort());
});
