import type { Rule } from "../rule";
import { isUncomputed, shownOtherwise } from "../shown-otherwise";

export const notComputed: Rule<"byHand" | "kept" | "busy"> = {
  kind: "formulas",
  name: "not-computed",
  title: { th: "แผ่นงานยังไม่ได้คำนวณ", en: "The sheet is not computed yet" },
  why: {
    th: "ตัวเลขที่แสดงอยู่ยังไม่ใช่ผลของข้อมูลที่กรอก ผู้ที่อ่านแผ่นงานจึงเห็นค่าเก่าหรือเซลล์ว่าง ส่วนผลตรวจนี้คำนวณจากข้อมูลที่กรอก",
    en: "What the sheet shows is not yet what was filled in comes to: readers see old "
      + "figures or blanks. What is said here is computed from what was filled in.",
  },
  says: {
    byHand: {
      severity: "notice",
      what: {
        th: "Excel ตั้งให้คำนวณเมื่อสั่งเท่านั้น และ { $count } เซลล์ยังแสดงค่าเก่า",
        en: "Excel computes only when told, and { $count -> [one] 1 cell still shows *[other] { $count } cells still show } old figures.",
      },
      next: {
        th: "กด F9 หรือตั้งการคำนวณเป็นอัตโนมัติ (สูตร > ตัวเลือกการคำนวณ)",
        en: "Press F9, or set calculation to automatic (Formulas > Calculation Options).",
      },
    },
    kept: {
      severity: "notice",
      what: {
        th: "{ $count } เซลล์ยังไม่มีตัวเลข เพราะโปรแกรมที่บันทึกไฟล์นี้ไม่ได้คำนวณ",
        en: "{ $count -> [one] 1 cell shows *[other] { $count } cells show } no figure yet: the program that saved this file did not compute it.",
      },
      next: { th: "เปิดไฟล์ใน Excel แล้วบันทึก เพื่อให้ผู้อ่านเห็นตัวเลข", en: "Open the file in Excel and save it, so that readers see the figures." },
    },
    busy: {
      severity: "notice",
      what: {
        th: "Excel กำลังคำนวณ { $count } เซลล์",
        en: "Excel is still computing { $count -> [one] 1 cell *[other] { $count } cells }.",
      },
      next: { th: "รอสักครู่แล้วตรวจอีกครั้ง", en: "Wait a little, then check again." },
    },
  },
  check(form, report) {
    const waiting = shownOtherwise(form).filter((cell) => isUncomputed(cell, form));
    const [first] = waiting;
    if (first === undefined || form.calculation === "none") return;
    const saying = form.calculation === "by-hand" ? "byHand" : form.calculation === "kept" ? "kept" : "busy";
    report(saying, first.at, { count: waiting.length });
  },
};
