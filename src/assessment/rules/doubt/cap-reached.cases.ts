import { fy2567 } from "../../criteria/fy2567";
import { withFirst, withMore, type Case } from "../case";

const excellent = (results: readonly number[]) => withMore({ item: "7.4.3", name: "ร้อยละของหน่วยงานที่ได้ระดับดีเด่น", target: 80, results });

export default [
  { title: "a score above the item's cap", form: excellent([78, 79, 88]), finds: ["7431 score doubt cap-reached:cut"] },
  { title: "a score that is the cap's by its band", form: excellent([60, 61, 60]), finds: [] },
  { title: "the full score of an item without a cap", form: withFirst({ results: [78, 79, 90] }), finds: [] },
  {
    title: "a score above the most that the edition gives",
    form: { ...withFirst({ results: [78, 79, 90] }), edition: { ...fy2567, scale: { ...fy2567.scale, maxScore: 400 } } },
    finds: ["7111 score doubt cap-reached:cut"],
  },
] satisfies readonly Case[];
