import { beforeAll, it } from "@jest/globals";
import fc from "fast-check";
import { Failure } from "../../../src/assessment/text/failure";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { emptyWorkbook } from "../../../src/files/excelts";
import { FileWorkbook } from "../../../src/files/file-workbook";
import { zipParts } from "../../../src/files/zip-parts";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sampleIndicators } from "../../sheet/sample-indicators";
import { zipOf } from "../zip";
import { reading } from "./made-book";

/** Four ways of spoiling a file, 2,000 files in all. */
const numRuns = Number(process.env["RUNS"] ?? 500);
const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
/** What is not done when the time is up is left. Every run prints its seed: `SEED=1 RUNS=2000 npx jest test/files/read/fuzzed`. */
const settings = { numRuns, seed, interruptAfterTimeLimit: 20_000 };

let good: Buffer;
let parts: readonly (readonly [name: string, data: Buffer])[];
beforeAll(async () => {
  const workbook = new FileWorkbook(await emptyWorkbook(), "f.xlsx");
  await workbook.write(planForm({ edition: editionFor(2567) ?? newestEdition, agency: "กรม", dialect: "native", indicators: sampleIndicators }));
  good = Buffer.from(await workbook.bytes());
  parts = Object.entries(zipParts(good, "f.xlsx")).map(([name, data]) => [name, Buffer.from(data)] as const);
});

/** Reading ends with a form, with none, or with a failure that has words; anything else is thrown on. */
async function endsInWords(bytes: Uint8Array): Promise<void> {
  try {
    await reading(bytes);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

const place = fc.double({ min: 0, max: 0.999_999, noNaN: true });
const change = fc.record({ where: place, by: fc.integer({ min: 1, max: 255 }) });

function flipped(bytes: Buffer, changes: readonly { where: number; by: number }[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const { where, by } of changes) {
    const at = Math.floor(where * copy.length);
    copy[at] = (copy[at] ?? 0) ^ by;
  }
  return copy;
}

it(`bytes of a file are wrong, or it is cut off (SEED=${seed})`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.option(place), async (changes, cut) => {
    const bytes = flipped(good, changes);
    await endsInWords(cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length)));
  }), settings);
});

it(`bytes of its directory are wrong (SEED=${seed})`, async () => {
  const start = good.readUInt32LE(good.length - 6);
  await fc.assert(fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
    await endsInWords(Buffer.concat([good.subarray(0, start), flipped(good.subarray(start), changes)]));
  }), settings);
});

const words = [
  "", "<", ">", "&", "\"", "<c/>", "<c>", "</c>", "</row>", '<c r="A1">', '<c r="XFD1048576"/>', '<row r="9">', "<v>", "<v>x</v>", "<f>", '<f t="shared" si="0"/>',
  '<f t="array" ref="A:XFD">1</f>', 't="s"', 't="d"', 's="99"', '<mergeCell ref="A1:XFD1048576"/>', "&bad;", "<![CDATA[", "]]>", "<!--", "<!DOCTYPE x>", "\u0000", "\ufffe", "_x0000_", "1e999", "99999999999",
  'xmlns=""', 'xmlns:x="', "<is><t>", "</sheetData>", "</worksheet>", "<si>", "../../",
];

it(`what its parts say is wrong, though the file is whole (SEED=${seed})`, async () => {
  const splice = fc.record({ where: place, length: fc.nat(60), word: fc.constantFrom(...words) });
  await fc.assert(fc.asyncProperty(place, fc.array(splice, { minLength: 1, maxLength: 3 }), async (which, splices) => {
    const chosen = Math.floor(which * parts.length);
    const spoilt = parts.map(([name, data], index) => ({ name, data: index !== chosen ? data : splices.reduce((now, { where, length, word }) => {
      const at = Math.floor(where * now.length);
      return Buffer.concat([now.subarray(0, at), Buffer.from(word), now.subarray(at + length)]);
    }, data) }));
    await endsInWords(zipOf(spoilt));
  }), settings);
});

it(`it is a ZIP of anything (SEED=${seed})`, async () => {
  const names = fc.constantFrom("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml");
  const part = fc.record({ name: names, data: fc.oneof(fc.string(), fc.constantFrom("<a/>", "<workbook/>")).map((text) => Buffer.from(text)) });
  await fc.assert(fc.asyncProperty(fc.array(part, { maxLength: 6 }), (made) => endsInWords(zipOf(made))), settings);
});
