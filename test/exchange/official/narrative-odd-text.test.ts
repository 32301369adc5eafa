import { describe, expect, it } from "@jest/globals";
import { Failure } from "../../../src/assessment/text/failure";
import { mendGlyphs } from "../../../src/assessment/text/glyphs";
import { readFormText } from "../../../src/exchange/official/form-text";
import type { OfficialForm } from "../../../src/exchange/official/official-reading";
import { narrativeText } from "./narrative-submission";
import { officialText } from "./official-text";

const text = mendGlyphs(narrativeText);
const real = readFormText(text);

const itemOf = (form: OfficialForm, id: string) => form.submission.content.narrative?.items.find(({ item }) => item === id);
const answerOf = (form: OfficialForm, id: string): string => itemOf(form, id)?.answer ?? "";
const counter = "(จำนวนอักขระ : 2709 อักระ)";
const ownHeading = text.split("\n").find((line) => line.startsWith("1.1.1 ")) ?? "";
const heading = "1.1.2 การสร้างบรรยากาศและสภาพแวดล้อมที่นำไปสู่ความสำเร็จ และการบรรลุเป้าหมายที่กำหนดไว้";

describe("all seven categories in one text", () => {
  it.each([["in the form's order", narrativeText, officialText],
    ["Category 7 first", officialText, narrativeText],
    ["the others without the award above them", officialText, narrativeText.slice(narrativeText.indexOf("หมวด 1"))]])("are read whole, %s", (_, ...texts) => {
    const form = readFormText(texts.join("\n"));
    const { content } = form.submission;
    expect(content.narrative).toEqual(real.submission.content.narrative);
    expect([content.indicators.length, form.unplaced, form.yearUnsaid]).toEqual([20, [], undefined]);
    expect(content.agency).toBe("สำนักงานปลัดกระทรวงการคลัง");
  });

  it("alone, Categories 1 to 6 are taken as the year's by whose criteria they are, and so it is said", () => {
    expect([real.submission.content.edition.fiscalYear, real.submission.content.indicators, real.yearUnsaid]).toEqual([2567, [], true]);
  });

  it("a text of Category 7 that speaks of an item of another has no answers", () => {
    const form = readFormText(officialText.replace("(ระดับกรม)", heading));
    expect([form.submission.content.narrative, form.submission.content.indicators.length]).toEqual([undefined, 20]);
  });
});

describe("an answer is the agency's own", () => {
  it("though it quotes headings, an option and the words of the form", () => {
    const quoted = [ownHeading, heading, "หมวด 1 การนำองค์การ", "มี ประเด็น", "วิเคราะห์ปัจจัยภายในและปัจจัยภายนอกที่ส่งผลกระทบกับองค์การ", "คะแนนรวม 500 คะแนน", "ประเด็นการพัฒนา : เพิ่มช่องทาง"];
    const form = readFormText(text.replace(` ${counter}`, `${quoted.map((line) => `  ${line}`).join("\n\n")}\n\n ${counter}`));
    expect(answerOf(form, "1.1.1")).toBe(`${answerOf(real, "1.1.1")}\n${quoted.map((line) => `  ${line}`).join("\n")}`);
    expect(itemOf(form, "1.1.2")).toEqual(itemOf(real, "1.1.2"));
  });

  it("and ends where the next item's options begin, where its counter is not there", () => {
    const form = readFormText(text.replace(counter, ""));
    expect(form.submission.content.narrative).toEqual(real.submission.content.narrative);
  });

  it("and is empty where nothing is written", () => {
    const [before = "", behind = ""] = text.split("  1)ผู้บริหารมีการวิเคราะห์");
    const form = readFormText(`${before}(จำนวนอักขระ : 0 อักระ)${behind.slice(behind.indexOf(counter) + counter.length)}`);
    expect([answerOf(form, "1.1.1"), answerOf(form, "1.1.2")]).toEqual(["", answerOf(real, "1.1.2")]);
  });

  it("of which something was lost or came in twice is shown by its printed counter", () => {
    const half = text.replace(/\n  2\)ผู้บริหารวิเคราะห์[^]*?(?=\n  3,4,5\))/, "");
    expect(readFormText(half).otherCounts).toEqual([{ item: "1.1.1", printed: 2709, read: expect.any(Number) }]);
    const twice = text.replace(counter, `ผู้บริหารมีการวิเคราะห์ปัจจัยภายใน ${counter}`);
    expect(readFormText(twice).otherCounts).toEqual([{ item: "1.1.1", printed: 2709, read: 2694 + "ผู้บริหารมีการวิเคราะห์ปัจจัยภายใน".length }]);
    expect(real.otherCounts).toEqual([]);
  });
});

describe("options and files", () => {
  it("a line that is none of the edition's is kept between those that are, and one that is not there is missed", () => {
    const form = readFormText(text.replace("วิเคราะห์และระบุความท้าทาย (การสร้างขีดความสามารถ", "วิเคราะห์ความท้าทาย (การสร้างขีดความสามารถ"));
    expect(itemOf(form, "1.1.1")?.options.map(({ n }) => n)).toEqual([1, undefined, 3, 4, 5]);
    expect(itemOf(form, "1.1.1")?.options[1]?.text).toContain("วิเคราะห์ความท้าทาย");
    expect(answerOf(form, "1.1.1")).toBe(answerOf(real, "1.1.1"));
  });

  it("several files at one option, with brackets within, wrapped or not", () => {
    const form = readFormText(text.replace("[เอกสารแนบ1.11.pdf]", "[เอกสาร [1] (ก).pdf] [แผน\n\nงาน.pdf]"));
    expect(itemOf(form, "1.1.1")?.options[2]?.evidence.map(({ name }) => name)).toEqual(["เอกสาร [1] (ก).pdf", "แผนงาน.pdf"]);
    expect(answerOf(form, "1.1.1")).toBe(answerOf(real, "1.1.1"));
  });
});

describe("the assessor's fields", () => {
  it("come in with their topic, and leave the answer that they are printed within whole", () => {
    const form = readFormText(text.replace("ประเด็นการพัฒนา :", "ประเด็นการพัฒนา : ควรวัดผล\n\nทุกไตรมาส")
      .replace("การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ : ", "การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ : ข้อมูลเปิด\n\nและเครือข่าย"));
    expect(form.submission.content.narrative?.topics[0]).toEqual({
      topic: "1.1", score: { state: "number", value: 500 }, toDevelop: "ควรวัดผล\n\nทุกไตรมาส", toFocus: "ข้อมูลเปิด\n\nและเครือข่าย",
    });
    expect(form.submission.content.narrative?.items).toEqual(real.submission.content.narrative?.items);
  });
});

it("what stands outside of every item is left for a person to place", () => {
  const form = readFormText(`${text}\nลงชื่อ นาย ก`);
  expect(form.unplaced).toMatchObject([{ text: "ลงชื่อ นาย ก", item: "3.3.3" }]);
});

/** The code of the failure that a text ends in. */
function refusal(given: string): string {
  try {
    readFormText(given);
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
  return "none";
}

it("refuses what no cell holds", () => {
  expect(refusal(text.replace(counter, `${"ก".repeat(40_000)} ${counter}`))).toBe("longer-than-a-cell");
  expect(refusal(text.repeat(20))).toBe("text-too-large");
});

it("takes no longer than a moment for what is as long as may be, whatever it repeats", () => {
  const [head = ""] = text.split("2)ผู้บริหารวิเคราะห์");
  for (const part of [" ", "\n", "\f", "มี ประเด็น\n", `${heading}\n`, "\n\n\n1.1.1 ทิศทาง", "หลักฐาน - ไฟล์แนบ : [ก.pdf] ", "[", "(จำนวนอักขระ : 1 อักระ) ", "ประเด็นการพัฒนา : ", "http://a/attachment1/1/1/1/1/3/", "คะแนนรวม 1 คะแนน\n", "ก "]) {
    const began = Date.now();
    refusal(head + part.repeat(Math.floor(900_000 / part.length)));
    expect([part, Date.now() - began < 15_000]).toEqual([part, true]);
  }
}, 200_000);
