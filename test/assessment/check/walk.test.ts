import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { standingAt, stopAfter, stopAt, stopBefore, stopsOf, stopsShown, type WalkPlace, type Stop } from "../../../src/assessment/check/walk";
import { completeRow, formOf, withFirst, withMore, type TypedForm } from "../../../src/assessment/rules/case";

const stops = (form: TypedForm): readonly Stop[] => stopsOf(check(formOf(form)).findings);
const brief = (stop: Stop | undefined): string => (stop === undefined ? "" : `${stop.finding.at.row} ${stop.finding.at.field} ${stop.finding.rule.name}`);

/** WalkPlace at the stop of a rule in a field of the first indicator. */
function at(form: TypedForm, field: string, rule: string): WalkPlace {
  const all = stops(form);
  const stop = all.find(({ finding }) => finding.at.field === field && finding.rule.name === rule);
  if (stop === undefined) throw new Error(`There is no ${rule} in ${field}.`);
  return standingAt(all, stop);
}

const ailing = withFirst({ target: "", unit: "", results: ["", 79, 81] });

describe("a walk", () => {
  test("of all findings passes doubts by; they are walked where they alone are shown", () => {
    const { findings } = check(formOf(withFirst({ unit: "", target: 70 })));
    const shown = (of: "all" | "error" | "doubt") => stopsShown(findings, of).map(brief);
    expect(findings).toHaveLength(2);
    expect([shown("all"), shown("error"), shown("doubt")])
      .toEqual([["7111 unit missing-unit"], ["7111 unit missing-unit"], ["7111 target target-easier-than-history"]]);
  });

  test("goes from finding to finding as one reads, there and back, and ends", () => {
    const all = stops(ailing);
    const there: string[] = [];
    for (let stop = all[0]; stop !== undefined; stop = stopAfter(all, standingAt(all, stop))) there.push(brief(stop));
    expect(there).toEqual(["7111 target missing-target", "7111 unit missing-unit", "7111 result.2565 missing-result"]);
    const back: string[] = [];
    for (let stop = all.at(-1); stop !== undefined; stop = stopBefore(all, standingAt(all, stop))) back.push(brief(stop));
    expect(back).toEqual([...there].reverse());
  });

  test("goes on from the place where it stood when what it stood at is mended", () => {
    const standing = at(ailing, "unit", "missing-unit");
    const mended = stops(withFirst({ target: "", results: ["", 79, 81] }));
    expect(stopAt(mended, standing)).toBeUndefined();
    expect(brief(stopAfter(mended, standing))).toBe("7111 result.2565 missing-result");
    expect(brief(stopBefore(mended, standing))).toBe("7111 target missing-target");
  });

  test("knows its finding again when its row has moved", () => {
    const standing = at({ rows: [completeRow, { ...completeRow, name: "ข", unit: "" }] }, "unit", "missing-unit");
    const moved = stops({ rows: [completeRow, { ...completeRow, name: "ก" }, { ...completeRow, name: "ข", unit: "" }] });
    expect(brief(stopAt(moved, standing))).toBe("7113 unit missing-unit");
  });

  test("stops at what a new entry in the place brings, and not at what was passed there", () => {
    const wrong = stops(withFirst({ target: "แปดสิบ" }));
    expect(brief(stopAfter(wrong, at(withFirst({ target: "" }), "target", "missing-target")))).toBe("7111 target not-a-number");
    // Two findings of one cell: the first was passed, the second mended.
    const two = withFirst({ target: "80%", unit: "", name: "จำนวน" });
    const all = stops({ ...two, rows: two.rows.map((row, index) => (index === 0 ? { ...row, target: "0%" } : row)) });
    const ofTarget = all.filter(({ finding }) => finding.at.field === "target");
    expect(ofTarget.map(brief)).toEqual(["7111 target number-as-text", "7111 target zero-target"]);
    const [, second] = ofTarget;
    if (second === undefined) throw new Error("There is no second finding.");
    const mended = stops(two);
    expect(brief(stopAfter(mended, standingAt(all, second)))).toBe("7111 unit missing-unit");
  });

  test("is at its end when the last was mended", () => {
    expect(stopAfter(stops(withFirst({})), at(withFirst({ unit: "" }), "unit", "missing-unit"))).toBeUndefined();
  });
});

test("no two stops have the same key, also where a form lacks the same twice", () => {
  const all = stops({ ...withMore({ unit: "" }, { unit: "" }), strays: [1, 2].map((row) => ({ row, field: "name", text: "ก" })) });
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});
