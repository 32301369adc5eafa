import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../../src/assessment/check/check";
import { lowUnmentioned } from "../../../src/assessment/check/low-unmentioned";
import { suggestLinks, type LinkedForm } from "../../../src/assessment/narrative/links";
import { formOf } from "../../../src/assessment/rules/case";
import { linkedIn } from "../../../src/assessment/rules/linked-form";
import { sample2567 } from "../sample-2567";
import { sampleAnswers, sampleNarrative } from "./sample-narrative";

interface Verdict {
  /** The answer's item and the indicator's number, and by what they are linked. */
  readonly link: string;
  readonly verdict: "right" | "wrong";
  readonly reason: string;
}

/** Every link that is suggested between the real Categories 1 to 3 and the real Category 7, with what whoever reads both says of it. */
const verdicts: readonly Verdict[] = [
  { link: "1.1.1 7.2.3-1 name", verdict: "right", reason: "It trains staff in the very system for complaints." },
  { link: "1.1.2 7.2.2-1 name", verdict: "right", reason: "“เผยแพร่ข้อมูลการคลัง (MOF Open Data)” is the indicator's system, letter by letter." },
  { link: "1.2.1 7.1.2-2 name", verdict: "wrong", reason: "It speaks of openness in spending the budget, not of how much of it is spent." },
  { link: "1.2.1 7.2.3-1 name", verdict: "right", reason: "It names the system for complaints among its channels." },
  { link: "1.2.1 7.4.1-1 thing", verdict: "right", reason: "“สำเภา-นาวาทอง” of 2567 is a prize of the note's." },
  { link: "1.2.1 7.4.4-1 name", verdict: "right", reason: "It tells the grade (ดีเยี่ยม) of the plan against corruption in 2567." },
  { link: "1.3.1 7.2.4-1 term", verdict: "right", reason: "The centre against false news is the network of the note." },
  { link: "1.3.1 7.3.1-1 term", verdict: "right", reason: "OPS Plan is the innovation of 2565." },
  { link: "1.3.1 7.4.4-1 name", verdict: "wrong", reason: "Its risks are those of false news, not of corruption." },
  { link: "2.1.1 7.2.2-1 term", verdict: "right", reason: "It rests on MOF Open Data." },
  { link: "2.1.1 7.3.1-1 term", verdict: "right", reason: "MOF Notify is an innovation of 2567." },
  { link: "2.2.1 7.2.1-1 name", verdict: "right", reason: "It gives the indicator by its whole name, with another target." },
  { link: "2.3.1 7.3.1-1 term", verdict: "right", reason: "OPS Plan is told at length." },
  { link: "3.1.1 7.2.4-1 term", verdict: "right", reason: "The same network against false news." },
  { link: "3.1.2 7.2.1-1 figure", verdict: "right", reason: "83.3 is the result of 2567, 83.27, with one decimal." },
  { link: "3.2.1 7.2.1-1 name", verdict: "wrong", reason: "The contentment is that of the users of one website." },
  { link: "3.2.1 7.2.2-1 term", verdict: "right", reason: "The whole answer is about MOF Open Data." },
  { link: "3.2.1 7.4.1-1 thing", verdict: "right", reason: "The prize for Open Data Hub is in the note, under another year." },
  { link: "3.3.2 7.2.3-1 name", verdict: "right", reason: "The complaints of the indicator, with its 369." },
];

/** Every difference that is told, with its verdict: both are quoted as they stand. */
const differences = [
  { says: "2.2.1 7.2.1-1 target “ไม่ต่ำกว่าร้อยละ 80” “82.5”", verdict: "right", reason: "The plan's target is 80, the form's 82.5." },
  { says: "3.2.1 7.4.1-1 year “ปี 65” “รางวัล Excellent Open data Hub”", verdict: "right", reason: "The note has the prize under 2566." },
  { says: "3.3.2 7.2.3-1 count “ดำเนินการยุติแล้ว 333 เรื่อง” “เรื่องยุติได้ 345 เรื่อง”", verdict: "right", reason: "Both count the complaints closed of 369." },
  { says: "3.3.2 7.2.3-1 result “ร้อยละ 90.24” “93.41”", verdict: "right", reason: "333 of 369 are 90.24 per cent." },
] as const;

const { form } = check(formOf({ rows: sample2567, agency: "สำนักงานปลัดกระทรวงการคลัง", agencyType: "service", narrative: sampleNarrative("unsaid") }));

describe("the answers of 2567 beside the indicators of 2567", () => {
  test("each link stands here with its verdict, and no other is suggested", () => {
    expect(linkedIn(form).map(({ item, number, suggested }) => `${item} ${number} ${suggested?.by ?? "thing"}`)).toEqual(verdicts.map(({ link }) => link));
  });

  test("at least four of five are right", () => {
    expect(verdicts.filter(({ verdict }) => verdict === "right").length).toBeGreaterThanOrEqual(0.8 * verdicts.length);
  });

  test("each difference stands here with its verdict, and no other is told", () => {
    expect(linkedIn(form).flatMap((link) => link.differences.map(({ in: kind, answer, indicator }) =>
      `${link.item} ${link.number} ${kind} “${answer}” “${indicator}”`))).toEqual(differences.map(({ says }) => says));
  });

  test("of the low indicators, those are listed that no answer speaks of", () => {
    expect(lowUnmentioned(form).map(({ number, score }) => [number, score])).toEqual([["7.4.3-1", 100], ["7.4.4-2", 200]]);
  });
});

const linked: LinkedForm = { agency: form.agency, fiscalYear: 2567, years: form.edition.years, indicators: form.indicators };
const asked = sampleAnswers.map(({ id, answer }) => ({ item: id, answer }));
const named = (answers: typeof asked): readonly string[] =>
  suggestLinks(answers, linked).filter(({ by }) => by === "name").map(({ item, indicator }) => `${item} ${indicator}`);

test("blanks and line breaks, wherever they come, change no link by name", () => {
  const before = named(asked);
  fc.assert(fc.property(fc.array(fc.nat(2000), { minLength: 1, maxLength: 40 }), (places) => {
    const broken = asked.map(({ item, answer }) => ({ item, answer: places.reduce((text, at) => `${text.slice(0, at)} ${text.slice(at)}`, answer) }));
    expect(named(broken)).toEqual(before);
  }), { numRuns: 10 });
});

test("the words that tell are the answer's own, where they are said to stand", () => {
  for (const { item, start, end, words } of suggestLinks(asked, linked)) {
    const { answer = "" } = asked.find((one) => one.item === item) ?? {};
    expect(answer.slice(start, end).replace(/\s+/g, " ").trim()).toBe(words);
  }
});
