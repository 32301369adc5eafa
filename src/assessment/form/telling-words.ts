import type { Direction } from "./direction";

/** How much of a name is looked at for telling words: Thai names say what is counted first, and then whose. */
const head = 60;

/** Things nobody wants more of. */
const unwanted =
  /[Dd]own ?time|DOWNTIME|ไม่สามารถให้บริการ|ผิดพลาด|อุบัติเหตุ|อุบัติการณ์|เสียชีวิต|บาดเจ็บ|สูญเสีย|เสียหาย|ร้องเรียน|ไม่พึงพอใจ|ต้นทุน|รอคอย|ลาออก|ล่าช้า|ขัดข้อง/;

/** What is done about unwanted things is wanted: a name with one of these tells nothing. */
const dealtWith =
  /ลด|แก้|ยุติ|จัดการ|ป้องกัน|บรรเทา|ตอบ|ช่วยเหลือ|เยียวยา|คุ้มครอง|ประหยัด|สำเร็จ|แล้วเสร็จ|ภายในกำหนด|ภายในเวลา|ภายในระยะ|ภายใน \d+ (?:วัน|ชั่วโมง|นาที)|ทันเวลา|ไม่มี|ไม่เกิด|ไม่เกิน|ไม่พบ|ปลอด|พร้อม|รับมือ|เฝ้าระวัง|พัฒนา|ปรับปรุง|อบรม|เผยแพร่|จัดทำ|คำนวณ|วิเคราะห์|ประเมิน|ตรวจ|รายงาน|กู้คืน|ความพึงพอใจ|ช่องทาง|กิจกรรม|โครงการ|มาตรการ|ระบบรับ|คุ้มค่า|ต่อต้นทุน/;

/** Things nobody wants less of. */
const wanted = /ความพึงพอใจ|ความผูกพัน|ความเชื่อมั่น|รางวัล|นวัตกรรม|องค์ความรู้|ความโปร่งใส|ความสำเร็จ/;

/** What turns a wanted thing about. */
const turnedAbout = /ไม่|ลด|ขาด|เวลา|ต้นทุน|ค่าใช้จ่าย|ต่ำ|ร้องเรียน|ผิดพลาด|สูญเสีย|เสียหาย|ล่าช้า|ปัญหา|ยกเลิก|ร้างรา/;

/** A word that tells which direction a name is about, and that direction. */
export interface TellingWord {
  readonly word: string;
  readonly direction: Direction;
}

/**
 * The word of a name that speaks against a direction; undefined where none does. Cautious: a name that speaks of
 * dealing with something unwanted (ร้อยละของข้อร้องเรียนที่ได้รับการแก้ไข) tells nothing.
 */
export function wordAgainst(direction: Direction, name: string): TellingWord | undefined {
  const start = name.length > head ? name.slice(0, head) : name;
  const [word] = (direction === "higher" ? unwanted : wanted).exec(start) ?? [];
  if (word === undefined) return undefined;
  if ((direction === "higher" ? dealtWith : turnedAbout).test(name)) return undefined;
  return { word, direction: direction === "higher" ? "lower" : "higher" };
}
