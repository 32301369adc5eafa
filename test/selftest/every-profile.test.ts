import { afterEach, describe, expect, test } from "@jest/globals";
import { profiles, type ProfileName } from "../../src/preview/profiles/profiles";
import { readProfile } from "../../src/preview/profiles/read-profile";
import type { SelftestReport } from "../../src/selftest/report";
import { startExcel, type RunningExcel } from "../host/startExcel";
import { reportFrom } from "./volunteer";

let excel: RunningExcel | undefined;
afterEach(() => excel?.dispose());

/** What makes no sense to ask of an Excel, and what its profile is then assumed to say. */
const unasked: Readonly<Record<ProfileName, { readonly questions: readonly string[]; readonly assumed: readonly string[] }>> = {
  desktop: { questions: [], assumed: [] },
  web: { questions: [], assumed: [] },
  rough: { questions: [], assumed: [] },
  early: { questions: ["rule-after-undo"], assumed: ["foreignRuleThrows"] },
  ltsc2021: {
    questions: ["blank-in-block", "blank-alone", "left-out-argument", "errors-in-functions", "rule-after-undo"],
    assumed: ["blankArgument", "errorsAsObjects", "foreignRuleThrows"],
  },
};

async function sheetNames({ Excel }: RunningExcel): Promise<readonly string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

const inState = ({ answers }: SelftestReport, wanted: string): readonly string[] =>
  answers.filter(({ state }) => state === wanted).map(({ question }) => question);

/** The answers that the profiles' own data does not foresee for this one. */
const surprises = ({ answers }: SelftestReport, name: string): readonly unknown[] =>
  answers.filter((each) => each.state === "answered" && !each.expectedBy?.includes(name));

describe.each(Object.keys(profiles) as ProfileName[])("run in %s", (name) => {
  test("the self-test reports what the profile is, and an Excel made from its report behaves alike", async () => {
    excel = await startExcel({ profile: name });
    const report = await reportFrom(excel, name);
    expect(report.profile).toEqual(profiles[name]);
    expect([inState(report, "failed"), inState(report, "skipped"), surprises(report, name), report.left]).toEqual([[], [], [], []]);
    expect([inState(report, "not asked"), report.assumed]).toEqual([unasked[name].questions, unasked[name].assumed]);
    expect(await sheetNames(excel)).toEqual(["Sheet1"]);
    excel.dispose();

    excel = await startExcel({ profile: readProfile(JSON.stringify(report)) });
    expect(await reportFrom(excel, name)).toEqual(report);
  });
});

test("an Excel that is none of them is reported as what it is, with the answers that nobody expected", async () => {
  const mixed = {
    ...profiles.web, name: "ผสม 1", requirements: { ExcelApi: "1.11", CustomFunctionsRuntime: "1.1" }, blankArgument: "", errorsAsObjects: false,
    refusesDoubleProtection: true, foreignRuleThrows: true, cellBeingEdited: true,
  } as const;
  excel = await startExcel({ profile: mixed });
  const report = await reportFrom(excel, "ผสม 1");
  expect(report.profile).toEqual(mixed);
  expect([inState(report, "failed"), report.assumed]).toEqual([[], []]);
  const unexpected = report.answers.filter(({ expectedBy }) => expectedBy?.length === 0).map(({ question }) => question);
  expect(unexpected).toEqual(["requirement-sets", "own-writes-told"]);
});
