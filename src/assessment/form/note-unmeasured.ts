import { plainDigits } from "./figure";
import { yearMentions } from "./note-years";

const unmeasured =
  String.raw`N\/?\.?A\.?|ไม่มีข้อมูล|ไม่มีผล(?:การ)?(?:ประเมิน|สำรวจ|วัด)|ไม่มีการ(?:ประเมิน|เก็บ|จัดเก็บ|สำรวจ|วัด)|ยังไม่(?:มี|ได้|เริ่ม|เปิด)|`
  + String.raw`ไม่ได้(?:ประเมิน|เก็บ|จัดเก็บ|วัด|สำรวจ|เข้ารับการประเมิน|รับการประเมิน)`;

/** What is said right behind a year, or right before it. */
const saidBehind = new RegExp(String.raw`^[\s:=()-]{0,4}(?:หน่วยงาน|กรม|ระบบ)?\s?(?:${unmeasured})[ก-๙]{0,20}`, "i");
const saidBefore = new RegExp(String.raw`(?:${unmeasured})[ก-๙]{0,8}(?:\s?(?:ใน|ของ|สำหรับ))?\s*$`, "i");

/** That it began: right before the year in which it did, or right behind it. */
const beganBefore = /เริ่ม(?:ต้น)?(?:เก็บ|จัดเก็บ|วัด|ประเมิน|สำรวจ|ดำเนินการ|ดำเนินงาน|ใช้|เปิด|รายงาน|มี|นับ|โครงการ)?[^\d]{0,24}$/;
const beganBehind = /^\s?(?:เป็นปีแรก|เป็นปีเริ่มต้น|เริ่ม(?:เก็บ|จัดเก็บ|วัด|ประเมิน|สำรวจ|ใช้|เปิด|นับ)[ก-๙]{0,20})/;

const reach = 40;
const nearby = 5;

/**
 * The words with which a note says that a year's result was not measured: of the year itself, or that measuring began in
 * a later one. Undefined where it does not.
 *
 * @example saysUnmeasured("ปี 65 N/A ปี 66 ได้ระดับ G", 2565, 2567) // "ปี 65 N/A"
 */
export function saysUnmeasured(note: string, year: number, fiscalYear: number): string | undefined {
  const text = plainDigits(note);
  const mentions = yearMentions(note, fiscalYear);
  for (const [at, { years, start, end }] of mentions.entries()) {
    const isLater = Math.min(...years) > year;
    if (!isLater && !years.includes(year)) continue;
    const words = text.slice(start, end);
    const from = Math.max(mentions[at - 1]?.end ?? 0, start - reach);
    const before = (isLater ? beganBefore : saidBefore).exec(text.slice(from, start));
    // What stands right behind another year is said of that one.
    const isOfAnother = before !== null && from === mentions[at - 1]?.end && before.index < nearby;
    if (before !== null && !isOfAnother) return `${before[0]}${words}`.trim();
    const [behind] = (isLater ? beganBehind : saidBehind).exec(text.slice(end, Math.min(mentions[at + 1]?.start ?? text.length, end + reach))) ?? [];
    if (behind !== undefined) return `${words}${behind}`.trim();
  }
  return undefined;
}
