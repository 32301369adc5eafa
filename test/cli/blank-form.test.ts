import { afterAll, describe, expect, it } from "@jest/globals";
import { editionFor, newestEdition } from "../../src/assessment/criteria/editions";
import { openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeBlankForm } from "../../src/cli/write-new-form";
import { guideSheet } from "../../src/sheet/guide/guide-words";
import { formSheet } from "../../src/sheet/layout/labels";
import { ownFolder } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

async function blankForm(name: string): Promise<string> {
  const path = folder.path(name);
  await writeBlankForm(path, false, { edition: editionFor(2567) ?? newestEdition, agency: "" });
  return path;
}

/** Which sheet is read as the form, and what the check says of its copies and its head. */
async function readAs(path: string): Promise<readonly [string, readonly string[]]> {
  const { reading, checked } = readChecked(await readFormOnDisk(path));
  const told = checked.findings.map(({ rule }) => rule.name).filter((name) => name === "another-copy" || name === "missing-agency");
  return [reading.sheet, told];
}

describe("a blank form with its guide", () => {
  it("opens with the form in front, and what the guide says is behind it", async () => {
    const { book } = await openFile(await blankForm("front.xlsx"));
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([[formSheet, "visible"], [guideSheet, "visible"]]);
    expect(book.views[0]).toMatchObject({ activeTab: 0, firstSheet: 0 });
    expect(book.getWorksheet(guideSheet)?.getCell("A1").text).toContain("วิธีกรอก");
  });

  it("is computed without the add-in, and names no agency until somebody does", async () => {
    const path = await blankForm("native.xlsx");
    const { reading } = readChecked(await readFormOnDisk(path));
    expect(reading.dialects).toEqual(["native"]);
    expect(await readAs(path)).toEqual([formSheet, ["missing-agency"]]);
  });

  it("is the form whatever its sheet is called, wherever it stands and whether it has its names", async () => {
    const path = await blankForm("renamed.xlsx");
    const file = await openFile(path);
    const [form, guide] = file.book.worksheets;
    if (form === undefined || guide === undefined) throw new Error("Two sheets were written.");
    form.name = "ผล 67";
    file.book.definedNames.model = [];
    await file.save();
    expect(await readAs(path)).toEqual(["ผล 67", ["missing-agency"]]);
    form.orderNo = 9;
    await file.save();
    expect((await openFile(path)).book.worksheets.map(({ name }) => name)).toEqual([guideSheet, "ผล 67"]);
    expect(await readAs(path)).toEqual(["ผล 67", ["missing-agency"]]);
  });
});
