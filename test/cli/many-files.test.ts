import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "../../src/cli/run";
import { checkedJson, ownFolder, pmqa, sampleData, samplePath } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());
const wrong = folder.path("wrong.xlsx");
const copy = folder.path("copy.xlsx");
const damaged = folder.path("damaged.xlsx");
const missing = folder.path("none.xlsx");
beforeAll(async () => {
  await pmqa("import", samplePath, "-o", wrong);
  copyFileSync(wrong, copy);
  writeFileSync(damaged, "PK, and no more");
});

const schema = JSON.parse(readFileSync(resolve(__dirname, "../../docs/check-output.schema.json"), "utf8")) as object;
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

describe("pmqa check of several files", () => {
  it("reports each under its name, and says last how each ended; the worst is the status", async () => {
    const { code, out, err } = await pmqa("check", wrong, copy);
    expect([code, err]).toEqual([1, ""]);
    expect(out.match(/PMQA 4\.0 หมวด 7 · ปีงบประมาณ/g)).toHaveLength(2);
    const [title, ...verdicts] = out.split("\n").slice(-3);
    expect(title).toBe("ผลตรวจ 2 ไฟล์");
    expect(verdicts.map((line) => line.replace(/\d+/g, "9").replaceAll(" · ", "|")))
      .toEqual([wrong, copy].map((file) => expect.stringMatching(new RegExp(`^  ${file.replace(/\d+/g, "9")}: ต้องแก้ไข 9`))));
  });

  it("tells which cannot be read, goes on, and ends with 2", async () => {
    const { code, out, err } = await pmqa("check", damaged, wrong, missing, "--lang", "en");
    expect(code).toBe(2);
    expect(err).toContain(`${damaged}: damaged.xlsx is damaged`);
    expect(err).toContain(`${missing}: There is no file none.xlsx.`);
    const lines = out.split("\n").slice(-4);
    expect(lines).toEqual(["3 files", `  ${damaged}: cannot be read`, expect.stringMatching(/wrong\.xlsx: Error \d+/), `  ${missing}: cannot be read`]);
  });

  it("prints one JSON text, each file as it is printed by itself, as the schema promises", async () => {
    const { code, out } = await pmqa("check", damaged, wrong, copy, "--json", "--lang", "en");
    const printed = JSON.parse(out) as unknown;
    const output = JSON.parse((await pmqa("check", wrong, "--json", "--lang", "en")).out) as unknown;
    expect(code).toBe(2);
    expect(printed).toEqual({ version: 1, files: [
      { file: damaged, problem: { code: "corrupt", what: expect.stringContaining("is damaged"), next: "Let Excel repair it, or use another copy." } },
      { file: wrong, output }, { file: copy, output },
    ] });
    expect(validate(printed) ? [] : validate.errors).toEqual([]);
    expect(out).toBe(JSON.stringify(printed, null, 2));
  });

  it("says what is going on where somebody sees it, and takes it away again", async () => {
    const seen: string[] = [];
    await run(["check", wrong, missing], {
      language: "th", columns: 100, colours: false, out: () => undefined, err: () => undefined,
      progress: (text) => void seen.push(text),
    });
    expect(seen).toEqual([`1/2 ${wrong}`, "", `2/2 ${missing}`, ""]);
  });
});

describe("what could move a terminal's cursor or turn its writing", () => {
  const turned = "ก\u202eข\u0085\u009b31m\u007f\u061c\u2066\u2069\u200e\u200f\u2028ค";

  it("is escaped in JSON, and read again as it was", async () => {
    const { indicators: [first, ...others], ...data } = sampleData();
    writeFileSync(folder.path("turned.json"), JSON.stringify({ ...data, indicators: [{ ...first, unit: turned, name: turned }, ...others] }));
    await pmqa("import", folder.path("turned.json"), "-o", folder.path("turned.xlsx"));
    for (const files of [["turned.xlsx"], ["turned.xlsx", "wrong.xlsx"]]) {
      const { out } = await pmqa("check", ...files.map((name) => folder.path(name)), "--json");
      expect(out).not.toMatch(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
      expect(out).toContain("\\u202e");
    }
    const [indicator] = (await checkedJson(folder.path("turned.xlsx"))).indicators;
    expect(indicator?.name).toContain("\u202eข");
    expect((await pmqa("check", folder.path("turned.xlsx"))).out).not.toMatch(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
  });
});
