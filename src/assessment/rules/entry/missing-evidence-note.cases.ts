import { withFirst, type Case } from "../case";

export default [
  {
    title: "an ordinary result",
    form: withFirst({ note: "" }),
    finds: ["7111 note warning missing-evidence-note:plain"],
  },
  {
    title: "the top score",
    form: withFirst({ note: "", results: [80, 85, 88] }),
    finds: ["7111 note error missing-evidence-note:topScore"],
  },
  {
    title: "more than half above the year before",
    form: withFirst({ note: "", results: [50, 50, 75.01] }),
    finds: ["7111 note error missing-evidence-note:leap"],
  },
  {
    title: "exactly half above the year before is not more than half",
    form: withFirst({ note: "", target: 0.45, results: [0.3, 0.3, 0.45] }),
    finds: ["7111 note warning missing-evidence-note:plain"],
  },
  {
    title: "more than half below the year before",
    form: withFirst({ note: "", results: [50, 50, 24.9] }),
    finds: ["7111 note error missing-evidence-note:leap"],
  },
  {
    title: "anything after a year of 0",
    form: withFirst({ note: "", results: [50, 0, 1] }),
    finds: ["7111 note error missing-evidence-note:leap"],
  },
  {
    title: "0 after 0 is no change",
    form: withFirst({ note: "", results: [50, 0, 0] }),
    finds: ["7111 note warning missing-evidence-note:plain"],
  },
  ...["-", "–", ".", "x", "0", "N/A", "ไม่มี", "nil", "-\n-"].map((note): Case => ({
    title: `a note that says nothing: ${note}`,
    form: withFirst({ note }),
    finds: ["7111 note warning missing-evidence-note:plainNothing"],
  })),
  {
    title: "the top score, with a note that says nothing",
    form: withFirst({ note: "-", results: [80, 85, 88] }),
    finds: ["7111 note error missing-evidence-note:topScoreNothing"],
  },
  {
    title: "more than half above the year before, with a note that says nothing",
    form: withFirst({ note: "ไม่มี", results: [50, 50, 75.01] }),
    finds: ["7111 note error missing-evidence-note:leapNothing"],
  },
  { title: "a note that begins with ไม่มี and says something", form: withFirst({ note: "ไม่มีเรื่องค้างเมื่อสิ้นปี" }), finds: [] },
  {
    title: "what is no number is not compared",
    form: withFirst({ note: "", results: [50, "", 81] }),
    finds: ["7111 result.2566 error missing-result:earlier", "7111 note warning missing-evidence-note:plain"],
  },
] satisfies readonly Case[];
