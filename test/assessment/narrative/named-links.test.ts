import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { lowUnmentioned } from "../../../src/assessment/check/low-unmentioned";
import type { ConfirmedLink } from "../../../src/assessment/narrative/answer";
import { linkFinder, linkNames } from "../../../src/assessment/narrative/named-links";
import { completeRows, formOf } from "../../../src/assessment/rules/case";
import { linkedIn } from "../../../src/assessment/rules/linked-form";

const indicators = [
  { item: "7.1.1", name: "ร้อยละ ก ปี 2567" }, { item: "7.1.1", name: "ร้อยละ ข" }, { item: "7.1.1", name: "ร้อยละข" }, { item: "7.2.1", name: "ร้อยละ ค (ผล)" },
];

describe("an indicator's name in a link", () => {
  it("leads to the indicator it was made of, and to no other", () => {
    expect(linkNames(indicators)).toEqual(["7.1.1 ร้อยละ ก ปี 2567", "7.1.1 ร้อยละ ข", "7.1.1 ร้อยละข #2", "7.2.1 ร้อยละ ค (ผล)"]);
    expect(linkNames(indicators).map(linkFinder(indicators))).toEqual([0, 1, 2, 3]);
  });

  it.each<[string, number | undefined]>([
    ["๗.๑.๑   ร้อยละ ก ประจำปี 2568", 0], ["7.1.1 ร้อยละ  ข", 1], ["7.2.1 ร้อยละ ค ผล", 3], ["7.3.1 ร้อยละ ค (ผล)", 3],
    ["7.3.1 ร้อยละ ข", undefined], ["7.1.1", undefined], ["7.1.1 ร้อยละ ข #3", undefined], ["", undefined], ["7.1.1 ร้อยละ ง", undefined],
  ])("is found again as it may be written: “%s”", (text, which) => {
    expect(linkFinder(indicators)(text)).toBe(which);
  });
});

/** Item 2.2.1 names the first indicator; what people say of it. */
const linkedWith = (said: { readonly links?: readonly ConfirmedLink[]; readonly denied?: readonly ConfirmedLink[] }) => {
  const rows = completeRows.map((row, at) => (at === 0 ? { ...row, name: "ร้อยละของข้อร้องเรียนที่ดำเนินการแล้วเสร็จภายในกำหนด", results: [50, 50, 50] } : row));
  const answer = "จัดการร้อยละของข้อร้องเรียนที่ดำเนินการแล้วเสร็จภายในกำหนดอย่างต่อเนื่อง";
  return check(formOf({ rows, narrative: { answers: [{ item: "2.2.1", answer }], ...said } })).form;
};

const first = linkNames(linkedWith({}).indicators)[0] ?? "";

describe("what people say of an answer and an indicator", () => {
  const told = (form: ReturnType<typeof linkedWith>): readonly string[] => linkedIn(form).map(({ item, number, isConfirmed }) => `${item} ${number} ${isConfirmed ? "said" : "suggested"}`);

  it("confirms what is suggested, and links what no words do", () => {
    expect(told(linkedWith({}))).toEqual(["2.2.1 7.1.1-1 suggested"]);
    expect(told(linkedWith({ links: [{ item: "2.2.1", indicator: first }, { item: "2.2.2", indicator: first }] }))).toEqual(["2.2.1 7.1.1-1 said", "2.2.2 7.1.1-1 said"]);
  });

  it("takes away what is suggested, and with it that an answer mentions the indicator", () => {
    const denied = linkedWith({ denied: [{ item: "2.2.1", indicator: first }] });
    expect(told(denied)).toEqual([]);
    expect([linkedWith({}), denied].map((form) => lowUnmentioned(form).some(({ number }) => number === "7.1.1-1"))).toEqual([false, true]);
  });
});
