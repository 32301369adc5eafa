import fc from "fast-check";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { itemsOf } from "../../../src/assessment/criteria/editions";
import { successOf } from "../../../src/assessment/scoring/success";
import { scoreOf } from "../../../src/assessment/scoring/score";

/** An indicator as the form prints it. */
export interface Printed {
  readonly item: string;
  readonly name: string;
  readonly direction: "ค่ามากดี" | "ค่าน้อยดี";
  readonly target: string;
  readonly unit: string;
  readonly results: readonly string[];
  readonly success: number;
  readonly score: number;
  readonly note: string;
}

const nameWords = fc.constantFrom(
  "ร้อยละของโครงการ", "จำนวนหน่วยงาน", "ในสังกัด สป.กค.", "(ไม่รวมงบกลาง)", "ภายใน 1 ปี", "ร้อยละ 100 ของแผน", "(ร้อยละ100)", "IT (ITA)", "**",
  "(เปรียบเทียบกิจกรรม/งาน (2 ครั้ง) กับทั้งหมด)", "ระดับ 5 ขึ้นไป", "ปี 2567", "\"ระบบการบริหาร\"", "พ.ศ. 2560-2580", "Best practices", "คะแนนการประเมิน",
);
const noteWords = fc.constantFrom(
  "ปี 65 12 เรื่อง + VDO 1 เรื่อง", "ปี 66 : 1) รางวัล 2) Award 2023", "(ค่ามากดี)", "ได้ 345 เรื่อง)", "300 คน", "ไม่เกินร้อยละ 0.5", "61 - 79 คะแนน",
  "≥ 80 คะแนน", "N/A", "1. พัฒนาระบบ", "ร้อยละ 100", "500 ล้านบาท", "เบิกจ่าย 1,250.50 บาท", "(OPS PLAN)", "มีการปรับเกณฑ์ใหม่", "-", "หน่วยรับตรวจ 826 หน่วยงาน",
);
const words = (word: fc.Arbitrary<string>, least: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: least, maxLength: 6 }).map((each) => each.join(" "));

const figure = fc.oneof(fc.integer({ min: 1, max: 20_000 }).map(String), fc.integer({ min: 1, max: 1_000_000 }).map((hundredths) => (hundredths / 100).toFixed(2)));

const indicator: fc.Arbitrary<Printed> = fc.record({
  item: fc.constantFrom(...itemsOf(fy2567).map(({ id }) => id)),
  name: words(nameWords, 1).map((name) => `ตัววัด ${name}`),
  direction: fc.constantFrom("ค่ามากดี" as const, "ค่าน้อยดี" as const),
  target: figure, results: fc.array(figure, { minLength: 3, maxLength: 3 }),
  unit: fc.constantFrom("ร้อยละ", "หน่วยงาน", "", "ครั้ง/ปี", "ระดับ (1-5)"),
  note: words(noteWords, 0),
}).map((each) => {
  const success = successOf(Number(each.results[2]), Number(each.target), each.direction === "ค่ามากดี" ? "higher" : "lower") ?? 0;
  return { ...each, success, score: scoreOf(fy2567.scale, success, each.item) };
});

const tableHead = "ตัวชี้วัด ค่าเป้าหมาย\n\nปีล่าสุด\n\n(ตัวเลข)\n\nการดำเนินการ %\n\nความสำเร็จ\n\nหมายเหตุ คะแนน\n\nพ.ศ.2565 พ.ศ.2566 พ.ศ.2567";

/** Wraps a text at blanks after so many letters, and within words that are longer. */
function wrapped(text: string, width: number): string {
  return text.split(" ").reduce((lines, word) => {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length + 1 > width) return [...lines, word];
    return [...lines.slice(0, -1), last === "" ? word : `${last} ${word}`];
  }, [""]).join("\n\n");
}

function rowText({ name, direction, target, unit, results, success, note, score }: Printed, width: number): string {
  const figures = `${target} (${unit}) ${results.join(" ")} ${success}`;
  const ends = [note, String(score)].filter((part) => part !== "").join(note.length > width ? "\n\n" : " ");
  return `${wrapped(name, width * 2)} (${direction})${name.length > width ? "\n\n" : " "}${figures} ${wrapped(ends, width)}`;
}

/** A form's text with these indicators, as a viewer copies it. */
export function printedText(indicators: readonly Printed[], width: number): string {
  return ["หน่วยงาน : กรมการทดสอบ", fy2567.category, fy2567.formTitle, ...fy2567.topics.flatMap((topic) => [
    `${topic.id} ${topic.title}`, topic.description, "380.00",
    ...topic.items.flatMap((item, at) => [
      `${at + 1}. ${item.title}${item.required === "always" ? " *" : ""}`, item.description, tableHead,
      ...indicators.filter(({ item: id }) => id === item.id).map((each) => rowText(each, width)),
    ]),
  ])].join("\n\n");
}

/** Indicators in the form's order, and the width of the columns. */
export const printedForms = fc.record({
  indicators: fc.array(indicator, { maxLength: 60 }).map((all) => all.toSorted((one, other) => one.item.localeCompare(other.item))),
  width: fc.integer({ min: 20, max: 60 }),
});
