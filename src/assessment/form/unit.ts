import Big from "big.js";
import type { Language } from "../text/phrase";
import { readText } from "../text/glyphs";

/** Units in which things are counted one by one, as forms of past years and Thai offices write them; none is ever a fraction. */
const countingUnits: ReadonlySet<string> = new Set([
  "คน", "ราย", "ครั้ง", "เรื่อง", "โครงการ", "กิจกรรม", "หน่วยงาน", "ชิ้นงาน", "ผลงาน", "รางวัล", "ระบบ", "กระบวนงาน", "วัน",
  "กระบวนการ", "กลุ่ม", "ขั้นตอน", "ข้อ", "คดี", "คำขอ", "คำร้อง", "คู่มือ", "เครือข่าย", "เครื่อง", "จังหวัด", "ฉบับ", "ชิ้น", "ชุด",
  "ชุมชน", "ช่องทาง", "ตัว", "ตัวชี้วัด", "ตำบล", "ท่าน", "นวัตกรรม", "บทความ", "บริการ", "ประเด็น", "แผน", "แผนงาน", "ฝ่าย", "แฟ้ม",
  "มาตรการ", "รอบ", "รายการ", "รุ่น", "โรงเรียน", "สถานประกอบการ", "สาขา", "สำนวน", "หน่วยรับตรวจ", "หมู่บ้าน", "หลักสูตร",
  "แห่ง", "องค์กร", "องค์ความรู้", "องค์การ", "อำเภอ",
]);

/** A unit as it is said behind a figure: "จำนวนคน" counts "คน". */
export const saidUnit = (unit: string): string => readText(unit).replace(/^จำนวน\s*(?=\S)/, "");

/** Whether a unit counts things one by one, in all or in a time ("ครั้ง/ปี"). */
export const isCountingUnit = (unit: string): boolean => countingUnits.has(saidUnit(unit).split(/\s*(?:\/|ต่อ)/)[0] ?? "");

const longestFirst = [...countingUnits].sort((one, other) => other.length - one.length);
const atStart = new RegExp(`^(?:${longestFirst.join("|")})`);

/** The counting unit with which a text begins, the longest that fits; "" where it begins with none. */
export const unitAtStart = (text: string): string => atStart.exec(text)?.[0] ?? "";

/** Whether a unit is a percentage's. */
export const isPercentUnit = (unit: string): boolean => /^(?:ร้อยละ|%|เปอร์เซ็นต์|percent)(?:\s*\(.*\))?$/i.test(unit);

/** How many decimals a number is written with. */
export const decimalsOf = (value: number): number => {
  const digits = String(value);
  return (digits.includes("e") ? new Big(value).toFixed() : digits).split(".")[1]?.length ?? 0;
};

/** A figure as offices write it: in threes, and no digit that says nothing. */
export function groupedFigure(value: number | string): string {
  const [whole = "", fraction] = new Big(value).toFixed().split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A figure with its unit as people say it: ร้อยละ and a level stand before the figure, what is counted behind.
 *
 * @example figureInUnit(100.59, "ร้อยละ", "th") // "ร้อยละ 100.59"
 * @example figureInUnit(9350, "จำนวนคน", "th") // "9,350 คน"
 */
export function figureInUnit(value: number, unit: string, language: Language): string {
  const figure = groupedFigure(value);
  const said = saidUnit(unit);
  if (said === "") return figure;
  if (isPercentUnit(said)) return language === "th" ? `ร้อยละ ${figure}` : `${figure}%`;
  return said === "ระดับ" ? `${said} ${figure}` : `${figure} ${said}`;
}
