import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { neededSets } from "../../src/office/abilities";
import { profiles } from "../../src/preview/profiles/profiles";
import { excelMembers, type ExcelMember } from "./excel-members";

/** The requirement sets without which no Excel offers the add-in at all. */
const hard = [...readFileSync("manifest.xml", "utf8").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)]
  .map(([, name = "", version = ""]) => ({ name, version }));
const least = hard.find(({ name }) => name === "ExcelApi")?.version ?? "";

/** What a version counts as, "1.14" being above "1.9". */
const rank = (version: string): number => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
};

/** The version of ExcelApi that has a member whole ("1.2 for options; 1.7 for password"); of no version if it is not in ExcelApi. */
const rankOf = ({ set }: ExcelMember): number =>
  (/^ExcelApi \d/.test(set) ? Math.max(...[...set.matchAll(/\d+\.\d+/g)].map(([version]) => rank(version))) : Infinity);

/** Members that need no question: an Excel without them answers as the code expects. */
const unasked: Readonly<Record<string, string>> = {
  "WorksheetChangedEventArgs.triggerSource": "undefined where Excel does not tell: the edit counts as somebody's, and is read again",
};

/** The abilities that a file asks for by name. */
const askedIn = (file: string): readonly string[] =>
  [...readFileSync(path.join("src/office", file), "utf8").matchAll(/excelCan\("(\w+)"\)/g)].map(([, ability = ""]) => ability);

const asks = ({ file, ...member }: ExcelMember): boolean => askedIn(file).some((ability) =>
  neededSets[ability as keyof typeof neededSets].some(([set, version]) => set === "ExcelApi" && rank(version) >= rankOf({ file, ...member })));

describe("what the manifest asks of every Excel", () => {
  let members: readonly ExcelMember[];
  beforeAll(() => {
    members = excelMembers();
  }, 60_000);

  test("is one set of Excel's own: functions and a shared runtime only make it better", () => {
    expect(hard).toEqual([{ name: "ExcelApi", version: "1.9" }]);
  });

  test("is enough for every member that src/office uses without asking first", () => {
    expect(members.length).toBeGreaterThan(80);
    const beyond = members.filter((member) => rankOf(member) > rank(least) && !asks(member));
    expect(beyond.filter(({ name }) => unasked[name] === undefined)).toEqual([]);
    expect(Object.keys(unasked).filter((name) => !beyond.some((member) => member.name === name))).toEqual([]);
  });

  test("is not more than they need", () => {
    expect(Math.max(...members.map(rankOf).filter((needed) => needed <= rank(least)))).toBe(rank(least));
  });

  test("sees members wherever they are named: in a call, a pattern, an object handed over, a text for load", () => {
    const names = members.map(({ name, file }) => `${name} in ${file}`);
    expect(names).toEqual(expect.arrayContaining([
      "Range.copyFrom in move-rows.ts", "RangeAreas.dataValidation in write-plan.ts", "ListDataValidation.source in write-plan.ts",
      "ConditionalFormat.type in form-sheet.ts",
    ]));
  });

  test.each(Object.values(profiles).map(({ name, requirements }) => [name, requirements.ExcelApi] as const))(
    "is there in the Excel of profile %s, ExcelApi %s", (_name, version) => {
      expect(rank(version)).toBeGreaterThanOrEqual(rank(least));
    },
  );
});
