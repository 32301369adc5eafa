import { withFirst, type Case } from "../case";

export default [
  {
    title: "an earlier year, with a reason in the note",
    form: withFirst({ results: ["N/A", 79, 81], note: "เริ่มวัดผลปี 2566" }),
    finds: [],
  },
  {
    title: "earlier years, without a reason",
    form: withFirst({ results: ["-", "ยังไม่เริ่ม", 81], note: "" }),
    finds: [
      "7111 result.2565 warning result-not-applicable:earlier",
      "7111 result.2566 warning result-not-applicable:earlier",
      "7111 note warning missing-evidence-note:plain",
    ],
  },
  {
    title: "a note that says nothing gives no reason",
    form: withFirst({ results: [78, "N/A", 81], note: "-" }),
    finds: [
      "7111 result.2566 warning result-not-applicable:earlier",
      "7111 note warning missing-evidence-note:plainNothing",
    ],
  },
  {
    title: "the year assessed, whatever the note says",
    form: withFirst({ results: [78, 79, "ไม่มี"] }),
    finds: ["7111 result.2567 error result-not-applicable:latest"],
  },
] satisfies readonly Case[];
