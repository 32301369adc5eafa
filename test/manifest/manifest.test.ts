import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { JSDOM } from "jsdom";

const file = path.resolve("manifest.xml");
const namespaces: Readonly<Record<string, string>> = {
  o: "http://schemas.microsoft.com/office/appforoffice/1.1",
  bt: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  ov: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
};
const { document } = new JSDOM(readFileSync(file, "utf8"), { contentType: "text/xml" }).window;

/** The elements of a name such as "ov:Host", in document order. */
function all(name: string, within: Document | Element = document): Element[] {
  const [prefix = "", local = ""] = name.split(":");
  return [...within.getElementsByTagNameNS(namespaces[prefix] ?? "", local)];
}
const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? "";
const having = (name: string, within: Document | Element = document): string[] =>
  [...within.querySelectorAll("*")].filter((element) => element.hasAttribute(name)).map((element) => attribute(element, name));
const values = (within: Document | Element = document): string[] => [...having("DefaultValue", within), ...having("Value", within)];
const children = (name: string): string[] => [...(all(name)[0]?.children ?? [])].map(({ localName }) => localName);
const resources = (kind: string): Element => {
  const [found] = all(`bt:${kind}`);
  if (found === undefined) throw new Error(`The manifest has no ${kind}`);
  return found;
};
const resource = (element: Element | undefined): string => attribute(element, "resid");

test("Microsoft's own parser reads it, with the package's version", () => {
  const read = execFileSync(process.execPath, [path.join(__dirname, "read-manifest.js"), file], { encoding: "utf8" });
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(JSON.parse(read)).toMatchObject({
    defaultLocale: "th-TH", permissions: "ReadWriteDocument", hosts: ["Workbook"], version: `${version}.0`,
  });
});

describe("resources", () => {
  test("every one that is named is there, and every one that is there is named", () => {
    const there = having("id", all("ov:Resources")[0] ?? document);
    expect(there.length).toBeGreaterThan(20);
    expect([...new Set(having("resid"))].sort()).toEqual(there.sort());
  });

  test("names and texts keep within Office's lengths", () => {
    expect(having("resid").filter((id) => id.length > 32)).toEqual([]);
    expect(values(resources("ShortStrings")).filter((text) => text.length > 125)).toEqual([]);
    expect(values(resources("LongStrings")).filter((text) => text.length > 250)).toEqual([]);
    const described = all("o:Description").flatMap((description) => [attribute(description, "DefaultValue"), ...values(description)]);
    expect(described.filter((text) => text.length > 250)).toEqual([]);
  });

  test("every text is in both languages, Thai first", () => {
    const spoken = [...all("bt:String"), ...all("o:DisplayName"), ...all("o:Description")];
    expect(spoken.length).toBeGreaterThan(10);
    const inEnglish = (element: Element): string[] => [...element.children].map((child) => attribute(child, "Locale"));
    expect(spoken.map(inEnglish)).toEqual(spoken.map(() => ["en-US"]));
    expect(having("Locale").filter((locale) => locale !== "en-US")).toEqual([]);
  });
});

describe("addresses", () => {
  const addresses = values().filter((value) => value.includes("://"));

  test("are all https, on the one server", () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  test.each(addresses.filter((address) => address.endsWith(".png")))("%s exists and has the size it is named for", (icon) => {
    const png = path.resolve("assets/icons", path.basename(icon));
    expect(existsSync(png)).toBe(true);
    const header = readFileSync(png);
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([size, size]);
  });

  test("each set of icons has the three sizes that Excel wants", () => {
    const sets = all("ov:Icon").map((icon) => all("bt:Image", icon));
    expect(sets.length).toBe(7);
    for (const images of sets) {
      expect(images.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      expect(images.every((image) => resource(image).endsWith(`.${attribute(image, "size")}`))).toBe(true);
    }
  });
});

describe("the shared runtime", () => {
  test("is one long-lived page for pane, commands and functions", () => {
    expect(children("ov:Host")).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    const [runtime] = all("ov:Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    const users = [
      all("ov:SourceLocation", all("ov:Page")[0])[0],
      all("ov:FunctionFile")[0],
      ...all("ov:Action").flatMap((action) => all("ov:SourceLocation", action)),
    ];
    expect(users.map(resource)).toEqual([resource(runtime), resource(runtime), resource(runtime)]);
    expect(all("ov:TaskpaneId")).toEqual([]);
  });
});

describe("the ribbon", () => {
  test("names its tab after its groups, as Excel's schema has it", () => {
    expect(children("ov:CustomTab")).toEqual(["Group", "Group", "Label"]);
  });

  test("every command has a handler that the add-in associates", () => {
    const commands = all("ov:FunctionName").map(({ textContent }) => textContent);
    expect(commands).toEqual(["writeForm", "addCategories", "checkForm", "clearHighlights"]);
    const handlers = readFileSync("src/taskpane/commands.ts", "utf8");
    expect(commands.filter((command) => !new RegExp(`\\b${command}\\b`).test(handlers))).toEqual([]);
  });
});
