import { withFirst, type Case } from "../case";

export default [
  {
    title: "a blank direction",
    form: withFirst({ direction: "" }),
    finds: ["7111 direction error missing-direction:blank"],
  },
  {
    title: "a blank direction that the name carries",
    form: withFirst({ direction: "", unit: "เรื่อง", name: "จำนวนเรื่องที่ค้าง (ค่าน้อยดี)" }),
    finds: ["7111 direction error missing-direction:blank fix"],
  },
  {
    title: "a word that is no direction",
    form: withFirst({ direction: "ปานกลาง" }),
    finds: ["7111 direction error missing-direction:unreadable"],
  },
  {
    title: "a word that is no direction, where the name carries one",
    form: withFirst({ direction: "ใช่", unit: "เรื่อง", name: "จำนวนเรื่องที่แล้วเสร็จ ( ค่ามากดี )" }),
    finds: ["7111 direction error missing-direction:unreadable fix"],
  },
  { title: "English, as people type it", form: withFirst({ direction: "Higher is better" }), finds: [] },
] satisfies readonly Case[];
