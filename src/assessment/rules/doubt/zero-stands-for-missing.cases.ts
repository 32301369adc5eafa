import { withFirst, type Case } from "../case";

const grown = (note: string, results: readonly number[] = [0, 70, 95]) => withFirst({ target: 80, results, note });
const found = ["7111 result.2565 doubt zero-stands-for-missing:unmeasured"];

export default [
  { title: "the note says N/A of that year, as in the submission of 2567", form: grown("ปี 65 N/A ปี 66 ได้ระดับ G ปี 67 ได้ระดับ E (95)"), finds: found },
  { title: "the note says that there was no figure in that year", form: grown("ไม่มีข้อมูลในปี 2565 รายงานประจำปี กองกฎหมาย"), finds: found },
  { title: "measuring began later, in Thai digits", form: grown("เริ่มเก็บข้อมูลตั้งแต่ปีงบประมาณ พ.ศ. ๒๕๖๖ รายงานประจำปี"), finds: found },
  { title: "a later year was the first", form: grown("รายงานประจำปี ปี 2566 เป็นปีแรกที่มีการประเมิน"), finds: found },
  { title: "it was another year that had none", form: grown("ปี 64 N/A ปี 65 ไม่ผ่านเกณฑ์ ปี 66 ผ่านเกณฑ์ระดับ G"), finds: [] },
  { title: "“ไม่มี” may be a true zero", form: grown("ปี 65 ไม่มีเรื่องที่ทันกำหนด ปี 66 เร่งรัดทุกเรื่อง"), finds: [] },
  { title: "a figure that is no zero", form: grown("ปี 65 N/A ปี 66 ได้ระดับ G ปี 67 ได้ระดับ E", [60, 70, 95]), finds: [] },
] satisfies readonly Case[];
