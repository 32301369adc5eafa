import { completeRows, type Case } from "../case";

export default [
  {
    title: "headings of items with indicators, of a topic, and the total: one finding for all",
    form: { rows: completeRows, headless: ["7.2.2"], gone: [{ is: "topic", topic: "7.6" }, { is: "total" }] },
    finds: ["7210 item error heading-gone:gone fix"],
  },
  {
    title: "only a heading under which nothing stands and nothing is asked, and the end of a topic",
    form: { rows: completeRows, headless: ["7.4.4"], gone: [{ is: "end", topic: "7.4" }] },
    finds: ["7430 item warning heading-gone:minor fix"],
  },
  {
    title: "a required item without indicators is missed as such too",
    form: { rows: completeRows.filter(({ item }) => item !== "7.6.3"), headless: ["7.6.3"] },
    finds: ["7620 item error required-item-empty:ofAll", "7620 item error heading-gone:gone fix"],
  },
] satisfies readonly Case[];
