import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { rulePages } from "../../../docs/rule-pages";

const folder = join(__dirname, "..", "..", "..", "docs", "rules");

test("there is a page for every rule and no other, and each is what its rule says (npm run docs)", async () => {
  const pages = await rulePages();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect([name, readFileSync(join(folder, name), "utf8")]).toEqual([name, text]);
});
