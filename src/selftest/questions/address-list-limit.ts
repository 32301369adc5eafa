import { atLimit, heldByAll, addressesOfLength } from "../limits";
import { writesOnOwnSheet, type Question } from "../question";

/** May a list of addresses have 8,192 characters, and no more? */
export const addressListLimit: Question = {
  name: "address-list-limit",
  asks: { th: "รายการที่อยู่เซลล์ยาวได้ 8,192 ตัวอักษรหรือไม่", en: "May a list of addresses have 8,192 characters, and no more?" },
  does: writesOnOwnSheet,
  claim: "A list of addresses has at most 8,192 characters.",
  expected: heldByAll,
  ask: (desk) => atLimit(desk, 8_192, (size) => (sheet) => {
    sheet.getRanges(addressesOfLength(size)).load("address");
  }),
};
