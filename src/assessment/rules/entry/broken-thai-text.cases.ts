import { completeRows, withFirst, type Case } from "../case";
import { withAnswer } from "../case-narrative";

export default [
  {
    title: "one finding for each cell, in the form's column order",
    form: withFirst({
      name: "ร\uF70Bอยละของเรื่องที่เสนอทันกำหนด",
      direction: "ค\uF70Aามากดี",
      unit: "ร\uF70Bอยละ",
      note: "ป\uF702 2567",
    }),
    finds: [
      "7111 name warning broken-thai-text:broken fix",
      "7111 direction warning broken-thai-text:broken fix",
      "7111 unit warning broken-thai-text:broken fix",
      "7111 note warning broken-thai-text:broken fix",
    ],
  },
  {
    title: "an answer of Categories 1 to 6, once for all that is broken in it",
    form: { rows: completeRows, narrative: withAnswer({ item: "3.3.3", answer: "ม\uF702ระบบฐานข\uF70Bอมูลที\uF70Aเช\uF70Aือมโยงกับ 41 หน\uF70Aวยงาน" }) },
    finds: ["หมวด 3 3339 answer warning broken-thai-text:answer fix"],
  },
] satisfies readonly Case[];
