import { describe, expect, test } from "@jest/globals";
import { headOf } from "../../src/taskpane/start/head-draft";

describe("the typed head", () => {
  test("is read as people type it", () =>
    expect(headOf({ agency: "  กรม  ตัวอย่าง", year: "๒๕๖๘", agencyType: "service" }))
      .toEqual({ agency: "กรม ตัวอย่าง", fiscalYear: 2568, agencyType: "service" }));

  test("says nothing of an agency type that was not said", () =>
    expect(headOf({ agency: "กรม", year: "2567", agencyType: "" })).toEqual({ agency: "กรม", fiscalYear: 2567 }));

  test.each(["", "2566", "2024", "2567.5", "ปีนี้"])("is none with the fiscal year %j", (year) =>
    expect(headOf({ agency: "กรม", year, agencyType: "" })).toBeUndefined());

  test("is none without an agency", () =>
    expect(headOf({ agency: " ", year: "2567", agencyType: "" })).toBeUndefined());
});
