import type { Phrase } from "../../assessment/text/phrase";

export const savingPhrases = {
  open: { th: "รายงานการตรวจ", en: "Report of the check" },
  text: {
    th: "ไฟล์เดียวสำหรับเก็บ ส่งต่อ หรือพิมพ์ มีข้อสังเกต การทบทวน คะแนน และเกณฑ์ที่ใช้ ตามที่เป็นอยู่ขณะนี้ เปิดด้วยเบราว์เซอร์",
    en: "One file to keep, send or print, opened in any browser: findings, review, scores and criteria, as they stand now.",
  },
  save: { th: "บันทึกเป็นไฟล์", en: "Save as a file" },
  copy: { th: "คัดลอก", en: "Copy it" },
  close: { th: "ปิด", en: "Close" },
  fileName: { th: "รายงานการตรวจ PMQA หมวด 7 ปี { $year }.html", en: "PMQA report Category 7 { $year }.html" },
  saved: { th: "ส่งไฟล์ “{ $file }” ให้บันทึกแล้ว", en: "“{ $file }” was handed over to be saved." },
  notSaved: {
    th: "หากไม่พบไฟล์ในโฟลเดอร์ดาวน์โหลด แสดงว่า Excel ในเครื่องนี้ไม่ให้ส่วนเสริมบันทึกไฟล์ ให้กด “คัดลอก” แล้ววางใน Word หรือวางใน Notepad และบันทึกเป็นไฟล์ .html",
    en: "If it is not in your downloads, this Excel lets no add-in save files: press “Copy it” and paste into Word, or into Notepad to be saved as an .html file.",
  },
  copied: { th: "คัดลอกรายงานแล้ว วางใน Word หรือ Notepad ได้", en: "The report is copied: paste it into Word or Notepad." },
  notCopied: { th: "Excel ในเครื่องนี้ไม่ให้ส่วนเสริมคัดลอก ใช้คำสั่ง pmqa check --report แทนได้", en: "This Excel lets no add-in copy; the command pmqa check --report writes the same." },
} satisfies Record<string, Phrase>;
