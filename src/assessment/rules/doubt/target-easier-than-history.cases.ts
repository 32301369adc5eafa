import { withFirst, type Case } from "../case";

const aims = (direction: string, target: number, results: readonly number[]) => withFirst({ direction, target, results });

export default [
  { title: "every earlier year would have had room", form: aims("ค่ามากดี", 70, [78, 79, 81]), finds: ["7111 target doubt target-easier-than-history:room"] },
  { title: "below the worst of them", form: aims("ค่ามากดี", 76, [78, 79, 81]), finds: ["7111 target doubt target-easier-than-history:met"] },
  {
    title: "above the worst of them, where less is better",
    form: aims("ค่าน้อยดี", 12, [9, 10, 9]),
    finds: ["7111 target doubt target-easier-than-history:room"],
  },
  { title: "as the worst of them", form: aims("ค่ามากดี", 78, [78, 79, 81]), finds: [] },
  { title: "easier by one per cent", form: aims("ค่ามากดี", 100, [101, 102, 103]), finds: [] },
  { title: "one of them did not reach it", form: aims("ค่ามากดี", 78.5, [78, 90, 81]), finds: [] },
  { title: "below the worst of them, where less is better, is harder", form: aims("ค่าน้อยดี", 8, [9, 10, 9]), finds: [] },
  {
    title: "a year without a figure",
    form: withFirst({ target: 70, results: ["N/A", 79, 81] }),
    finds: [],
  },
] satisfies readonly Case[];
