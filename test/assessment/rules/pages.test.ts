import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { rulePages } from "../../../docs/rule-pages";

const folder = join(__dirname, "..", "..", "..", "docs", "rules");
const pages = rulePages();

test("there is a page for every rule, and no other (npm run docs)", () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])("%s is what its rule says (npm run docs)", (name, text) => {
  expect(readFileSync(join(folder, name), "utf8")).toBe(text);
});
