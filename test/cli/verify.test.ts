import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import { readdirSync, writeFileSync } from "node:fs";
import { digestGroups } from "../../src/sheet/record/digest-groups";
import { cellHolding, partsOf, type FileParts, type WrittenThere } from "../exchange/submission/cells-of-file";
import { madeSubmission } from "../exchange/submission/made-submission";
import { sampleContent } from "../sheet/sample-indicators";
import type { VerificationOutput } from "../../src/cli/difference-schema";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

let file: FileParts;
const [formSheet, recordSheet] = [1, 4];
const save = (name: string, bytes: Uint8Array): string => {
  writeFileSync(folder.path(name), bytes);
  return folder.path(name);
};
const cellAt = (sheet: number, address: string): WrittenThere => {
  const cell = file.cellsOf(sheet).find((each) => each.address === address);
  if (cell === undefined) throw new Error(`There is no ${address}.`);
  return cell;
};
const withCell = (name: string, sheet: number, address: string, value: string | number | null): string =>
  save(name, file.withCells(sheet, [[cellAt(sheet, address), cellHolding(cellAt(sheet, address), value)]]));
const verifiedJson = async (...args: readonly string[]): Promise<VerificationOutput> =>
  JSON.parse((await pmqa("verify", ...args, "--json")).out) as VerificationOutput;

beforeAll(async () => {
  const made = await madeSubmission(sampleContent);
  file = partsOf(made);
  save("made.xlsx", made);
  save("draft.xlsx", await madeSubmission(sampleContent, "draft"));
});

describe("pmqa verify", () => {
  it("says of a submission that nobody touched that it is as it was made, and what that proves", async () => {
    const { code, out } = await pmqa("verify", folder.path("made.xlsx"), "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("Nothing was changed since it was made");
    expect(out).toContain("Slips and careless edits");
    expect(out).toContain("only the printed digest helps");
    expect((await pmqa("verify", folder.path("made.xlsx"))).out).toContain("ไม่มีสิ่งใดถูกแก้ไขหลังจัดทำ");
  });

  it("says so of what export writes", async () => {
    await pmqa("import", samplePath, "-o", folder.path("to-send.xlsx"));
    expect((await pmqa("export", folder.path("to-send.xlsx"), "-o", folder.path("sent"), "--draft")).code).toBe(0);
    const [name = ""] = readdirSync(folder.path("sent")).filter((each) => each.endsWith(".xlsx"));
    expect(await verifiedJson(folder.path(`sent/${name}`))).toMatchObject({ asMade: true, state: "draft", changes: [], shown: [] });
  });

  it("quotes what was changed, before and now, with what follows from it", async () => {
    const path = withCell("changed.xlsx", formSheet, "D7", 1234);
    const { code, out } = await pmqa("verify", path, "--lang", "en");
    expect(code).toBe(1);
    expect(out).toMatch(/What was changed since it was made[^\n]*\n {2}7\.1\.1-1 “[^\n]+”\n {4}target: “[\d.]+” → “1234”\n/);
    expect(out).toMatch(/Figures that follow from this\n(.+\n)* {4}percentage: “[\d.]+” → “[\d.]+”/);
    expect(out).toContain("still shows");
    expect((await pmqa("verify", path)).out).toContain("ค่าเป้าหมาย: “");
  });

  it("compares with the printed digest, however it was copied: a record made anew is not the printed one", async () => {
    const { digest: { computed } } = await verifiedJson(folder.path("made.xlsx"));
    for (const printed of [computed, digestGroups(computed), digestGroups(computed).replace(/\s/g, "-")]) {
      expect((await pmqa("verify", folder.path("made.xlsx"), "--digest", printed)).code).toBe(0);
    }
    const other = await pmqa("verify", folder.path("draft.xlsx"), "--digest", computed, "--lang", "en");
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining("It is not the printed one") });
    expect(await pmqa("verify", folder.path("made.xlsx"), "--digest", "1234", "--lang", "en")).toMatchObject({ code: 2, err: expect.stringContaining("is no digest") });
  });

  it("tells a draft as a draft", async () => {
    const { code, out } = await pmqa("verify", folder.path("draft.xlsx"), "--lang", "en");
    expect([code, out.split("\n")[1]]).toEqual([0, "a draft, not a submission"]);
  });

  it("tells a record that is not what its digest says", async () => {
    const path = withCell("record.xlsx", recordSheet, "D9", "9999");
    const { code, out } = await pmqa("verify", path, "--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain("The record itself was changed");
  });

  it("prints JSON as its schema says", async () => {
    const accepts = new Ajv().compile(JSON.parse((await pmqa("schema", "verify")).out) as object);
    for (const path of [folder.path("made.xlsx"), withCell("json.xlsx", formSheet, "D7", 7), withCell("json2.xlsx", formSheet, "B7", null)]) {
      const printed = await verifiedJson(path);
      expect([accepts(printed), accepts.errors]).toEqual([true, null]);
      expect(printed.asMade).toBe(path.endsWith("made.xlsx"));
    }
  });

  it("refuses in words what is no submission, and ends with 2", async () => {
    await pmqa("import", samplePath, "-o", folder.path("form.xlsx"));
    expect(await pmqa("verify", folder.path("form.xlsx"), "--lang", "en")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("no submission record") });
    expect(await pmqa("verify", folder.path("none.xlsx"), "--lang", "en")).toMatchObject({ code: 2, err: expect.stringContaining("There is no file") });
    const newer = withCell("newer.xlsx", recordSheet, "D1", "pmqa-submission 99");
    expect(await pmqa("verify", newer, "--lang", "en")).toMatchObject({ code: 2, err: expect.stringContaining("newer than this program") });
    const headless = withCell("headless.xlsx", recordSheet, "A4", "ก");
    expect(await pmqa("verify", headless, "--lang", "en")).toMatchObject({ code: 2, err: expect.stringContaining("headings") });
    expect((await pmqa("verify", save("text.xlsx", new TextEncoder().encode("x")))).code).toBe(2);
  });

  it("prints nothing that moves a terminal's cursor", async () => {
    const path = withCell("hostile.xlsx", formSheet, "B7", "a\u202Eb");
    const { out } = await pmqa("verify", path);
    expect(out).not.toContain("\u202E");
  });
});
