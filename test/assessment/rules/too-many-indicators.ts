import type { Fixture } from "./fixture";
import { withMore } from "./fixture";

const third = { name: "จำนวนเรื่องที่แล้วเสร็จ" };
const fourth = { name: "จำนวนคู่มือที่จัดทำ" };

export const tooManyIndicators: readonly Fixture[] = [
  { title: "three where three are allowed", form: withMore(third), expects: [] },
  {
    title: "four where three are allowed",
    form: withMore(third, fourth),
    expects: ["7110 item error too-many-indicators:many"],
  },
];
