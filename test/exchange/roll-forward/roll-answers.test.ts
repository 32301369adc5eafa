import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { editionFor, newestEdition } from "../../../src/assessment/criteria/editions";
import { readCarriedOver } from "../../../src/assessment/form/carried-over";
import type { FormContent } from "../../../src/assessment/form/form";
import type { NarrativeContent } from "../../../src/assessment/narrative/answer";
import { rolledLines } from "../../../src/cli/text/rolled";
import { languages } from "../../../src/assessment/text/phrase";
import { rollForward } from "../../../src/exchange/roll-forward/roll-forward";
import { anyNarrative, edition } from "../../sheet/narrative/any-narrative";
import { saidOfFirst } from "../../sheet/narrative/edited-category";

const next = editionFor(2568) ?? newestEdition;
const formWith = (narrative: NarrativeContent): FormContent => ({ edition, agency: "กรม", indicators: [], narrative });
const rolled = (narrative: NarrativeContent, to = next) => rollForward(formWith(narrative), to);

describe("last year's answers", () => {
  const links = [{ item: "1.1.1", indicator: "7.2.3 ร้อยละ ก" }];
  const { content, answers } = rolled({ ...saidOfFirst, links });

  it("stay with their ticks, evidence and links, marked as last year's", () => {
    const [item] = content.narrative?.items ?? [];
    expect(readCarriedOver(item?.answer ?? "")).toEqual({ year: 2567, note: saidOfFirst.items[0]?.answer });
    expect([item?.options, item?.owner, content.narrative?.links]).toEqual([saidOfFirst.items[0]?.options, "สมศรี", links]);
    expect(answers).toMatchObject({ unconfirmed: ["1.1.1"], neverConfirmed: [], setAside: [] });
  });

  it("leave behind what was given and said of them, which is told", () => {
    expect(content.narrative).toMatchObject({ topics: [{ topic: "1.1", score: { state: "missing" }, toDevelop: "", toFocus: "" }], categoryScores: {} });
    expect(answers?.left).toBe(3);
    for (const language of languages) expect(rolledLines(rolled(saidOfFirst), language).join("\n")).toMatch(/3/);
  });

  it("are marked once, however many years nobody confirmed them, and it is told", () => {
    const again = rollForward({ ...formWith(saidOfFirst), narrative: content.narrative ?? saidOfFirst }, next);
    expect(again.content.narrative?.items[0]?.answer).toBe(content.narrative?.items[0]?.answer);
    expect(again.answers?.neverConfirmed).toEqual([{ item: "1.1.1", year: 2567 }]);
    expect(rolledLines(again, "en").some((line) => line.includes("never confirmed"))).toBe(true);
  });

  it("are set aside, whole, where the year's form has no such item", () => {
    const { content: none, answers: told } = rolled(saidOfFirst, { ...next, criteriaOf: 1999 });
    expect([none.narrative?.items, told?.setAside]).toEqual([[], [{ item: "1.1.1", answer: saidOfFirst.items[0]?.answer }]]);
    expect(rolledLines(rolled(saidOfFirst, { ...next, criteriaOf: 1999 }), "en").some((line) => line.includes("1.1.1"))).toBe(true);
  });

  it("say whatever they said, behind the mark", () => {
    fc.assert(fc.property(anyNarrative, (narrative) => {
      const { content: { narrative: now } } = rolled(narrative);
      expect(now?.items.map(({ answer }) => readCarriedOver(answer)?.note ?? answer)).toEqual(narrative.items.map(({ answer }) => answer));
      expect(now?.items.map(({ options }) => options)).toEqual(narrative.items.map(({ options }) => options));
    }), { numRuns: 20 });
  });

  it("are not there where there were none", () => {
    expect(rollForward({ edition, agency: "กรม", indicators: [] }, next)).not.toHaveProperty("answers");
  });
});
