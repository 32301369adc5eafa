import type { Fixture } from "./fixture";
import { withFirst } from "./fixture";

const named = (name: string, direction: string) => withFirst({ name, direction });
const word = ["7111 direction warning direction-contradicts-name:word fix"];

export const directionContradictsName: readonly Fixture[] = [
  {
    title: "brackets in the name say the opposite",
    form: named("ร้อยละของเรื่องที่ค้าง (ค่าน้อยดี)", "ค่ามากดี"),
    expects: ["7111 direction error direction-contradicts-name:mark fix"],
  },
  {
    title: "brackets in the name outweigh its words",
    form: named("จำนวนข้อร้องเรียนที่รับเข้าระบบ (ค่ามากดี)", "ค่ามากดี"),
    expects: [],
  },
  { title: "brackets that say both tell nothing", form: named("(ค่ามากดี) หรือ (ค่าน้อยดี)", "ค่ามากดี"), expects: [] },
  { title: "complaints, the more the better", form: named("จำนวนข้อร้องเรียนของผู้รับบริการ", "ค่ามากดี"), expects: word },
  { title: "deaths, the more the better", form: named("อัตราผู้เสียชีวิตจากอุบัติเหตุทางถนน", "ค่ามากดี"), expects: word },
  { title: "downtime, the more the better", form: named("ระยะเวลา downtime ของระบบ", "ค่ามากดี"), expects: word },
  { title: "dissatisfaction, the more the better", form: named("ร้อยละความไม่พึงพอใจของผู้รับบริการ", "ค่ามากดี"), expects: word },
  { title: "cost, the more the better", form: named("ต้นทุนต่อหน่วยของการให้บริการ", "ค่ามากดี"), expects: word },
  { title: "satisfaction, the less the better", form: named("ร้อยละความพึงพอใจของผู้รับบริการ", "ค่าน้อยดี"), expects: word },
  { title: "awards, the less the better", form: named("จำนวนรางวัลที่ได้รับ", "ค่าน้อยดี"), expects: word },
  { title: "complaints dealt with", form: named("ร้อยละของเรื่องร้องเรียนที่ได้รับการแก้ไข", "ค่ามากดี"), expects: [] },
  { title: "a cost brought down", form: named("ร้อยละต้นทุนที่ลดลง", "ค่ามากดี"), expects: [] },
  { title: "dissatisfaction, the less the better", form: named("ร้อยละความไม่พึงพอใจ", "ค่าน้อยดี"), expects: [] },
  { title: "time until an award", form: named("ระยะเวลาเฉลี่ยในการพิจารณารางวัล", "ค่าน้อยดี"), expects: [] },
];
