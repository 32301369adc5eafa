import { afterEach, expect, it } from "@jest/globals";
import { createSession } from "../../src/session/create-session";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleContent } from "../sheet/sample-indicators";
import type { OpenExcel } from "./open-excel";
import { openWritten } from "./open-written";
import { formatsOf } from "./sheet-formats";

let excel: OpenExcel | undefined;
afterEach(() => excel?.dispose());

const plan = planForm({ ...sampleContent, agencyType: "policy", dialect: "native" });

it("another year is one step in Excel: headings, notes and figures, and all of it is taken back, formats too", async () => {
  excel = await openWritten(plan);
  const { workbook } = excel;
  const session = createSession(workbook);
  await session.open();
  const before = [await workbook.read(), formatsOf(excel)];
  const years = (): readonly string[] => (session.state().form?.checked.form.indicators ?? []).slice(0, 2)
    .map(({ results }) => results.map((figure) => (figure.state === "number" ? figure.value : figure.state)).join(" "));
  const [first, second] = years();
  await session.setHead({ agency: sampleContent.agency, fiscalYear: 2568, agencyType: "policy" });
  expect(session.state().problem).toBeUndefined();
  expect(years()).toEqual([first, second].map((row) => [...(row ?? "").split(" ").slice(1), "missing"].join(" ")));
  const { form } = session.state().form?.checked ?? {};
  expect([form?.edition.fiscalYear, form?.otherYears, form?.gone, session.state().undoable]).toEqual([2568, [], [], 1]);
  await session.undo();
  expect([await workbook.read(), formatsOf(excel)]).toEqual(before);
});
