import { onlyReads, type Question } from "../question";

/** Every version from 1.1 to one that nobody has yet. */
const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, at) => `1.${at + 1}`);

/** The sets that tell Excels apart, each with the versions that are asked for. */
const sets: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: upTo(30), ExcelApiOnline: upTo(3), ExcelApiDesktop: upTo(9), CustomFunctionsRuntime: upTo(9),
  SharedRuntime: upTo(5), RibbonApi: upTo(5), DialogApi: upTo(5),
};

const desktop = {
  ExcelApi: "1.20", ExcelApiDesktop: "1.1", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4", RibbonApi: "1.2", DialogApi: "1.2",
};
const ltsc2021 = { ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", DialogApi: "1.2" };

/** What this Excel says that it can do. */
export const requirementSets: Question<Readonly<Record<string, string>>> = {
  name: "requirement-sets",
  asks: { th: "Excel นี้บอกว่ารองรับชุดคำสั่งใดถึงรุ่นใด", en: "Which requirement sets, up to which version, does this Excel say it has?" },
  does: onlyReads,
  claim: "LTSC 2021 ends at ExcelApi 1.14 and may claim custom functions that it does not run.",
  expected: [
    { answer: desktop, by: ["desktop", "web", "rough"] },
    { answer: ltsc2021, by: ["ltsc2021"] },
    { answer: { ...desktop, ExcelApi: "1.17" }, by: ["early"] },
  ],
  ask: async ({ isSetSupported }) => Object.fromEntries(Object.entries(sets).flatMap(([set, versions]) => {
    const newest = versions.findLast((version) => isSetSupported(set, version));
    return newest === undefined ? [] : [[set, newest]];
  })),
  tells: (requirements) => ({ requirements }),
};
