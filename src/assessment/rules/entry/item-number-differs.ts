import type { ItemId } from "../../criteria/edition";
import { eachIndicator, placeOf, write, type Fix, type Rule } from "../rule";

const correct = {
  th: "แก้เลขข้อให้ตรงกับข้อที่แถวนี้อยู่ หรือย้ายแถวไปไว้ใต้ข้อที่ถูกต้อง",
  en: "Correct the number to that of the item it stands under, or move the row to the right item.",
};

export const itemNumberDiffers: Rule<"other" | "outside" | "unknown" | "blank"> = {
  kind: "entry",
  name: "item-number-differs",
  title: { th: "เลขข้อไม่ตรงกับข้อที่แถวนี้อยู่", en: "The item's number is not that of the row's place" },
  why: {
    th: "เลขข้อของแถวกำหนดว่าตัวชี้วัดนับเป็นของข้อใดและจำกัดคะแนนเท่าใด ส่วนค่าเฉลี่ยในแผ่นงานนับตามตำแหน่งแถว หากไม่ตรงกันคะแนนรวมจะไม่ตรงกัน",
    en: "A row's own number decides to which item it counts and how its score is capped, while "
      + "the sheet's means go by where it stands: where the two disagree, so do the totals.",
  },
  says: {
    other: {
      severity: "error",
      what: {
        th: "แถวที่ { $row } มีเลขข้อ { $text } จึงนับเป็นของข้อ { $text } แต่อยู่ใต้ข้อ { $under }",
        en: "Row { $row } bears the number { $text } and counts to that item, but stands under item { $under }.",
      },
      next: {
        th: "ใช้ปุ่มแก้ไข หากอยู่ถูกข้อแล้วให้แก้เลขข้อ หากเลขข้อถูกแล้วให้ย้ายแถว",
        en: "Use a fix: write the other number if the place is right, or move the row if the number is right.",
      },
    },
    outside: {
      severity: "error",
      what: {
        th: "แถวที่ { $row } มีเลขข้อ { $text } แต่ไม่ได้อยู่ใต้ข้อใด",
        en: "Row { $row } bears the number { $text }, but stands under no item.",
      },
      next: {
        th: "ใช้ปุ่มแก้ไขเพื่อย้ายแถวไปไว้ใต้ข้อของตน",
        en: "Use the fix to move the row under its item.",
      },
    },
    unknown: {
      severity: "error",
      what: {
        th: "แถวที่ { $row } มีเลขข้อ “{ $text }” ซึ่งไม่มีในแบบฟอร์ม จึงนับเป็นของข้อ { $under } ที่แถวนี้อยู่",
        en: "Row { $row } bears the number “{ $text }”, which the form does not have; it counts to item { $under }, under which it stands.",
      },
      next: correct,
    },
    blank: {
      severity: "error",
      what: { th: "แถวที่ { $row } ใต้ข้อ { $under } ไม่มีเลขข้อ", en: "Row { $row } under item { $under } bears no number." },
      next: { th: "กรอกเลขข้อในคอลัมน์แรกของแถวนี้", en: "Type the item's number into the row's first cell." },
    },
  },
  check: eachIndicator((indicator, report, { itemRows, inOrder }) => {
    const { row, item, under, ownNumber, computed } = indicator;
    if (!inOrder || ownNumber === under) return;
    // Its item's heading is gone, so it stands under the one above, or under none: that is told of the heading.
    if (!itemRows.has(item)) return;
    if (under === undefined) {
      report("outside", placeOf(indicator, "item"), { row, text: item }, movedTo(row, item));
      return;
    }
    // A row inserted by hand has neither number nor formulas: what brings those brings the number.
    if (ownNumber === "" && Object.values(computed).some(({ holds }) => holds === "nothing")) return;
    const saying = ownNumber === "" ? "blank" : item === under ? "unknown" : "other";
    report(saying, placeOf(indicator, "item"), { row, under, text: ownNumber },
      numbered(row, under), saying === "other" ? movedTo(row, item) : undefined);
  }),
};

const movedTo = (row: number, item: ItemId): Fix => ({
  label: { th: "ย้ายแถวไปไว้ใต้ข้อ { $item }", en: "Move the row under item { $item }" },
  values: { item }, rows: "to its item", row,
});

/** Not safe: the number decides to which item the row counts. */
const numbered = (row: number, item: ItemId): Fix =>
  write({ row, field: "item" }, item, { th: "กรอกเลขข้อ { $item }", en: "Write the number { $item }" }, { item });
