import { withFirst, type Case } from "../case";

const named = (name: string, unit: string) => withFirst({ name, unit });
const found = ["7111 unit doubt unit-contradicts-name:other"];

export default [
  { title: "a percentage, counted", form: named("ร้อยละของเรื่องที่แล้วเสร็จ", "เรื่อง"), finds: found },
  { title: "a count, in per cent", form: named("จำนวนผู้เข้าอบรม", "ร้อยละ"), finds: found },
  { title: "points, in per cent, as in the submission of 2567", form: named("คะแนนการประเมินคุณธรรมและความโปร่งใส (ITA)", "ร้อยละ"), finds: found },
  { title: "a time, in people", form: named("ระยะเวลาเฉลี่ยในการให้บริการ", "คน"), finds: found },
  { title: "a time, in days", form: named("ระยะเวลาเฉลี่ยในการให้บริการ", "วัน"), finds: [] },
  { title: "a count of what is called otherwise", form: named("จำนวนองค์ความรู้ที่เผยแพร่", "เรื่อง"), finds: [] },
  { title: "a level may be in anything", form: named("ระดับความสำเร็จของแผน", "ร้อยละ"), finds: [] },
  { title: "a count and its percentage", form: named("จำนวนและร้อยละของผู้เข้าอบรม", "ร้อยละ"), finds: [] },
] satisfies readonly Case[];
