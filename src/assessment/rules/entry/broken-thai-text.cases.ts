import { withFirst, type Case } from "../case";

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
] satisfies readonly Case[];
