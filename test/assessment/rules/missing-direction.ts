import type { Fixture } from "./fixture";
import { withFirst } from "./fixture";

export const missingDirection: readonly Fixture[] = [
  {
    title: "a blank direction",
    form: withFirst({ direction: "" }),
    expects: ["7111 direction error missing-direction:blank"],
  },
  {
    title: "a blank direction that the name carries",
    form: withFirst({ direction: "", name: "จำนวนเรื่องที่ค้าง (ค่าน้อยดี)" }),
    expects: ["7111 direction error missing-direction:blank fix"],
  },
  {
    title: "a word that is no direction",
    form: withFirst({ direction: "ปานกลาง" }),
    expects: ["7111 direction error missing-direction:unreadable"],
  },
  {
    title: "a word that is no direction, where the name carries one",
    form: withFirst({ direction: "ใช่", name: "จำนวนเรื่องที่แล้วเสร็จ ( ค่ามากดี )" }),
    expects: ["7111 direction error missing-direction:unreadable fix"],
  },
  { title: "English, as people type it", form: withFirst({ direction: "Higher is better" }), expects: [] },
];
