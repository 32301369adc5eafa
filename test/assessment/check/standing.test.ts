import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { standingOf, type Standing } from "../../../src/assessment/check/standing";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { completeRow, completeRows, formOf, withFirst, withMore, type TypedForm } from "../../../src/assessment/rules/case";
import { itemOfRow, rowOf } from "../../../src/sheet/read/form-reading";
import { readForm } from "../../../src/sheet/read/read-form";
import { planForm } from "../../../src/sheet/write/plan-form";
import { sheetOfPlan } from "../../sheet/sheet-of-plan";
import { sample2567 } from "../sample-2567";

const standing = (form: TypedForm): Standing => standingOf(check(formOf(form)));

/** What lacks, as "of: name row field, …". */
const lacks = ({ lacks: all }: Standing): readonly string[] =>
  all.map(({ of, places }) => `${of}: ${places.map(({ name, at }) => `${name} ${at.row} ${at.field}`.trim()).join(", ")}`);

/** The topics that the complete rows leave out, filled in too. */
const everyTopic: TypedForm = {
  rows: [...completeRows, ...["7.3.1", "7.4.1", "7.5.1"].map((item) => ({ ...completeRow, item }))],
};

describe("a total", () => {
  test("is final where nothing is amiss, nothing is without a score and nothing required is empty", () => {
    expect(standing(everyTopic))
      .toEqual({ total: 300, isFinal: true, lacks: [], progress: { ready: 8, total: 8 }, next: { do: "finish" } });
  });

  const amiss = (changes: Parameters<typeof withFirst>[0]): TypedForm =>
    ({ rows: everyTopic.rows.map((row, index) => (index === 0 ? { ...row, ...changes } : row)) });

  test.each<[string, TypedForm, readonly string[]]>([
    ["an error", amiss({ unit: "" }), ["errors: 7.1.1-1 7111 unit"]],
    ["an indicator without a score", amiss({ results: [78, 79, "N/A"] }),
      ["errors: 7.1.1-1 7111 result.2567", "scores: 7.1.1-1 7111 result.2567"]],
    ["a topic without a score", { rows: everyTopic.rows.filter(({ item }) => item !== "7.4.1") }, ["topics: 7.4 7411 name"]],
    ["a required item that is empty", { rows: everyTopic.rows.filter(({ item }) => item !== "7.6.4") },
      ["errors: 7640 item", "items: 7.6.4 7641 name"]],
  ])("is provisional over %s", (_, form, lacking) => {
    const it = standing(form);
    expect(it.isFinal).toBe(false);
    expect(lacks(it)).toEqual(lacking);
  });

  test("is none, and so not final, over a form without any", () => {
    const it = standing({ rows: [] });
    expect([it.total, it.isFinal]).toEqual([null, false]);
    expect(lacks(it).slice(1)).toEqual([
      "items: 7.1.1 7111 name, 7.2.2 7221 name, 7.6.3 7631 name, 7.6.4 7641 name",
      "topics: 7.1 7111 name, 7.2 7211 name, 7.3 7311 name, 7.4 7411 name, 7.5 7511 name, 7.6 7611 name",
    ]);
  });
});

describe("the place of what lacks", () => {
  test.each<[string, Parameters<typeof withFirst>[0], string]>([
    ["the direction", { direction: "", target: "" }, "direction"],
    ["the target", { target: "", results: [1, 1, "N/A"] }, "target"],
    ["the result of the year assessed", { results: ["", "", ""] }, "result.2567"],
  ])("of a score is the first cell it needs: %s", (_, changes, field) => {
    const scores = standing(withFirst(changes)).lacks.find(({ of }) => of === "scores");
    expect(scores?.places).toEqual([{ name: "7.1.1-1", at: { row: 7111, field } }]);
  });

  const withoutItem = (item: string): TypedForm => ({ rows: completeRows.filter((row) => row.item !== item) });
  const place = (form: TypedForm) => standing(form).lacks.find(({ of }) => of === "items")?.places;

  test("of an empty item is the row below its heading; where another thing stands there, the heading", () => {
    expect(place(withoutItem("7.6.3"))).toEqual([{ name: "7.6.3", at: { row: 7631, field: "name" } }]);
    expect(place({ ...withoutItem("7.6.3"), strays: [{ row: 7631, field: "name", text: "x" }] }))
      .toEqual([{ name: "7.6.3", at: { row: 7630, field: "item" } }]);
  });

  test("of an empty item is the prescribed indicator that waits in it, the item counted once", () => {
    const placeholders = [7631, 7632].map((row) => ({ row, item: "7.6.3", name: `ตัวชี้วัดที่กำหนด ${row}**` }));
    expect(place({ ...withoutItem("7.6.3"), placeholders })).toEqual([{ name: "7.6.3", at: { row: 7631, field: "direction" } }]);
  });

  test("of an empty item whose heading is gone is where its finding points", () => {
    expect(place({ ...withoutItem("7.6.3"), headless: ["7.6.3"] })).toEqual([{ name: "7.6.3", at: { row: 7620, field: "item" } }]);
  });

  test("an item that has an indicator is not empty, whatever waits in it", () => {
    expect(place(withMore({ item: "7.6.3" }))).toBeUndefined();
    expect(place({ rows: completeRows, placeholders: [{ row: 7632, item: "7.6.3", name: "ตัวชี้วัดที่กำหนด**" }] })).toBeUndefined();
  });
});

describe("the next step", () => {
  test("is the first required item that is empty, before any error", () => {
    const rows = withFirst({ unit: "" }).rows.filter(({ item }) => item !== "7.2.2" && item !== "7.6.4");
    expect(standing({ rows }).next).toEqual({ do: "fill", item: "7.2.2", at: { row: 7221, field: "name" } });
  });

  test("is the errors where no required item is empty, and nothing where there are none", () => {
    expect(standing(withFirst({ unit: "" })).next).toEqual({ do: "mend", errors: 1 });
    expect(standing({ rows: completeRows }).next).toEqual({ do: "finish" });
  });
});

test("the real submission is provisional: what was found, two required items, two topics", () => {
  const it = standing({ rows: sample2567, agencyType: "service" });
  expect([it.total, it.isFinal]).toEqual([395, false]);
  expect(lacks(it)).toEqual([
    "errors: 7.1.3-1 7131 note, 7.2.2-1 7221 note, 7.2.4-2 7242 unit, 7.3.3-1 7331 note, 7.3.4-1 7341 note, 7630 item, 7640 item",
    "items: 7.6.3 7631 name, 7.6.4 7641 name",
    "topics: 7.5 7511 name, 7.6 7611 name",
  ]);
  expect(it.next).toEqual({ do: "fill", item: "7.6.3", at: { row: 7631, field: "name" } });
  // 20 indicators, 5 of them with an error, and the two items.
  expect(it.progress).toEqual({ ready: 15, total: 22 });
});

test("in a blank form of the edition, what is required is begun in a row that waits for it", () => {
  const plan = planForm({ edition: fy2567, agency: "กรมตัวอย่าง", agencyType: "policy", dialect: "functions", indicators: [] });
  const outcome = readForm(sheetOfPlan(plan));
  if (!("ok" in outcome)) throw outcome.problem;
  const { lacks: found } = standingOf(check(outcome.ok.form));
  const items = found.find(({ of }) => of === "items")?.places ?? [];
  expect(items.map(({ name }) => name)).toEqual(["7.1.1", "7.2.4", "7.6.3", "7.6.4"]);
  for (const { name, at } of items) {
    const row = rowOf(outcome.ok, at.row);
    expect([row?.is, itemOfRow(row)]).toEqual([at.field === "name" ? "blank" : "placeholder", name]);
  }
});
