import { withMore, type Case, type TypedForm, type TypedRow } from "../case";
import { withAnswer } from "../case-narrative";

const complaints = {
  item: "7.2.3", name: "ร้อยละของการจัดการเรื่องราวร้องทุกข์ให้ได้ข้อยุติ", target: 93.1, results: [93, 93.02, 93.5],
  note: "ปี 2567 รับไว้ 369 เรื่อง ยุติได้ 345 เรื่อง",
} satisfies Partial<TypedRow>;
const contentment = {
  item: "7.2.1", name: "ร้อยละความพึงพอใจของผู้มาติดต่อศูนย์บริการประชาชน", target: 82.5, results: [84.72, 80.2, 83.27],
} satisfies Partial<TypedRow>;
const prizes = {
  item: "7.4.1", name: "จำนวนรางวัลที่ได้รับจากหน่วยงานภายนอก", unit: "รางวัล", target: 2, results: [1, 2, 3],
  note: "ปี 66 : 1) รางวัล Excellent Open Data Hub ปี 67 : 1) รางวัลสำเภานาวาทอง",
} satisfies Partial<TypedRow>;

const answered = (row: Partial<TypedRow>, item: string, answer: string): TypedForm => ({ ...withMore(row), narrative: withAnswer({ item, answer }) });
const found = (place: string, saying: string): string => `${place} answer warning figure-differs-from-indicator:${saying}`;

export default [
  {
    title: "a count and a percentage beside a count that the note has too",
    form: answered(complaints, "3.3.2", "ในปี 2567 มีข้อร้องเรียนรวม 369 เรื่อง ดำเนินการยุติแล้ว 333 เรื่อง (ร้อยละ 90.24) อยู่ระหว่างดำเนินการ 36 เรื่อง"),
    finds: [found("หมวด 3 3329", "count"), found("หมวด 3 3329", "result")],
  },
  {
    title: "the same counts, and a result that is rounded",
    form: answered(complaints, "3.3.2", "ในปี 2567 มีข้อร้องเรียนรวม 369 เรื่อง ดำเนินการยุติแล้ว 345 เรื่อง (ร้อยละ 93.5)"),
    finds: [],
  },
  {
    title: "another target behind the indicator's name, with a misprint in it",
    form: answered(contentment, "2.2.1", "มีตัวชี้วัดที่ตอบเป้าหมาย ได้แก่ ร้อยละความพึงพอใจของ ผู้มาติดต่อศูนย์บริกรประชาชน ไม่ต่ำกว่าร้อยละ 80"),
    finds: [found("หมวด 2 2219", "target")],
  },
  {
    title: "another result behind it; and its own",
    form: { ...withMore(contentment), narrative: { answers: [
      { item: "3.1.1", answer: "ผลสำรวจพบว่าร้อยละความพึงพอใจของผู้มาติดต่อศูนย์บริการประชาชน ปี 2567 เท่ากับ ร้อยละ 85.1" },
      { item: "3.1.2", answer: "ผลสำรวจพบว่าร้อยละความพึงพอใจของผู้มาติดต่อศูนย์บริการประชาชน ปี 2566 เท่ากับ ร้อยละ 80.2" },
    ] } },
    finds: [found("หมวด 3 3119", "result")],
  },
  {
    title: "a thing under another year than the note has it, and one under the same",
    form: answered(prizes, "3.2.1", "ได้รับรางวัล Excellent ประเภท Open Data Hub ปี 65 และรางวัล สำเภา-นาวาทอง ปี 67"),
    finds: [found("หมวด 3 3219", "year")],
  },
  {
    title: "what people confirmed is said to be confirmed",
    form: { ...withMore(complaints), narrative: {
      ...withAnswer({ item: "3.3.2", answer: "รับไว้ 369 เรื่อง ยุติได้ 340 เรื่อง" }),
      links: [{ item: "3.3.2", indicator: "7.2.3 ร้อยละของการจัดการเรื่องราวร้องทุกข์ให้ได้ข้อยุติ" }],
    } },
    finds: [found("หมวด 3 3329", "count")],
  },
  {
    title: "figures of something else tell nothing",
    form: answered(complaints, "3.3.2", "แจ้งผลผู้ร้องภายใน 15 วัน ร้อยละ 20.6 เกี่ยวกับสวัสดิการ"),
    finds: [],
  },
] satisfies readonly Case[];
