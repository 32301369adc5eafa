import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { writeFileSync } from "node:fs";
import type { CellValue } from "../../src/assessment/form/figure";
import { formCells, madeOf } from "../files/read/form-cells";
import { hostileClasses } from "../files/read/hostile-classes";
import { programs } from "../files/read/programs";
import { writtenBy } from "../files/read/written-by";
import { checkedBothWays } from "./both-ways";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const seed = Number(process.env["SEED"] ?? 2567);
const numRuns = Number(process.env["RUNS"] ?? 12);

const folder = ownFolder();
afterAll(() => folder.remove());

describe(`files that mean harm are answered alike for people and for programs (SEED=${seed})`, () => {
  it.each(hostileClasses.map((one) => [one.what, one] as const))("%s", async (_what, { files }) => {
    await fc.assert(fc.asyncProperty(files, async (bytes) => {
      writeFileSync(folder.path("hostile.xlsx"), bytes);
      expect(await checkedBothWays(folder.path("hostile.xlsx"))).toMatchObject({ code: 2 });
    }), { seed, numRuns });
  });
});

/** What somebody may have typed over a cell. */
const typed = fc.constantFrom<CellValue>("", "-", "95%", "๙๕", "ประมาณ 90", 0, 1e300, -5, true, "<b>&amp;", "_x000D_", "ก\u202eข", "'=1", "7.9.9", "ค่าน้อยดี", "บรรทัดหนึ่ง\nบรรทัดสอง");
const damage = fc.array(fc.record({ row: fc.nat(formCells.length - 1), column: fc.nat(11), value: typed }), { maxLength: 12 });

describe(`a form that other programs wrote says what it says in ours (SEED=${seed})`, () => {
  beforeAll(() => pmqa("import", samplePath, "-o", folder.path("ours.xlsx")));

  it("undamaged, to begin with", async () => {
    const { output } = await checkedBothWays(folder.path("ours.xlsx")) as { output: object };
    expect(output).toMatchObject({ total: 395 });
  });

  it.each(Object.entries(programs))("%s", async (_program, habits) => {
    await fc.assert(fc.asyncProperty(damage, async (changes) => {
      const rows = formCells.map((row) => [...row]);
      for (const { row, column, value } of changes) {
        const line = rows[row];
        if (line) line[column] = value === "" ? undefined : madeOf(value);
      }
      writeFileSync(folder.path("theirs.xlsx"), writtenBy(habits, rows));
      writeFileSync(folder.path("plain.xlsx"), writtenBy({ texts: "shared" }, rows));
      expect(await checkedBothWays(folder.path("theirs.xlsx"))).toEqual(
        JSON.parse(JSON.stringify(await checkedBothWays(folder.path("plain.xlsx"))).replaceAll("plain.xlsx", "theirs.xlsx")));
    }), { seed, numRuns });
  });
});
