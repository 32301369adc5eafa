import { expect, it } from "@jest/globals";
import type { ReviewNotes, NewReviewEvent } from "../../src/assessment/form/review-event";
import { Failure } from "../../src/assessment/text/failure";
import { readReview } from "../../src/sheet/review/read-review";
import { codeOfEvent } from "../../src/sheet/review/review-record";
import type { Reading, Workbook } from "../../src/sheet/workbook";
import type { OpenWorkbook } from "./workbook-contract";

/** Names and comments that a spreadsheet would take for something else if it could. */
export const oddTexts = ["=HYPERLINK(\"http://x\",\"y\")", "+66 2 123 4567", "-5", "@SUM(A1)", "'ก", "1/2/2567", "TRUE", "0012", "<b>ก</b> & \"ข\"", "บรรทัดหนึ่ง\nบรรทัดสอง", "_x000D_"];

const event = (text: string, second: number): NewReviewEvent => ({
  kind: "question", year: 2567, about: { of: "topic", topic: "7.1" }, by: text, comment: text,
  date: `2026-11-28T10:15:${String(second).padStart(2, "0")}`,
});

async function read(workbook: Workbook): Promise<Extract<Reading, { found: "sheet" }>> {
  const reading = await workbook.read();
  if (reading.found === "none") throw new Error("There is no form.");
  return reading;
}

/** What a workbook's review holds, as it is read. */
async function notesIn(workbook: Workbook): Promise<ReviewNotes | undefined> {
  const { review } = await read(workbook);
  return review && readReview(review);
}

/** What keeping a review asks of every `Workbook` that holds a form. */
export function describeReviewKept(opened: () => OpenWorkbook): void {
  it("brings no review along where there is none, and keeps one in a sheet of its own, behind the others", async () => {
    const { workbook } = opened();
    const before = await read(workbook);
    expect(before.review).toBeUndefined();
    await workbook.appendReview(oddTexts.map(event));
    const after = await read(workbook);
    expect([after.content, after.others.map(({ sheet }) => sheet)]).toEqual([before.content, [...before.others.map(({ sheet }) => sheet), "การทบทวน"]]);
    expect(await notesIn(workbook)).toMatchObject({
      troubles: [], events: oddTexts.map((text, at) => ({ by: text, comment: text, id: codeOfEvent(event(text, at)) })),
    });
    expect(await notesIn(opened().reopened())).toEqual(await notesIn(workbook));
  });

  it("adds to a review below what is there, however long it is", async () => {
    const { workbook } = opened();
    const first = Array.from({ length: 58 }, (_, at) => event(`คำถามที่ ${at}`, at));
    await workbook.appendReview(first);
    await workbook.appendReview([event("คำถามสุดท้าย", 59)]);
    await workbook.appendReview(first.slice(0, 1));
    const notes = await notesIn(workbook);
    expect([notes?.events.length, notes?.events.at(-1)?.by, notes?.events.at(-1)?.row]).toEqual([59, "คำถามสุดท้าย", 62]);
    expect(notes?.troubles).toEqual([{ is: "doubled", rows: [63] }]);
  });

  it("writes nothing of a review that does not fit", async () => {
    const { workbook } = opened();
    await workbook.appendReview([event("ก", 1)]);
    await expect(workbook.appendReview([event("ข", 2), { ...event("ค", 3), comment: "ก".repeat(40_000) }])).rejects.toBeInstanceOf(Failure);
    expect((await notesIn(workbook))?.events.map(({ by }) => by)).toEqual(["ก"]);
  });
}
