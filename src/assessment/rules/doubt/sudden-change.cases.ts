import { withFirst, type Case } from "../case";

const leaps = (direction: string, results: readonly number[], more = {}) => withFirst({ direction, target: 80, results, ...more });

export default [
  { title: "far above two years alike, where more is better", form: leaps("ค่ามากดี", [60, 61, 79.5]), finds: ["7111 result.2567 doubt sudden-change:better"] },
  { title: "far below, where more is better", form: leaps("ค่ามากดี", [78, 79, 61]), finds: ["7111 result.2567 doubt sudden-change:worse"] },
  { title: "far above, where less is better", form: leaps("ค่าน้อยดี", [78, 81, 99]), finds: ["7111 result.2567 doubt sudden-change:worse"] },
  { title: "a year between two that are alike", form: leaps("ค่ามากดี", [78, 7.9, 79]), finds: ["7111 result.2566 doubt sudden-change:worse"] },
  { title: "it has moved as much before", form: leaps("ค่ามากดี", [45, 61, 79]), finds: [] },
  { title: "three times its own movement, and yet not much", form: leaps("ค่ามากดี", [78, 79, 83]), finds: [] },
  { title: "few things, counted", form: leaps("ค่ามากดี", [3, 3, 8], { target: 5, unit: "รางวัล", name: "จำนวนรางวัลที่ได้รับ" }), finds: [] },
  { title: "the note says what changed", form: leaps("ค่ามากดี", [60, 61, 79.5], { note: "รายงานประจำปี ปี 2567 ปรับวิธีสำรวจใหม่" }), finds: [] },
  {
    title: "without a note, the note is asked for",
    form: leaps("ค่ามากดี", [40, 40, 79], { note: "" }),
    finds: ["7111 note error missing-evidence-note:leap"],
  },
] satisfies readonly Case[];
