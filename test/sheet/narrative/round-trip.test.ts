import { afterAll, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readFormOnDisk } from "../../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../../src/cli/read-checked";
import { writeNewForm } from "../../../src/cli/write-new-form";
import { narrativeContent } from "../../../src/sheet/narrative/narrative-content";
import { planNarrative } from "../../../src/sheet/narrative/plan-narrative";
import { readNarrative } from "../../../src/sheet/narrative/read-narrative";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { ownFolder } from "../../cli/run-cli";
import { anyNarrative, edition } from "./any-narrative";

const folder = ownFolder();
afterAll(() => folder.remove());

it("whatever is said of Categories 1 to 6 comes back from its sheets as it went in", () => {
  fc.assert(fc.property(anyNarrative, (content) => {
    const sheets = planNarrative(edition, content).map(contentOfPlan);
    const read = readNarrative(edition, sheets, sheets)?.narrative;
    expect(read === undefined ? undefined : narrativeContent(read)).toEqual(content);
    expect(read).toMatchObject({ lacking: [], copies: [], troubles: [], strays: [] });
  }), { numRuns: Number(process.env["RUNS"] ?? 15) });
});

it("and so it does through a file, which is checked to the same answers as what was written", async () => {
  const [content] = fc.sample(anyNarrative, { seed: Number(process.env["SEED"] ?? 2567), numRuns: 1 });
  if (content === undefined) throw new Error("One was asked for.");
  const written = await writeNewForm(folder.path("all.xlsx"), false, { edition, agency: "กรมตัวอย่าง", indicators: [], narrative: content, dialect: "native" });
  const { reading, checked } = readChecked(await readFormOnDisk(folder.path("all.xlsx")));
  expect(reading.form.narrative && narrativeContent(reading.form.narrative)).toEqual(content);
  expect(checked.form.narrative).toEqual(written.checked.form.narrative);
});
