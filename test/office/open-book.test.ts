import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { bookOf } from "../../src/files/book-of";
import { openBeside } from "../../src/office/open-book";
import { planSubmission } from "../../src/exchange/submission/plan-submission";
import { reportedForm } from "../report/reported";
import { openExcel, type OpenExcel } from "./open-excel";

describe("a file that the add-in made", () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => excel.dispose());

  test("is opened as a new workbook, and the open one stays as it is", async () => {
    const opened: Uint8Array[] = [];
    excel.host.context.created.onOpened((file) => opened.push(file));
    const when = new Date("2026-11-28T09:00:00Z");
    const file = await bookOf(planSubmission(reportedForm().checked.form, { language: "th", when, version: "0", state: "draft" }), "draft.xlsx");
    const before = [excel.host.writes, excel.host.undoSteps];
    await openBeside(file);
    expect(opened).toEqual([file]);
    expect([excel.host.writes, excel.host.undoSteps]).toEqual(before);
  });

  test("that is no workbook is refused, and nothing is opened", async () => {
    const opened: Uint8Array[] = [];
    excel.host.context.created.onOpened((file) => opened.push(file));
    await expect(openBeside(new TextEncoder().encode("no workbook"))).rejects.toMatchObject({ code: "host" });
    expect(opened).toEqual([]);
  });
});
