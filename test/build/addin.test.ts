import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { built } from "./built";

interface Chunk {
  readonly files: readonly string[];
  readonly modules: readonly string[];
}

let folder: string;
let chunks: Readonly<Record<string, Chunk>>;

beforeAll(async () => {
  folder = await built("addin");
  chunks = JSON.parse(read("modules.json")) as Record<string, Chunk>;
}, 180_000);

const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
const kilobytes = (name: string): number => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length / 1000;

test("nothing of the preview, of Univer or of the tests is in the add-in", () => {
  const modules = Object.values(chunks).flatMap(({ modules: inChunk }) => inChunk);
  expect(modules.length).toBeGreaterThan(50);
  expect(modules.filter((name) => /univer|src\/preview|\/test\/|office-js|sarabun/i.test(name))).toEqual([]);
});

test("no script holds what is a syntax error to Safari 16.0, also where a library brought it", () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((name) => /\(\?<[=!]|\bstatic ?\{/.test(read(name)))).toEqual([]);
});

test("no script says in what folder it was built, also where a library asks for its own address", () => {
  const project = path.resolve(__dirname, "../..");
  expect(readdirSync(folder).filter((name) => name.endsWith(".js") && read(name).includes(project))).toEqual([]);
});

test("what reads a PDF is in parts of its own, which nothing fetches before there is one", () => {
  const holding = (module: RegExp): readonly string[] => Object.entries(chunks).flatMap(([name, { modules }]) => (modules.some((one) => module.test(one)) ? [name] : []));
  const alone = (module: RegExp): readonly (readonly string[])[] => holding(module).map((name) => chunks[name]?.modules ?? []);
  for (const half of [/pdfjs-dist.*\/pdf\.mjs$/, /pdfjs-dist.*\/pdf\.worker\.mjs$/]) expect(alone(half)).toEqual([[expect.stringMatching(half)]]);
  expect(holding(/exchange\/official\/pdf\/read-official-pdf/)).not.toContain("taskpane");
});

describe("the page", () => {
  test("loads office.js from Microsoft, then the functions, then the pane", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]* src="([^"?]+)/g)].map(([, address]) => address);
    expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js", "taskpane.js"]);
  });

  test("lets no figure out: it may connect to its own server alone, and runs no script of another's but Microsoft's", () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read("taskpane.html"))?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});

describe("what Excel loads", () => {
  test("the custom functions are whole by themselves, and under 15 kB", () => {
    expect(kilobytes("functions.js")).toBeLessThan(15);
    expect(chunks["functions"]?.modules.filter((name) => /criteria\/fy|rules\/|react/.test(name))).toEqual([]);
  });

  test("the pane's first load is under 150 kB", () => {
    const first = ["functions", "taskpane"].flatMap((name) => chunks[name]?.files ?? []);
    expect(first.map(kilobytes).reduce((sum, size) => sum + size, 0)).toBeLessThan(150);
  });

  test("each function is associated with its name in the metadata", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string }[] };
    const script = read("functions.js");
    expect(functions.map(({ id }) => id)).toEqual(["SUCCESS", "SCORE", "NEEDED"]);
    expect(functions.filter(({ id }) => !script.includes(`CustomFunctions.associate("${id}"`))).toEqual([]);
  });

  test("every address of the manifest is there", () => {
    const addresses = [...read("manifest.xml").matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, file = ""]) => file);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });
});

describe("the address to build for", () => {
  const configure = (address: string): string =>
    execFileSync(process.execPath, ["-e", "require('./webpack.config')({}, { mode: 'production' })"], {
      env: { ...process.env, ADDIN_URL: address }, encoding: "utf8", stdio: "pipe",
    });

  test.each(["http://pmqa.example.go.th", "pmqa.example.go.th", ""])("is refused when it is not https: “%s”", (address) => {
    expect(() => configure(address)).toThrow("ADDIN_URL must be the https address");
  });

  test("is accepted with or without a slash at its end", () => {
    expect(configure("https://pmqa.example.go.th/")).toBe("");
  });
});
