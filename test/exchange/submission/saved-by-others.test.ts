import { afterAll, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { isAsMade, type Verification } from "../../../src/exchange/submission/verify-submission";
import { ownFolder } from "../../cli/run-cli";
import { asXlsx, hasLibreOffice, savedByLibreOffice } from "../../files/libre-office";
import { hasOpenpyxl } from "../../files/open-pyxl";
import { sampleContent } from "../../sheet/sample-indicators";
import { madeSubmission } from "./made-submission";
import { verifiedBytes } from "./verified-bytes";

const folder = ownFolder();
afterAll(() => folder.remove());

const told = ({ changes, follows, misstated, shown, unreadable }: Verification): object => ({ changes, follows, misstated, shown, unreadable });
const nothing = { changes: [], follows: [], misstated: [], shown: [], unreadable: [] };

(hasLibreOffice() ? it : it.skip)("a submission that LibreOffice computed and saved is as it was made", async () => {
  writeFileSync(folder.path("libre.xlsx"), await madeSubmission(sampleContent));
  const verification = verifiedBytes(readFileSync(savedByLibreOffice(folder, "libre.xlsx", asXlsx)));
  expect(told(verification)).toEqual(nothing);
  expect(isAsMade(verification)).toBe(true);
}, 120_000);

(hasOpenpyxl() ? it : it.skip)("of one that openpyxl saved, that nothing is shown any more, and nothing else", async () => {
  writeFileSync(folder.path("py.xlsx"), await madeSubmission(sampleContent));
  execFileSync("python3", ["-c", "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])", folder.path("py.xlsx")]);
  const verification = verifiedBytes(readFileSync(folder.path("py.xlsx")));
  expect(told(verification)).toMatchObject({ ...nothing, shown: expect.anything() });
  expect(verification.shown.length).toBeGreaterThan(40);
  expect(verification.shown.every(({ shown }) => shown === "")).toBe(true);
}, 120_000);
