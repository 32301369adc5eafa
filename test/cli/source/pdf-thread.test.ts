import { expect, it } from "@jest/globals";
import { explain, Failure } from "../../../src/assessment/text/failure";
import { loadPdfJs } from "../../../src/cli/source/load-pdf-js";
import { startPdfThread } from "../../../src/cli/source/pdf-thread";
import { readOfficialPdf } from "../../../src/exchange/official/pdf/read-official-pdf";
import { madePdf, shown } from "../../exchange/official/made-pdf";

/** A reading half that does what some file would make it do. */
const reader = (does: string): string =>
  `data:text/javascript,${encodeURIComponent(`export const WorkerMessageHandler = { initializeFromPort() { ${does} } };`)}`;

async function failureWith(url: string): Promise<Failure> {
  const load = async (): ReturnType<typeof loadPdfJs> => ({ ...await loadPdfJs(), startReadingHalf: () => startPdfThread(url, 2) });
  const reason: unknown = await readOfficialPdf({ file: "form.pdf", bytes: madePdf([shown("page")]), load }).catch((cause: unknown) => cause);
  if (!(reason instanceof Failure)) throw new Error("Nothing failed.", { cause: reason });
  return reason;
}

it.each([
  ["that never ends", "for (;;);"],
  ["that takes all memory there is", "const all = []; for (;;) all.push(new Array(1_000_000).fill(1.5));"],
  ["that breaks down", "throw new Error('broken');"],
])("a reading %s is ended, and that is said", async (_what, does) => {
  const failure = await failureWith(reader(does));
  expect(failure.code).toBe("pdf-endless");
  expect(explain(failure, "en").what).toContain("Page 1 of form.pdf could not be read to its end");
}, 60_000);
