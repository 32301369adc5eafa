import type { Work } from "../desk";
import { writesOnOwnSheet, type Question } from "../question";

const megabyte = 1_048_576;
const limit = 5 * megabyte;

/** One request of about so many bytes: texts of 30,000 plain letters, each into a cell. */
const requestOf = (bytes: number): Work<unknown> => (sheet) => {
  const text = "x".repeat(30_000);
  for (let at = 0; at < Math.floor(bytes / text.length); at++) sheet.getCell(at, 0).values = [[text]];
};

interface Sizes {
  readonly [key: string]: string;
  readonly below: string;
  readonly above: string;
}

/** Whether a request may have more than 5 MB. */
export const bigRequest: Question<Sizes> = {
  name: "big-request",
  asks: { th: "คำสั่งเดียวที่ใหญ่กว่า 5 เมกะไบต์ Excel รับหรือไม่", en: "Does Excel take a single request of more than 5 megabytes?" },
  does: writesOnOwnSheet,
  claim: "Excel on the web takes at most 5 MB a request.",
  expected: [
    { answer: { below: "taken", above: "taken" }, by: ["desktop", "ltsc2021", "early", "rough"] },
    { answer: { below: "taken", above: "RequestPayloadSizeLimitExceeded" }, by: ["web"] },
  ],
  ask: async (desk) => ({
    below: await desk.outcome(requestOf(limit * 0.9)), above: await desk.outcome(requestOf(limit * 1.1)),
  }),
  // Refused just above the limit that Microsoft names, that is the limit; refused below it, there is another that nobody knows.
  tells: ({ below, above }) => (below === "taken" ? { requestBytes: above === "taken" ? null : limit } : {}),
};
