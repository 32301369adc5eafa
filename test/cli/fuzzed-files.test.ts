import { afterAll, beforeAll, it } from "@jest/globals";
import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { zipParts } from "../../src/files/zip-parts";
import { zipOf, type Part } from "../files/zip";
import { checkedBothWays } from "./both-ways";
import { ownFolder, pmqa, samplePath } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

let good: Buffer;
let parts: readonly Part[];
beforeAll(async () => {
  await pmqa("import", samplePath, "-o", folder.path("good.xlsx"));
  good = readFileSync(folder.path("good.xlsx"));
  parts = Object.entries(zipParts(good, "good.xlsx")).map(([name, data]) => ({ name, data: Buffer.from(data) }));
});

/** A file of these bytes is either checked, or refused with a reason, alike for people and for programs. */
async function answersClearly(bytes: Buffer): Promise<void> {
  const path = folder.path("fuzzed.xlsx");
  writeFileSync(path, bytes);
  await checkedBothWays(path);
}

/** Where something happens, as a part of the whole. */
const place = fc.double({ min: 0, max: 0.999, noNaN: true });

it("answers clearly whatever byte of a file is wrong, or wherever it ends", async () => {
  await fc.assert(fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (where, change, cut) => {
    const at = Math.floor(where * good.length);
    const bytes = Buffer.from(cut ? good.subarray(0, at) : good);
    if (!cut) bytes[at] = (bytes[at] ?? 0) ^ change;
    await answersClearly(bytes);
  }), { numRuns: 40 });
});

it("answers clearly whatever is missing from a part of the workbook, or added to it", async () => {
  const added = fc.constantFrom("", "<c r=\"ZZZ0\"/>", "</row>", "&bad;", "\"", "<f>", "<v>9</v>", "t=\"s\"", "99999999");
  await fc.assert(fc.asyncProperty(place, place, fc.nat(400), added, async (which, where, length, text) => {
    const chosen = Math.floor(which * parts.length);
    const spoilt = parts.map((part, index): Part => {
      if (index !== chosen) return part;
      const at = Math.floor(where * part.data.length);
      return { name: part.name, data: Buffer.concat([part.data.subarray(0, at), Buffer.from(text), part.data.subarray(at + length)]) };
    });
    await answersClearly(zipOf(spoilt));
  }), { numRuns: 80 });
});
