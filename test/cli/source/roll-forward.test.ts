import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync } from "node:fs";
import type { CheckOutput } from "../../../src/cli/check-output";
import type { RolledForward } from "../../../src/exchange/roll-forward/roll-forward";
import { officialTextPath } from "../../exchange/official/official-text";
import { checkedJson, ownFolder, pmqa, samplePath } from "../run-cli";

const folder = ownFolder();
const last = folder.path("last.xlsx");
const next = folder.path("next.xlsx");
afterAll(() => folder.remove());

describe("pmqa import LAST.xlsx --year", () => {
  let out = "";
  let checked: CheckOutput;
  beforeAll(async () => {
    await pmqa("import", samplePath, "-o", last);
    const ran = await pmqa("import", last, "-o", next, "--year", "๒๕๖๘", "--lang", "en");
    expect(ran).toMatchObject({ code: 0, err: "" });
    ({ out } = ran);
    checked = await checkedJson(next);
  });

  it("says what became of everything", () => {
    expect(out).toContain("The form of 2567 was brought forward to 2568: 20 indicators, the targets and notes of 20 to be confirmed.");
    expect(out).toContain("7.1.1-1: left behind 2565 = 0.1");
    expect(out).toContain("Required items that are still empty: 7.6.3, 7.6.4");
    expect(out).not.toContain("states");
  });

  it("writes a form whose check counts what is not confirmed, each with its fix, and that has no result of the new year", () => {
    expect([checked.fiscalYear, checked.indicators.length, checked.total]).toEqual([2568, 20, null]);
    const carried = checked.findings.filter(({ rule }) => rule === "carried-over");
    expect(carried).toHaveLength(20);
    expect(carried[0]).toMatchObject({ severity: "error", fix: { changes: [{ input: expect.stringMatching(/^ปี 65 - 66/) }] } });
    expect(checked.findings.filter(({ rule, cell }) => rule === "missing-result" && /!H\d+$/.test(cell))).toHaveLength(20);
  });

  it("asks nothing of a note because of its mark", async () => {
    const before = await checkedJson(last);
    const ofNotes = ({ findings }: CheckOutput) => findings.filter(({ cell, rule }) => /!J\d+$/.test(cell) && rule !== "carried-over").map(({ rule }) => rule).sort();
    const known = ofNotes(before);
    expect(ofNotes(checked).filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it("says the same with --json", async () => {
    const { out: json } = await pmqa("import", last, "-o", next, "--force", "--year", "2568", "--json");
    const { rolledForward } = JSON.parse(json) as { rolledForward: RolledForward };
    expect([rolledForward.fromYear, rolledForward.toYear, rolledForward.rolled.length]).toEqual([2567, 2568, 20]);
    expect("content" in rolledForward).toBe(false);
  });

  it("brings a copied text forward too", async () => {
    const ran = await pmqa("import", officialTextPath, "-o", next, "--force", "--year", "2568", "--lang", "en");
    expect(ran.out).toContain("was brought forward to 2568");
    expect((await checkedJson(next)).fiscalYear).toBe(2568);
  });

  it("takes a form of its own year as it is", async () => {
    const same = folder.path("same.xlsx");
    expect((await pmqa("import", last, "-o", same)).code).toBe(0);
    expect(await checkedJson(same)).toEqual(await checkedJson(last));
  });

  it.each([["2566", "The criteria of fiscal year “2566” are not known."], ["x", "The criteria of fiscal year “x” are not known."]])("refuses --year %s, and writes nothing", async (year, said) => {
    const none = folder.path("none.xlsx");
    const ran = await pmqa("import", last, "-o", none, "--year", year, "--lang", "en");
    expect([ran.code, existsSync(none)]).toEqual([2, false]);
    expect(ran.err).toContain(said);
  });
});
