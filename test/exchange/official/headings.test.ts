import { describe, expect, it } from "@jest/globals";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { itemsOf } from "../../../src/assessment/criteria/editions";
import { readText } from "../../../src/assessment/text/glyphs";
import { findHeadings, readTopicScore } from "../../../src/exchange/official/headings";
import { lineAt, mendText } from "../../../src/exchange/official/mended-text";
import { officialText } from "./official-text";

/** The headings of a text in few words, and what stands between them. */
function outline(given: string): { headings: readonly string[]; between: readonly string[] } {
  const text = mendText(given);
  const headings = findHeadings(text, fy2567);
  const ends = [0, ...headings.map(({ end }) => end)];
  const starts = [...headings.map(({ start }) => start), text.text.length];
  const said = headings.map((heading) => {
    if (heading.is === "topic") return heading.topic;
    if (heading.is === "item") return heading.item;
    return heading.is === "agency" ? `agency ${heading.agency}` : heading.is;
  });
  return { headings: said, between: starts.map((start, at) => text.text.slice(ends[at], start).trim()).filter((part) => part !== "") };
}

const items = ({ headings }: ReturnType<typeof outline>): readonly string[] => headings.filter((said) => /^\d\.\d\.\d$/.test(said));

describe("findHeadings", () => {
  it("finds whose form it is, every topic and item, and every table of the real form", () => {
    const { headings } = outline(officialText);
    expect(headings.slice(0, 3)).toEqual(["agency สำนักงานปลัดกระทรวงการคลัง", "title", "title"]);
    expect(headings.filter((said) => /^7\.\d$/.test(said))).toEqual(["7.1", "7.2", "7.3", "7.4"]);
    const asked = itemsOf(fy2567).map(({ id }) => id).filter((id) => id < "7.5");
    expect(items({ headings, between: [] })).toEqual(asked);
    expect(headings.filter((said) => said === "table-head")).toHaveLength(asked.length);
  });

  it("leaves nothing between them but what was filled in, and the topics' scores", () => {
    const { between } = outline(officialText);
    expect(between.map(readTopicScore).filter((score) => score !== undefined)).toEqual([380, 380, 460, 360]);
    expect(between.filter((part) => readTopicScore(part) === undefined && !part.includes("(ค่ามากดี)"))).toEqual([]);
    expect(between.join()).not.toContain("ความสำเร็จ\n");
  });

  it("knows them however lines are wrapped and blanks stand", () => {
    const expected = outline(officialText).headings;
    expect(outline(officialText.replace(/\n+/g, " ")).headings).toEqual(expected);
    const torn = outline(readText(officialText).replace(/\p{L}/gu, "$&\n")).headings;
    expect(torn.map((said) => said.replaceAll(" ", ""))).toEqual(expected.map((said) => said.replaceAll(" ", "")));
  });

  it("tells a heading from a numbered line of a note that says the same", () => {
    const note = "ปี 65 ได้\n1. รางวัลที่ได้รับจากภายนอก 2 รางวัล\n500\n";
    const spoilt = officialText.replace("2. การนำ best practices", `${note}2. การนำ best practices`);
    expect(items(outline(spoilt))).toEqual(items(outline(officialText)));
  });

  it("takes an item's heading with an explanation in other words, and with its whole number", () => {
    const table = "ตัวชี้วัด ค่าเป้าหมายล่าสุด (ตัวเลข) การดำเนินการ % ความสำเร็จ หมายเหตุ คะแนน พ.ศ.2566 พ.ศ.2567 พ.ศ.2568";
    const { headings, between } = outline(`7.1.2 ตัววัดตามแผนยุทธศาสตร์\nคำอธิบายใหม่\n${table}\nคะแนนการประเมิน`);
    expect(headings).toEqual(["7.1.2", "table-head"]);
    expect(between).toEqual(["คำอธิบายใหม่", "คะแนนการประเมิน"]);
  });

  it("finds the agency again where a page's head is repeated, and not in a note", () => {
    const head = "หน่วยงาน : กรมการ\nหมวด 7 การบรรลุผลลัพธ์การดำเนินการ\n";
    const topic = "7.1 การบรรลุผลลัพธ์ของตัวชี้วัดตามพันธกิจ\n";
    expect(outline(`${head}${topic}หน่วยงาน : กรมอื่น\n${head}`).headings).toEqual(["agency กรมการ", "title", "7.1", "agency กรมการ", "title"]);
    expect(outline(`${topic}หน่วยงาน : กรมอื่น\n`).headings).toEqual(["7.1"]);
  });

  it("finds none in another text", () => {
    expect(outline("").headings).toEqual([]);
    expect(outline("1. ตัววัด\n2. ความพึงพอใจ\n380.00").headings).toEqual([]);
  });
});

it("a place of the text is on its line", () => {
  const text = mendText("หนึ่ง\r\n\r\nสอง\fสาม");
  expect(["หนึ่ง", "สอง", "สาม"].map((word) => lineAt(text, text.text.indexOf(word)))).toEqual([1, 3, 4]);
});

it.each([["380.00", 380], [" 0 ", 0], ["1. 380", undefined], ["", undefined]])("%p as a topic's score is %p", (text, score) => {
  expect(readTopicScore(text)).toBe(score);
});
