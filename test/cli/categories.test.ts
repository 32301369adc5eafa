import { afterAll, describe, expect, it } from "@jest/globals";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeNewForm } from "../../src/cli/write-new-form";
import { narrativeContent } from "../../src/sheet/narrative/narrative-content";
import { guideSheet } from "../../src/sheet/guide/guide-words";
import { edition } from "../sheet/narrative/any-narrative";
import { saidOfFirst } from "../sheet/narrative/edited-category";
import { checkedJson, ownFolder, pmqa } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

const sheetsOf = async (path: string): Promise<readonly string[]> => (await openFile(path)).book.worksheets.map(({ name }) => name);
const template = (name: string, ...more: readonly string[]): ReturnType<typeof pmqa> => pmqa("template", "--year", "2567", "-o", folder.path(name), ...more);

describe("pmqa template --categories", () => {
  it("writes the sheets that are asked for behind Category 7, and Category 7 alone where none is", async () => {
    expect(await template("all.xlsx", "--categories", "1-7")).toMatchObject({ code: 0 });
    expect(await sheetsOf(folder.path("all.xlsx"))).toEqual(["หมวด 7", "หมวด 1", "หมวด 2", "หมวด 3", "หมวด 4", "หมวด 5", "หมวด 6", guideSheet]);
    expect(await template("some.xlsx", "--categories", "7, 2-3")).toMatchObject({ code: 0 });
    expect(await sheetsOf(folder.path("some.xlsx"))).toEqual(["หมวด 7", "หมวด 2", "หมวด 3", guideSheet]);
    expect(await template("one.xlsx")).toMatchObject({ code: 0 });
    expect(await sheetsOf(folder.path("one.xlsx"))).toEqual(["หมวด 7", guideSheet]);
  });

  it.each(["1-8", "1-6", "x", "7-1", ""])("says in words that %p are none of its categories", async (asked) => {
    expect(await template("none.xlsx", "--categories", asked)).toMatchObject({ code: 2, err: expect.stringContaining(`ไม่รู้จักหมวด “${asked}”`) });
  });
});

describe("pmqa check", () => {
  it("tells what Categories 1 to 6 say for programs, and nothing where they are not there", async () => {
    await writeNewForm(folder.path("said.xlsx"), false, { edition, agency: "กรม", indicators: [], narrative: saidOfFirst, dialect: "native" });
    const { narrative = [] } = await checkedJson(folder.path("said.xlsx"));
    expect(narrative.map(({ item }) => item)).toHaveLength(32);
    expect(narrative[0]).toEqual({
      item: "1.1.1", characters: 30, printedCharacters: 32,
      options: [
        { n: 1, ticked: true, evidence: [] }, { n: 3, ticked: true, evidence: ["แนบ 1.pdf"] },
        ...[2, 4, 5].map((n) => ({ n, ticked: null, evidence: [] })),
      ],
    });
    await template("seven.xlsx");
    expect(await checkedJson(folder.path("seven.xlsx"))).not.toHaveProperty("narrative");
  });

  it("names the cells of a category's sheet with their sheet", async () => {
    await writeNewForm(folder.path("cells.xlsx"), false, { edition, agency: "กรม", indicators: [], narrative: saidOfFirst, dialect: "native" });
    const { narrative } = readChecked(await readFormOnDisk(folder.path("cells.xlsx"))).checked.form;
    const second = narrative?.items.find(({ item }) => item === "1.1.2");
    const { findings } = await checkedJson(folder.path("cells.xlsx"));
    expect(findings.filter(({ rule }) => rule === "answer-missing").map(({ cell }) => cell)).toContain(`'หมวด 1'!D${second?.answerRow}`);
  });
});

it("pmqa import takes Categories 1 to 6 of a workbook along", async () => {
  await writeNewForm(folder.path("from.xlsx"), false, { edition, agency: "กรม", indicators: [], narrative: saidOfFirst, dialect: "native" });
  expect(await pmqa("import", folder.path("from.xlsx"), "-o", folder.path("to.xlsx"))).toMatchObject({ code: 0 });
  const [from, to] = await Promise.all(["from.xlsx", "to.xlsx"].map(async (name) => readChecked(await readFormOnDisk(folder.path(name))).checked.form.narrative));
  expect(to && narrativeContent(to)).toEqual(from && narrativeContent(from));
});

it("a category's sheet that is broken in its file is told, and the others are read", async () => {
  await writeNewForm(folder.path("whole.xlsx"), false, { edition, agency: "กรม", indicators: [], narrative: saidOfFirst, dialect: "native" });
  const parts = unzipSync(readFileSync(folder.path("whole.xlsx")));
  // Category 7 is the first sheet, Category 2 the third.
  parts["xl/worksheets/sheet3.xml"] = strToU8("<worksheet");
  writeFileSync(folder.path("broken.xlsx"), zipSync(parts));
  const { findings, narrative = [] } = await checkedJson(folder.path("broken.xlsx"));
  expect(findings.filter(({ rule }) => rule === "category-astray").map(({ severity, message }) => [severity, /“(.*?)”/.exec(message)?.[1]])).toEqual([["error", "หมวด 2"]]);
  expect(narrative.map(({ item }) => item.charAt(0))).not.toContain("2");
  expect(narrative[0]?.characters).toBe(30);
});
