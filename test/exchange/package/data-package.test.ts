import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import sample from "../../../assets/sample-2567.json";
import type { FormContent } from "../../../src/assessment/form/form";
import { figureInput } from "../../../src/assessment/form/figure";
import { readChecked } from "../../../src/cli/read-checked";
import { csvText } from "../../../src/exchange/package/csv";
import { contentOfPlan } from "../../../src/sheet/write/plan-content";
import { planForm } from "../../../src/sheet/write/plan-form";
import { reviewedForm } from "../../report/reviewed";
import { sampleContent } from "../../sheet/sample-indicators";
import { anyForm } from "../any-form";
import { faults, packed, rowsOf, textOf } from "./read-package";

const formOf = (content: FormContent) => readChecked({ found: "sheet", content: contentOfPlan(planForm({ ...content, dialect: "native" })), others: [] }).reading.form;

describe("a data package", () => {
  it("is valid by both published profiles, and its tables are what it says, for any form", () => {
    fc.assert(fc.property(fc.oneof(anyForm(4), anyForm(60)), fc.constantFrom("final" as const, "draft" as const), (content, state) => {
      expect(faults(packed(formOf(content), state))).toEqual([]);
    }), { numRuns: 25 });
  });

  it("says what the form says: every text as it is, every figure as a number or as words", () => {
    fc.assert(fc.property(anyForm(20), (content) => {
      const files = packed(formOf(content));
      const orNull = (text: string): string | null => (text === "" ? null : text);
      expect(rowsOf(files, "indicators").map(({ item, name, unit, note, target, target_text: words }) => [item, name, unit, note, target ?? words])).toEqual(
        content.indicators.map(({ item, name, unit, note, target }) => [item, name, orNull(unit), orNull(note), figureInput(target)]));
      expect(rowsOf(files, "results").map(({ year, result, result_text: words }) => [year, result ?? words])).toEqual(
        content.indicators.flatMap(({ results }) => results.map((result, at) => [content.edition.years[at], figureInput(result)])));
    }), { numRuns: 25 });
  });

  it("has the real submission's stated figures, and who accepted what", () => {
    const files = packed(reviewedForm().checked.form);
    expect(faults(files)).toEqual([]);
    expect(rowsOf(files, "indicators").map(({ success, score }) => [success, score])).toEqual(sample.indicators.map(({ statedSuccess, statedScore }) => [statedSuccess, statedScore]));
    const topics = rowsOf(files, "topics").filter(({ score }) => score !== null).map(({ topic, score }) => [topic, score]);
    expect(Object.fromEntries(topics)).toEqual(sample.statedTopicScores);
    expect(rowsOf(files, "findings").filter((row) => row["accepted_by"] !== null).map((row) => row["accepted_because"])).toEqual(["หลักฐานอยู่ในแฟ้มของกอง"]);
  });

  it("keeps what is missing, what is not applicable, and zero apart", () => {
    const [one] = sampleContent.indicators;
    if (one === undefined) throw new Error("The sample has no indicators.");
    const results = [{ state: "missing" }, { state: "not-applicable", text: "N/A" }, { state: "number", value: 0 }] as const;
    expect(rowsOf(packed(formOf({ ...sampleContent, indicators: [{ ...one, results }] })), "results").map((row) => [row["result"], row["result_text"]]))
      .toEqual([[null, null], [null, "N/A"], [0, null]]);
  });

  it("says in its descriptor that a draft is one", () => {
    const form = formOf(sampleContent);
    expect(textOf(packed(form, "draft"), "datapackage.json")).toContain("\"pmqa-7-2567-draft\"");
    expect(textOf(packed(form), "datapackage.json")).not.toContain("draft");
  });
});

it("texts stand in quotes, with quotes doubled; a text is never taken for a number, nor for a row's end", () => {
  expect(csvText([["=1+1", 12, "12", "", null, "a\"b,c\nd"]])).toBe("\"=1+1\",12,\"12\",,,\"a\"\"b,c\nd\"\r\n");
});
