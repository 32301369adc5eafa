import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { JSDOM } from "jsdom";

const file = path.resolve("manifest-selftest.xml");
const text = readFileSync(file, "utf8");
const real = readFileSync("manifest.xml", "utf8");
const { document } = new JSDOM(text, { contentType: "text/xml" }).window;
const elements = [...document.querySelectorAll("*")];
const having = (name: string): readonly string[] => elements.flatMap((element) => element.getAttribute(name) ?? []);
const named = (name: string): readonly Element[] => elements.filter(({ localName }) => localName === name);

interface Read {
  readonly id: string;
  readonly version: string;
}

const readBy = (manifest: string): Read =>
  JSON.parse(execFileSync(process.execPath, [path.resolve("test/manifest/read-manifest.js"), manifest], { encoding: "utf8" })) as Read;

test("Microsoft's own parser reads it: another add-in than the real one, of the same version", () => {
  const [selftest, addin] = [readBy(file), readBy(path.resolve("manifest.xml"))];
  expect(selftest).toMatchObject({ defaultLocale: "th-TH", permissions: "ReadWriteDocument", hosts: ["Workbook"], version: addin.version });
  expect(selftest.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(selftest.id).not.toBe(addin.id);
});

test("every resource that is named is there, and every one that is there is named", () => {
  const there = elements.filter(({ parentElement }) => /^(?:Images|Urls|ShortStrings|LongStrings)$/.test(parentElement?.localName ?? ""));
  const ids = there.map((element) => element.getAttribute("id"));
  expect(ids.length).toBeGreaterThan(8);
  expect([...new Set(having("resid"))].sort()).toEqual(ids.sort());
});

test("every text is in both languages, within Office's lengths", () => {
  const spoken = elements.filter(({ localName }) => /^(?:String|DisplayName|Description)$/.test(localName) && localName !== "").filter((each) => each.hasAttribute("DefaultValue"));
  expect(spoken.length).toBe(6);
  for (const each of spoken) {
    expect([...each.children].map((child) => child.getAttribute("Locale"))).toEqual(["en-US"]);
    const longest = each.parentElement?.localName === "ShortStrings" ? 125 : 250;
    for (const said of [each.getAttribute("DefaultValue"), each.children[0]?.getAttribute("Value")]) {
      expect((said ?? "").length).toBeLessThanOrEqual(longest);
    }
  }
});

test("it has one button of its own on Excel's home tab, and asks of Excel what the add-in asks", () => {
  expect(named("OfficeTab").map((tab) => tab.getAttribute("id"))).toEqual(["TabHome"]);
  expect([named("Control").length, named("CustomTab").length, named("ExecuteFunction").length]).toEqual([1, 0, 0]);
  const sets = /<Sets>[\s\S]*<\/Sets>/;
  expect(sets.exec(text)?.[0]).toBe(sets.exec(real)?.[0]);
});

test("its functions have a namespace of their own, which the questions' formulas call", () => {
  const namespace = named("String").find((each) => each.getAttribute("id") === "Functions.Namespace")?.getAttribute("DefaultValue");
  expect(namespace).toBe("SELFTEST");
  expect(readFileSync("src/selftest/questions/functions-run.ts", "utf8")).toContain(`=${namespace ?? ""}.SEEN(`);
});

test("the real add-in knows nothing of it", () => {
  expect(real).not.toMatch(/selftest/i);
  const pages = having("DefaultValue").filter((value) => value.startsWith("https://localhost:3000/") && !value.endsWith(".png"));
  expect(pages.filter((page) => /taskpane|\/functions\.js/.test(page))).toEqual([]);
});

test("its icons are those that are there", () => {
  const icons = having("DefaultValue").filter((value) => value.endsWith(".png"));
  expect(icons.length).toBe(5);
  expect(icons.filter((icon) => !existsSync(path.resolve("assets/icons", path.basename(icon))))).toEqual([]);
});
