import type { Phrase } from "../../assessment/text/phrase";

export const turnPhrases = {
  title: { th: "สูตรของแบบฟอร์ม", en: "The form's formulas" },
  now: {
    th: "คำนวณด้วย{ $dialect -> [functions] สูตรของส่วนเสริม PMQA [native] สูตร Excel ที่ใช้ได้ทุกเครื่อง *[both] สูตรสองแบบปนกัน }",
    en: "Computed by { $dialect -> [functions] the functions of the PMQA add-in [native] "
      + "Excel formulas that work on every computer *[both] two kinds of formulas }.",
  },
  turnWhy: {
    th: "ก่อนส่งไฟล์ ให้ใช้สูตร Excel เพื่อให้เครื่องที่ไม่มีส่วนเสริมคำนวณได้ ตัวเลขไม่เปลี่ยน",
    en: "Before you send the file, use Excel formulas, which need no add-in. No figure changes.",
  },
  notHereWhy: {
    th: "Excel รุ่นนี้ไม่รองรับสูตรของส่วนเสริม เปลี่ยนเป็นสูตร Excel เพื่อให้คำนวณที่นี่ได้ ตัวเลขไม่เปลี่ยน",
    en: "This Excel runs no functions of add-ins: with Excel formulas the form is computed here too. No figure changes.",
  },
  mendWhy: {
    th: "มี { $n } เซลล์ที่สูตรสองแบบอ่านต่างกัน เช่น ตัวเลขที่พิมพ์เป็นข้อความ แก้ก่อนเพื่อให้เปลี่ยนสูตรแล้วตัวเลขไม่เปลี่ยน",
    en: "{ $n -> [one] One cell is *[other] { $n } cells are } read differently by the two kinds, "
      + "such as numbers typed as text. Mend them first, so that turning changes no figure.",
  },
  mend: { th: "แก้ { $n } เซลล์นี้ก่อน", en: "{ $n -> [one] Mend this cell first *[other] Mend these { $n } cells first }" },
  mended: { th: "แก้แล้ว { $n } เซลล์", en: "{ $n -> [one] Mended 1 cell. *[other] Mended { $n } cells. }" },
  turn: {
    th: "เปลี่ยนเป็น{ $dialect -> [functions] สูตรของส่วนเสริม *[native] สูตร Excel }",
    en: "Turn into { $dialect -> [functions] functions of the add-in *[native] Excel formulas }",
  },
  turned: {
    th: "แบบฟอร์มใช้{ $dialect -> [functions] สูตรของส่วนเสริม *[native] สูตร Excel } แล้ว",
    en: "The form is computed by { $dialect -> [functions] the add-in’s functions *[native] Excel formulas } now.",
  },
} satisfies Record<string, Phrase>;
