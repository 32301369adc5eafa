import type { Person, Step } from "../../src/selftest/desk";
import { givenFunctions } from "../../src/selftest/functions/given";
import { givenMetadata } from "../../src/selftest/functions/metadata";
import { questions } from "../../src/selftest/questions";
import { assembleReport, type SelftestReport } from "../../src/selftest/report";
import { runSelftest, type Outcomes } from "../../src/selftest/run-selftest";
import type { RunningExcel } from "../host/startExcel";

/** What a person does at each step, in the preview's host. */
export const deeds: Readonly<Record<string, (excel: RunningExcel) => Promise<unknown> | void>> = {
  "type-in-a1": (excel) => excel.edit("person", 1, 1, "ก"),
  "undo-once": (excel) => excel.undo(),
  "undo-deletion": (excel) => excel.undo(),
  "choose-from-drop-down": (excel) => excel.edit("drop-down", 1, 1, "ค่าน้อยดี"),
  "leave-cell-half-typed": ({ host }) => host.context.editing.begin("told"),
  "finish-cell": ({ host }) => host.context.editing.end(),
  "select-chart": ({ host }) => { host.context.hands.chartSelected = true; },
  "select-a-cell": ({ host }) => { host.context.hands.chartSelected = false; },
};

const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Somebody who does each step as told, or skips it where nothing is said of it. */
export const diligent = (excel: RunningExcel, does = deeds): Person => ({
  async does({ name }: Step, isDone) {
    const deed = does[name];
    if (deed === undefined) return "skipped";
    await deed(excel);
    for (let look = 0; isDone !== undefined && !(await isDone()); look++) {
      if (look === 20) throw new Error(`The step ${name} is never done.`);
      await shortly();
    }
    return "done";
  },
});

/** Runs the self-test in an Excel, its functions known, with somebody in front of it. */
export async function runIn(excel: RunningExcel, person: Person = diligent(excel), asked = questions): Promise<Outcomes> {
  const { CustomFunctions, Excel, Office } = excel;
  for (const [id, answer] of Object.entries(givenFunctions)) CustomFunctions.associate(id, answer);
  await excel.registerFunctions(givenMetadata, "SELFTEST");
  return runSelftest(asked, {
    // office.js finds its own methods by its own object.
    run: Excel.run.bind(Excel), person,
    isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    pause: async () => {
      await excel.settle();
      await shortly();
    },
  });
}

/** The report of a run, as the page shows it. */
export async function reportFrom(excel: RunningExcel, name: string, person?: Person): Promise<SelftestReport> {
  const { asked, left } = await runIn(excel, person);
  return assembleReport({ host: "Excel", platform: "PC", build: "16.0.1", language: "th-TH" }, name, asked, left);
}
