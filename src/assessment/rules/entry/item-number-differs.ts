import { eachIndicator, placeOf, write, type Rule } from "../rule";

export const itemNumberDiffers: Rule<"other" | "blank"> = {
  kind: "entry",
  name: "item-number-differs",
  title: { th: "เลขข้อไม่ตรงกับข้อที่แถวนี้อยู่", en: "The item's number is not that of the row's place" },
  why: {
    th: "สูตรคะแนนอ่านเลขข้อของแถวเพื่อจำกัดคะแนนตามข้อนั้น เลขข้อที่ผิดจึงอาจทำให้คะแนนในแผ่นงานสูงหรือต่ำกว่าที่ควร",
    en: "The score's formula reads the row's own number to cap it by its item: with another number the sheet may show too high or too low a score.",
  },
  says: {
    other: {
      severity: "error",
      what: {
        th: "แถวที่ { $row } มีเลขข้อ “{ $text }” แต่อยู่ใต้ข้อ { $item }",
        en: "Row { $row } bears the number “{ $text }”, but stands under item { $item }.",
      },
      next: {
        th: "แก้เลขข้อให้ตรง หรือย้ายแถวไปไว้ใต้ข้อที่ถูกต้อง",
        en: "Correct the number, or move the row to the item it belongs to.",
      },
    },
    blank: {
      severity: "error",
      what: { th: "แถวที่ { $row } ใต้ข้อ { $item } ไม่มีเลขข้อ", en: "Row { $row } under item { $item } bears no number." },
      next: { th: "กรอกเลขข้อในคอลัมน์แรกของแถวนี้", en: "Type the item's number into the row's first cell." },
    },
  },
  check: eachIndicator((indicator, report) => {
    const { row, item, ownNumber, computed } = indicator;
    if (ownNumber === item) return;
    // A row inserted by hand has neither number nor formulas: what brings those brings the number.
    if (ownNumber === "" && Object.values(computed).some(({ holds }) => holds === "nothing")) return;
    const at = placeOf(indicator, "item");
    report(ownNumber === "" ? "blank" : "other", at, { row, item, text: ownNumber },
      write(at, item, { th: "กรอกเลขข้อ { $item }", en: "Write the number { $item }" }, { item }));
  }),
};
