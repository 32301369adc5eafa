import type { Phrase } from "../../assessment/text/phrase";

export const submitPhrases = {
  title: { th: "ส่งแบบประเมิน", en: "Submit the form" },
  back: { th: "กลับไปที่สรุปคะแนน", en: "Back to the summary" },
  entry: {
    th: "ไฟล์ส่งเปิดได้ทุกที่โดยไม่ต้องมีส่วนเสริม มีรายงานการตรวจ การทบทวน และรหัสยืนยันที่ผู้รับตรวจสอบได้",
    en: "The file opens anywhere without the add-in, and carries the report, the review and a digest that whoever gets it can check.",
  },
  openTitle: { th: "พร้อมส่ง", en: "Ready to be submitted" },
  openText: {
    th: "{ $waived -> [0] ไม่มีข้อผิดพลาดเหลืออยู่ *[other] ข้อผิดพลาดที่เหลือ { $waived } รายการมีผู้ยอมรับพร้อมเหตุผลแล้ว }",
    en: "{ $waived -> [0] No error is left. *[other] Each of the { $waived } errors left is accepted with a reason. }",
  },
  shutTitle: { th: "ยังส่งไม่ได้", en: "Not yet" },
  shutText: {
    th: "มีข้อผิดพลาด { $n } รายการที่ต้องแก้ หรือให้ผู้ทบทวนยอมรับพร้อมเหตุผลที่หน้า “ทบทวน”",
    en: "{ $n -> [one] 1 error has *[other] { $n } errors have } to be mended first, or accepted with a reason on the page “Review”.",
  },
  inTheWay: { th: "สิ่งที่ต้องจัดการก่อน", en: "What stands in the way" },
  more: { th: "แสดงอีก { $n } รายการ", en: "Show { $n } more" },
  waived: { th: "ยอมรับแล้วพร้อมเหตุผล", en: "Accepted with a reason" },
  waivedBy: { th: "{ $by }: “{ $reason }”", en: "{ $by }: “{ $reason }”" },
  wholeForm: { th: "ทั้งแบบฟอร์ม", en: "The whole form" },
  making: { th: "ทำไฟล์", en: "Make the file" },
  draft: { th: "ทำเป็นฉบับร่าง", en: "Make a draft" },
  draftText: {
    th: "ฉบับร่างทำได้แม้ยังมีข้อผิดพลาด ทุกหน้าพิมพ์ว่าเป็นฉบับร่าง และผู้รับจะไม่นับเป็นการส่ง",
    en: "A draft can be made although errors are left. Every page of it says that it is one, and nobody takes it for a submission.",
  },
  make: { th: "ทำไฟล์ส่ง", en: "Make the submission" },
  makeDraft: { th: "ทำไฟล์ฉบับร่าง", en: "Make the draft" },
  shut: { th: "แก้ข้อผิดพลาดให้หมดก่อน หรือเลือกทำเป็นฉบับร่าง", en: "Mend the errors first, or choose a draft." },
  underWay: { th: "กำลังทำไฟล์…", en: "Making the file…" },
  made: { th: "ทำไฟล์ “{ $file }” แล้ว", en: "“{ $file }” is made." },
  failed: { th: "ทำไฟล์ไม่สำเร็จ", en: "The file could not be made." },
  digest: { th: "รหัสยืนยัน", en: "Digest" },
  digestText: {
    th: "พิมพ์อยู่ท้ายทุกหน้า จดหรือเก็บหน้าที่พิมพ์ไว้ ผู้รับใช้เทียบได้ว่าไฟล์ไม่ถูกแก้หลังจากทำ",
    en: "It is printed at the foot of every page. Keep a printed page: with it anybody can tell whether the file was changed since.",
  },
  open: { th: "เปิดเป็นสมุดงานใหม่", en: "Open as a new workbook" },
  opened: { th: "เปิดสมุดงานใหม่แล้ว บันทึกเป็น “{ $file }”", en: "It is open as a new workbook: save it as “{ $file }”." },
  save: { th: "บันทึกเป็นไฟล์", en: "Save as a file" },
  saveData: { th: "บันทึกข้อมูล (JSON)", en: "Save the data (JSON)" },
  saved: { th: "ส่งไฟล์ “{ $file }” ให้บันทึกแล้ว", en: "“{ $file }” was handed over to be saved." },
  changed: {
    th: "แบบฟอร์มเปลี่ยนไปหลังจากทำไฟล์แล้ว ไฟล์ที่ทำไว้ยังเป็นตามเดิม ทำใหม่หากต้องการส่งตามที่เป็นอยู่",
    en: "The form has changed since. The file is what the form was; make it anew to submit what it is now.",
  },
} satisfies Record<string, Phrase>;
