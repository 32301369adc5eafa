import { withMore, type Case } from "../case";

const third = { name: "จำนวนเรื่องที่แล้วเสร็จ", unit: "เรื่อง" };
const fourth = { name: "จำนวนคู่มือที่จัดทำ", unit: "เล่ม" };

export default [
  { title: "three where three are allowed", form: withMore(third), finds: [] },
  {
    title: "four where three are allowed",
    form: withMore(third, fourth),
    finds: ["7110 item error too-many-indicators:many"],
  },
] satisfies readonly Case[];
