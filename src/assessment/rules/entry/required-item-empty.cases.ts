import { completeRows, type Case } from "../case";

const digitized = { row: 7645, item: "7.6.4", name: "ร้อยละของฐานข้อมูลที่ได้รับการพัฒนาในรูปแบบ Digitized**" };
const ofEveryAgency = [
  "7110 item error required-item-empty:ofAll",
  "7630 item error required-item-empty:ofAll",
  "7640 item error required-item-empty:ofAll",
];

export default [
  {
    title: "a blank form: prescribed names alone are no indicators, and are pointed at",
    form: { rows: [], agencyType: "", placeholders: [digitized, { ...digitized, row: 7646, name: "ร้อยละของชุดข้อมูลที่เปิดเผย" }] },
    finds: [
      "3 agencyType notice agency-type-unsaid:missing", ...ofEveryAgency.slice(0, 2),
      "7645 name error required-item-empty:waiting", "7646 name error required-item-empty:waiting",
    ],
  },
  {
    title: "a service agency's blank form",
    form: { rows: [], agencyType: "service" },
    finds: [ofEveryAgency[0] ?? "", "7220 item error required-item-empty:ofType", ...ofEveryAgency.slice(1)],
  },
  {
    title: "a prescribed indicator of the agency's type waits",
    form: { rows: completeRows, agencyType: "policy", placeholders: [{ row: 7241, item: "7.2.4", name: "ร้อยละความสำเร็จของโครงการ" }] },
    finds: ["7241 name error required-item-empty:waiting"],
  },
  {
    title: "a policy agency's blank form",
    form: { rows: [], agencyType: "policy" },
    finds: [ofEveryAgency[0] ?? "", "7240 item error required-item-empty:ofType", ...ofEveryAgency.slice(1)],
  },
  {
    title: "a prescribed indicator left empty in a required item that is begun",
    form: { rows: completeRows, placeholders: [digitized] },
    finds: ["7645 name error required-item-empty:prescribed"],
  },
  {
    title: "items whose headings are gone are found at the heading above",
    form: { rows: completeRows.slice(0, 3), headless: ["7.6.3", "7.6.4"] },
    finds: [
      "7620 item error required-item-empty:ofAll", "7620 item error required-item-empty:ofAll", "7620 item error heading-gone:gone fix",
    ],
  },
] satisfies readonly Case[];
