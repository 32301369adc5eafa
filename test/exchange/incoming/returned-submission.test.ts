import { expect, it } from "@jest/globals";
import fc from "fast-check";
import type { NarrativeContent } from "../../../src/assessment/narrative/answer";
import { readIncomingWorkbook } from "../../../src/exchange/source/read-workbook";
import { planImport } from "../../../src/exchange/incoming/plan-import";
import { readSheetsFile } from "../../../src/files/read/read-form-file";
import { anyNarrative } from "../../sheet/narrative/any-narrative";
import { sampleContent } from "../../sheet/sample-indicators";
import { formWithCategories } from "../submission/form-with-categories";
import { madeSubmission } from "../submission/made-submission";

const [said] = fc.sample(anyNarrative, { seed: 2567, numRuns: 1 });

/** What a form says, with these remarks in its first topic and none in the others. */
const withRemarks = (narrative: NarrativeContent, toDevelop: string): NarrativeContent => ({
  ...narrative, topics: narrative.topics.map((topic, at) => ({ ...topic, toDevelop: at === 0 ? toDevelop : "", toFocus: "" })),
});

it("a submission that came back brings what its assessors wrote, and nothing else is written", async () => {
  if (said === undefined) throw new Error("One was asked for.");
  const returned = await madeSubmission({ ...sampleContent, narrative: withRemarks(said, "ควรพัฒนา\nสองเรื่อง") }, "draft");
  const incoming = readIncomingWorkbook(readSheetsFile(returned, "returned.xlsx"), "en");
  if (incoming.kind !== "form") throw new Error("A submission is a form.");
  const own = formWithCategories({ ...sampleContent, narrative: withRemarks(said, "") });
  const { answers, indicators, head } = planImport(incoming.form, own, 2567);
  expect(answers?.planned.flatMap(({ edits }) => edits)).toEqual([{ topic: "1.1", set: "toDevelop", text: "ควรพัฒนา\nสองเรื่อง" }]);
  expect([answers?.sheets, answers?.placeless]).toEqual([[], []]);
  expect([...indicators.flatMap(({ writes }) => writes), ...head.filter(({ taken }) => taken)]).toEqual([]);
  const held = formWithCategories({ ...sampleContent, narrative: withRemarks(said, "ของเราเอง") });
  expect(planImport(incoming.form, held, 2567).answers?.planned.flatMap(({ edits }) => edits)).toEqual([]);
});
