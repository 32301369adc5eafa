import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "@jest/globals";
import { built } from "../build/built";

interface Chunk {
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

let folder: string;
let chunks: Readonly<Record<string, Chunk>>;
const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");

beforeAll(async () => {
  folder = await built("addin");
  chunks = JSON.parse(read("modules.json")) as Record<string, Chunk>;
}, 180_000);

test("every address of the self-test's manifest is built", () => {
  const addresses = [...read("manifest-selftest.xml").matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, file = ""]) => file);
  expect(addresses).toEqual(expect.arrayContaining(["selftest.html", "selftest-functions.js", "selftest-functions.json"]));
  expect(addresses.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
});

test("its page loads office.js from Microsoft, its own functions and itself, under the pane's own policy", () => {
  const page = read("selftest.html");
  const scripts = [...page.matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, address]) => address);
  expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "selftest-functions.js", "selftest.js"]);
  const policy = /Content-Security-Policy" content="([^"]+)"/;
  expect(policy.exec(page)?.[1]).toBe(policy.exec(read("taskpane.html"))?.[1]);
});

test("its functions are what its metadata says", () => {
  const { functions } = JSON.parse(read("selftest-functions.json")) as { functions: { id: string }[] };
  expect(functions.map(({ id }) => id)).toEqual(["SEEN", "SEENONE"]);
  expect(functions.filter(({ id }) => !read("selftest-functions.js").includes(id))).toEqual([]);
});

test("nothing of it is in the add-in, nothing of the add-in in it, and it is small", () => {
  const own = ["selftest", "selftest-functions"];
  const others = Object.entries(chunks).filter(([name]) => !own.includes(name)).flatMap(([, { modules }]) => modules);
  expect(others.filter((name) => name.includes("selftest"))).toEqual([]);
  expect(own.flatMap((name) => chunks[name]?.modules ?? []).filter((name) => !name.startsWith("src/selftest/") && !name.includes("css"))).toEqual([]);
  expect(gzipSync(read("selftest.js")).length).toBeLessThan(20_000);
});
