import { describe, expect, test } from "@jest/globals";
import Big from "big.js";
import fc from "fast-check";
import { editionFor } from "../../../src/assessment/criteria/editions";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { completeRow, formOf, type TypedForm, type TypedRow } from "../../../src/assessment/rules/case";
import { bandHit } from "../../../src/assessment/scoring/band-hit";
import { explainIndicator, type Explanation, type IndicatorExplanation } from "../../../src/assessment/scoring/explain";
import { explainTopic, explainTotal } from "../../../src/assessment/scoring/explain-mean";
import { scoreOf } from "../../../src/assessment/scoring/score";
import { scoreForm, type ScoredForm } from "../../../src/assessment/scoring/scored";
import { languages, type Language } from "../../../src/assessment/text/phrase";
import { sayStatement } from "../../../src/assessment/text/statement";
import { sample2567, statedTopicMeans } from "../sample-2567";

const { scale } = fy2567;
const scored = (form: TypedForm): ScoredForm => scoreForm(formOf(form));
const sample = scored({ rows: sample2567 });

function only(given: Partial<TypedRow>, form: Partial<TypedForm> = {}): IndicatorExplanation {
  const all = scored({ rows: [{ ...completeRow, ...given }], ...form });
  const [indicator] = all.indicators;
  if (indicator === undefined) throw new Error("There is no indicator.");
  return explainIndicator(all, indicator);
}

const steps = ({ steps: all }: Explanation, language: Language = "en"): readonly string[] => all.map((step) => sayStatement(step, language));
const spoken = ({ spoken: one }: Explanation, language: Language = "en"): string => sayStatement(one, language);

describe("an indicator of the real submission", () => {
  test.each(sample2567.map((row, at) => [row.name, row, at] as const))("%s: comes to the stated percentage and score", (_, row, at) => {
    const indicator = sample.indicators[at];
    if (indicator === undefined) throw new Error("There is no such indicator.");
    const told = explainIndicator(sample, indicator);
    expect([told.success, told.score]).toEqual([row.stated.success, row.stated.score]);
    for (const language of languages) {
      expect(spoken(told, language)).toContain(row.stated.success.toFixed(2));
      expect(spoken(told, language)).toContain(String(row.stated.score));
    }
  });
});

describe("the steps of an indicator's score", () => {
  test("where more is better, with what is cut off before it is rounded", () => {
    const told = only({ target: 95.8, results: [90, 91, 97.4] });
    expect(spoken(told)).toBe("Indicator 7.1.1-1 reached 97.4% against a target of 95.8% (higher is better): a success of 101.67%, which scores 300.");
    expect(steps(told)).toEqual([
      "Result of 2567: 97.4% · target: 95.8% · direction: higher is better",
      "Higher is better: result ÷ target × 100 = 97.4 ÷ 95.8 × 100 = 101.670146…",
      "Rounded to 2 decimals, half up: 101.670146… becomes 101.67",
      "101.67% is at least 100% and less than 105%: that scores 300",
      "Scores are capped at 500: nothing is taken away here",
      "By the criteria of fiscal year 2567",
      "The edge at 100% is seen in a real submission",
      "The edge at 105% is assumed",
    ]);
    expect(told.assumptions.map(({ about }) => about)).toEqual(["bands"]);
  });

  test("where less is better, in Thai", () => {
    const told = only({ direction: "ค่าน้อยดี", target: 0.1, results: [0.1, 0.1, 0.05] });
    expect(spoken(told, "th")).toBe("ตัวชี้วัด 7.1.1-1 ได้ผล ร้อยละ 0.05 จากเป้าหมาย ร้อยละ 0.1 (ค่าน้อยดี) คิดเป็นความสำเร็จร้อยละ 150.00 จึงได้ 500 คะแนน");
    expect(steps(told, "th")).toEqual([
      "ผลการดำเนินการปี 2567: ร้อยละ 0.05 · ค่าเป้าหมาย: ร้อยละ 0.1 · ทิศทาง: ค่าน้อยดี",
      "ค่าน้อยดี: 100 + (เป้าหมาย − ผล) ÷ เป้าหมาย × 100 = 100 + (0.1 − 0.05) ÷ 0.1 × 100 = 150",
      "ไม่ต้องปัดเศษ เพราะมีทศนิยมไม่เกิน 2 ตำแหน่ง: 150.00",
      "ร้อยละ 150.00 อยู่ในช่วงตั้งแต่ร้อยละ 110 ขึ้นไป ซึ่งได้ 500 คะแนน",
      "เกณฑ์จำกัดคะแนนไว้ไม่เกิน 500 จึงไม่ต้องลดคะแนน",
      "ใช้เกณฑ์ปีงบประมาณ พ.ศ. 2567",
      "ขอบช่วงที่ร้อยละ 110 อนุมานจากแบบประเมินจริง",
    ]);
  });

  test("the item's own cap, where it cuts and where it does not", () => {
    const cut = only({ item: "7.4.3", unit: "หน่วยงาน", target: 9, results: [9, 10, 10] });
    expect(cut.hit?.cap).toEqual({ most: 100, of: "item", cuts: true });
    expect(spoken(cut)).toContain("a success of 111.11%, which would score 500 but is capped at 100.");
    expect(steps(cut)).toContain("Item 7.4.3 is capped at 100: 500 becomes 100");
    expect(cut.assumptions.map(({ about }) => about)).toEqual(["bands", "cap"]);
    const spared = only({ item: "7.4.3", unit: "หน่วยงาน", target: 9, results: [9, 10, 5] });
    expect(steps(spared)).toContain("Item 7.4.3 is capped at 100: nothing is taken away here");
  });

  test("the lowest band has no edge below it, and a result below 0 stands in brackets", () => {
    const told = only({ target: 80, results: [1, 1, -4] });
    expect(steps(told)).toEqual(expect.arrayContaining([
      "Higher is better: result ÷ target × 100 = (−4) ÷ 80 × 100 = -5", "-5.00% is less than 50%: that scores 0",
    ]));
    expect([told.hit?.from, told.hit?.below, told.shape.at]).toEqual([undefined, { percent: 50, certainty: "assumed" }, 0]);
  });

  test("how a figure was read that is no plain number", () => {
    expect(steps(only({ target: "๘๐%", results: [78, 79, "81 %"] }))).toEqual(expect.arrayContaining([
      "The result stands in the sheet as “81 %” and is read as 81.", "The target stands in the sheet as “๘๐%” and is read as 80.",
    ]));
  });

  test("says when the criteria are another year's", () => {
    const edition = editionFor(2569);
    if (edition === undefined) throw new Error("2569 has no criteria.");
    const told = only({}, { edition });
    expect(steps(told)).toContain("By the criteria of 2567, as those of fiscal year 2569 are not known yet");
    expect(told.assumptions.map(({ about }) => about)).toEqual(["year", "bands"]);
  });
});

describe("why there is no score: missing, not applicable and zero are three things", () => {
  test.each<[Partial<TypedRow>, string, string]>([
    [{ results: [78, 79, ""] }, "result missing", "the result of 2567 is not filled in yet"],
    [{ results: [78, 79, "N/A"] }, "result not-applicable", "the result of 2567 says “N/A”: there is no figure to compute with, which is not the same as 0"],
    [{ results: [78, 79, "ประมาณ 80"] }, "result unreadable", "the result of 2567 (“ประมาณ 80”) is not a figure that was typed"],
    [{ target: "" }, "target missing", "the target is not filled in yet"],
    [{ target: "-" }, "target not-applicable", "the target says “-”: there is no figure to compute with, which is not the same as 0"],
    [{ target: 0 }, "target zero", "the target is 0, by which nothing can be divided"],
    [{ target: -5 }, "target below-zero", "the target, -5, is below 0, of which a percentage says nothing"],
    [{ direction: "" }, "direction missing", "the direction is not given, and so it is not known whether higher or lower is better"],
    [{ direction: "ดี" }, "direction unreadable", "the direction “ดี” does not say whether higher or lower is better"],
    [{ target: 0.01, results: [1, 1, Number.MAX_VALUE] }, "percentage beyond-numbers", "the percentage of success is more than a number can say"],
  ])("%j", (given, reason, why) => {
    const told = only(given);
    expect(told.without.map(({ of, because }) => `${of} ${because}`)).toEqual([reason]);
    expect(spoken(told)).toBe(`Indicator 7.1.1-1 has no score, because ${why}.`);
    expect([told.success, told.score, told.hit, told.shape.at]).toEqual([null, null, undefined, undefined]);
    expect(spoken(told, "th")).toMatch(/^ตัวชี้วัด 7\.1\.1-1 ยังไม่มีคะแนน เพราะ/);
  });

  test("a result of 0 is a figure like any other", () => {
    expect([only({ results: [1, 1, 0] }).score, only({ results: [1, 1, 0] }).without]).toEqual([0, []]);
  });

  test("names all that stands in the way", () => {
    expect(spoken(only({ direction: "", target: "", results: ["", "", "N/A"] }), "th")).toContain("ยังไม่ได้ระบุทิศทาง");
    expect(only({ direction: "", target: "", results: ["", "", "N/A"] }).without).toHaveLength(3);
  });
});

describe("means", () => {
  test.each(Object.entries(statedTopicMeans))("topic %s of the real submission has its stated mean, %d", (topic, mean) => {
    const told = explainTopic(sample, topic);
    expect(told.score).toBe(mean);
    expect(told.sum).toBe(mean * told.count);
    expect(spoken(told, "th")).toBe(`หัวข้อ ${topic} ได้ ${mean}.00 คะแนน เป็นค่าเฉลี่ยของตัวชี้วัด 5 ตัว`);
  });

  test("of topics: which are in it, which are not, and that all count the same", () => {
    const told = explainTotal(sample);
    expect(spoken(told)).toBe("The mean of all is 395.00, the mean of the 4 topics that have a score; 7.5, 7.6 without one do not count.");
    expect(steps(told)).toEqual([
      "The scores in it: 7.1 = 380, 7.2 = 380, 7.3 = 460, 7.4 = 360",
      "Added up: 380 + 380 + 460 + 360 = 1,580",
      "Divided by how many there are: 1,580 ÷ 4 = 395",
      "Nothing is rounded, as there are no more than 2 decimals: 395.00",
      "7.5 is left out, and does not count as 0, because none of its indicators has a score yet",
      "7.6 is left out, and does not count as 0, because none of its indicators has a score yet",
      "Every topic counts the same, however many indicators it has.",
      "By the criteria of fiscal year 2567",
    ]);
    expect(told.assumptions.map(({ about }) => about)).toEqual(["bands", "cap"]);
  });

  test("an indicator without a score is left out, and the mean of the others is rounded half up", () => {
    const rows = [{ ...completeRow, results: [1, 1, 88] }, { ...completeRow, results: [1, 1, 80] }, { ...completeRow, results: [1, 1, 84] }, { ...completeRow, target: 0 }];
    const told = explainTopic(scored({ rows: [...rows, { ...completeRow, results: [1, 1, 40] }, { ...completeRow, results: [1, 1, 0] }, { ...completeRow, results: [1, 1, 0] }] }), "7.1");
    // 500 + 300 + 400 + 100 + 0 + 0 is 1300; a sixth of it is 216.666…
    expect([told.sum, told.count, told.score]).toEqual([1300, 6, 216.67]);
    expect(steps(told)).toEqual(expect.arrayContaining([
      "Divided by how many there are: 1,300 ÷ 6 = 216.666666…", "Rounded to 2 decimals, half up: 216.666666… becomes 216.67",
      "7.1.1-4 is left out, and does not count as 0, because the target is 0, by which nothing can be divided",
    ]));
    expect(spoken(told)).toBe("Topic 7.1 scores 216.67, the mean of the 6 indicators that have a score; 1 without one does not count (7.1.1-4).");
  });

  test("of nothing is none, and says so", () => {
    expect(spoken(explainTopic(sample, "7.5"))).toBe("Topic 7.5 has no score, because none of its indicators has one yet.");
    expect(spoken(explainTotal(scored({ rows: [] })), "th")).toContain("ยังไม่มีคะแนนเฉลี่ยรวม");
  });

  test("of very many are summed up, not listed", () => {
    const told = explainTopic(scored({ rows: Array.from({ length: 60 }, (_, at) => ({ ...completeRow, target: at % 2 === 0 ? 80 : "" })) }), "7.1");
    expect(steps(told)[1]).toBe(`Added up: ${Array.from({ length: 20 }, () => "300").join(" + ")} + … = 9,000`);
    expect(steps(told)).toContain("and 10 more without a score");
  });
});

const figure = fc.tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);
const entry = fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: fc.constantFrom("", "N/A", "ไม่ทราบ", "95%") });
const row = fc.record({
  item: fc.constantFrom(...scale.items), unit: fc.constantFrom("ร้อยละ", "คน", "", "{ $a }"),
  direction: fc.constantFrom("ค่ามากดี", "ค่าน้อยดี", "", "?"), target: entry, results: fc.tuple(entry, entry, entry),
});

describe("whatever stands in a form", () => {
  test("an explanation comes to what the form is scored, in a band that holds the percentage, and can be said in both languages", () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const form = scored({ rows: rows.map((given) => ({ ...completeRow, ...given })) });
      for (const indicator of form.indicators) {
        const told = explainIndicator(form, indicator);
        expect({ success: told.success, score: told.score }).toEqual(indicator.scored);
        expect(told.without.length > 0).toBe(told.score === null);
        expect(told.shape.at === undefined).toBe(told.success === null);
        // The mark stands within the band that is hit.
        const hitAt = told.shape.bands.findIndex(({ isHit }) => isHit);
        expect(told.shape.at === undefined ? -1 : Math.floor(told.shape.at * told.shape.bands.length)).toBe(hitAt);
        for (const language of languages) expect(`${spoken(told, language)} ${steps(told, language).join(" ")}`).not.toMatch(/undefined|NaN|null/);
      }
      for (const { id } of fy2567.topics) expect(explainTopic(form, id).score).toBe(form.topicScores[id]);
      expect(explainTotal(form).score).toBe(form.total);
      for (const language of languages) expect(spoken(explainTotal(form), language)).not.toBe("");
    }), { numRuns: 300 });
  });

  test("the band named is the one that scores, and the mark stands in it", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -300, max: 400 }), fc.constantFrom(...scale.items), (percent, item) => {
      const success = Math.round(percent * 100) / 100;
      const hit = bandHit(scale, success, item);
      expect(hit?.score).toBe(scoreOf(scale, success, item));
      expect(hit?.from === undefined || success >= hit.from.percent).toBe(true);
      expect(hit?.below === undefined || success < hit.below.percent).toBe(true);
    }), { numRuns: 1000 });
  });

  test("what is cut off never makes the rounding look wrong", () => {
    fc.assert(fc.property(figure, figure.filter((value) => value > 0), fc.constantFrom("ค่ามากดี", "ค่าน้อยดี"), (actual, target, direction) => {
      const told = only({ target, direction, results: [1, 1, actual] });
      const digits = (told.quotient?.digits ?? "").replace(/[,…]/g, "");
      // Cut off towards 0, six decimals round to the same two, half up.
      expect(new Big(digits).round(2, 1).toNumber() + 0).toBe(told.success);
    }), { numRuns: 1000 });
  });
});
