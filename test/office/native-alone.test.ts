import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { createSession } from "../../src/session/create-session";
import type { Session } from "../../src/session/session";
import { planForm } from "../../src/sheet/write/plan-form";
import { associateCommands } from "../../src/taskpane/commands";
import sample from "../../assets/sample-2567.json";
import { sampleContent } from "../sheet/sample-indicators";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel;
let session: Session;
afterEach(() => excel.dispose());

const head = { agency: "กรมตัวอย่าง", fiscalYear: 2567 };

async function open(options: Parameters<typeof openExcel>[0]): Promise<void> {
  excel = await openExcel(options);
  session = createSession(excel.workbook);
}

/** Presses a button of the ribbon as Excel does: by its name, with an event to be completed. */
async function press(name: string): Promise<void> {
  const { Office } = excel;
  const associated = new Map<string, (event: Office.AddinCommands.Event) => void>();
  Office.actions.associate = (id: string, command: (event: Office.AddinCommands.Event) => void) => void associated.set(id, command);
  associateCommands(session, head);
  await new Promise<void>((completed) => {
    associated.get(name)?.({ completed: () => completed() } as Office.AddinCommands.Event);
  });
}

describe("Excel LTSC 2021, which claims custom functions and runs none", () => {
  beforeEach(() => open({ profile: "ltsc2021" }));

  it("gets a native form from the pane, which computes there", async () => {
    await session.writeForm(head);
    await excel.settle();
    await session.check();
    const { form, problem } = session.state();
    expect([problem, form?.dialects, form?.dialectsHere]).toEqual([undefined, ["native"], ["native"]]);
    for (const [column, value] of [[2, "ตัวชี้วัด"], [3, "ค่ามากดี"], [4, 80], [5, "ร้อยละ"], [8, 76]] as const) {
      await excel.typeByHand(7, column, value);
    }
    await session.check();
    const [indicator] = session.state().form?.checked.form.indicators ?? [];
    expect([indicator?.row, indicator?.computed.success.shown]).toEqual([7, 95]);
  }, 180_000);

  it("keeps the pane at work over a form of functions that came from another Excel, and turns it", async () => {
    await excel.workbook.write(planForm({ ...sampleContent, dialect: "functions" }));
    await session.open();
    await session.turn("native");
    await excel.settle();
    await session.check();
    const { form, problem } = session.state();
    expect([problem, form?.dialects]).toEqual([undefined, ["native"]]);
    expect(form?.checked.form.indicators.map(({ computed }) => computed.success.shown)).toEqual(sample.indicators.map(({ statedSuccess }) => statedSuccess));
    await session.turn("functions");
    expect(session.state().form?.dialects).toEqual(["native"]);
  }, 180_000);
});

it.each([
  ["LTSC 2021", { profile: "ltsc2021" }, ["native"]],
  ["Excel without a shared runtime, where the button cannot open the pane", { matrix: { ExcelApi: "1.9" } }, ["native"]],
  ["Excel that runs functions", { profile: "desktop" }, ["functions"]],
] as const)("the ribbon's button writes a form that is computed there: %s", async (_name, options, dialects) => {
  await open(options);
  let shown = 0;
  excel.Office.addin.showAsTaskpane = async () => { shown += 1; };
  await press("writeForm");
  expect([session.state().problem, session.state().form?.dialects]).toEqual([undefined, dialects]);
  expect(shown).toBe("matrix" in options ? 0 : 1);
}, 180_000);
