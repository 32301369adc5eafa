import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import type { CheckOutput } from "../../src/cli/check-output";
import { ownFolder, pmqa, sampleData, type Ran } from "./run-cli";

const folder = ownFolder();
const file = folder.path("complete.xlsx");
afterAll(() => folder.remove());

/** The real submission with all filled in that it lacks: nothing is amiss, and its figures deserve the questions they did. */
function complete(): object {
  const { statedTopicScores: _, ...data } = sampleData();
  const source = "รายงานประจำปี 2567 กองแผนงาน";
  const indicators = data.indicators.map(({ note, unit, ...one }) => ({ ...one, note: note || source, unit: unit || "ร้อยละ" }));
  const digital = { direction: "higher", target: "80", unit: "ร้อยละ", results: ["78", "79", "81"], note: source };
  const prescribed = itemsOf(newestEdition).filter(({ id }) => id.startsWith("7.6")).flatMap(({ id, prescribed: names = [] }) =>
    names.map((name, at) => ({ ...digital, id: `${id}-${at + 1}`, item: id, name })));
  return { ...data, indicators: [...indicators, ...prescribed] };
}

let report: Ran;
let output: CheckOutput;
beforeAll(async () => {
  const path = folder.path("complete.json");
  writeFileSync(path, JSON.stringify(complete()));
  expect(await pmqa("import", path, "-o", file)).toMatchObject({ code: 0, err: "" });
  report = await pmqa("check", file, "--lang", "en");
  output = JSON.parse((await pmqa("check", file, "--json")).out) as CheckOutput;
});

describe("a form in which nothing is amiss, and some figures deserve a question", () => {
  it("ends with 0", () => expect(report).toMatchObject({ code: 0, err: "" }));

  it("lists the questions by themselves, behind everything else, with their number", () => {
    const doubts = output.findings.filter(({ kind }) => kind === "doubt");
    expect(doubts).toHaveLength(9);
    expect(report.out).toContain(`Question ${doubts.length}`);
    expect(report.out.indexOf(`Question (${doubts.length})`)).toBeGreaterThan(report.out.indexOf("Notice ("));
  });

  it("tells programs of them by their kind, as notices", () => {
    expect(output.findings.filter(({ severity }) => severity !== "notice")).toEqual([]);
    expect(output.findings.find(({ rule }) => rule === "note-arithmetic")).toMatchObject({ kind: "doubt", severity: "notice" });
  });
});

it("explains a doubt with its limits", async () => {
  expect((await pmqa("explain", "sudden-change", "--lang", "en")).out).toMatch(/Question[\s\S]*Ask whoever keeps the indicator/);
  expect((await pmqa("explain", "sudden-change", "--lang", "en")).out).toContain("its limits: ");
});
