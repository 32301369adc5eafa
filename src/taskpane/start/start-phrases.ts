import type { Phrase } from "../../assessment/text/phrase";

export const startPhrases = {
  writeTitle: { th: "สร้างแบบฟอร์มหมวด 7", en: "Create the Category 7 form" },
  writeIntro: {
    th: "แบบฟอร์มจะอยู่ในแผ่นงานใหม่ชื่อ “หมวด 7” แผ่นงานที่มีอยู่แล้วไม่ถูกแตะต้อง",
    en: "The form goes on a new sheet, “หมวด 7”. Sheets that are there are not touched.",
  },
  privacy: {
    th: "ตัวเลขทั้งหมดอยู่ในสมุดงานของท่าน ไม่ถูกส่งออกไปที่ใด",
    en: "All figures stay in your workbook. Nothing is sent anywhere.",
  },
  agency: { th: "หน่วยงาน", en: "Agency" },
  agencyMissing: { th: "กรอกชื่อเต็มของหน่วยงาน ซึ่งจะพิมพ์ไว้ที่หัวแบบฟอร์ม", en: "Enter the agency: it is printed at the head of the form." },
  year: { th: "ปีงบประมาณ (พ.ศ.)", en: "Fiscal year (Buddhist era)" },
  yearMissing: { th: "กรอกปีงบประมาณเป็นตัวเลข เช่น { $year }", en: "Enter the fiscal year as a number, such as { $year }." },
  yearChristian: {
    th: "ปีนี้ดูเหมือนคริสต์ศักราช หากหมายถึง พ.ศ. { $year } ให้กรอก { $year }",
    en: "This looks like a year of the Christian era. If you mean { $year } in the Buddhist era, enter { $year }.",
  },
  yearUnknown: {
    th: "ไม่รู้จักเกณฑ์ก่อนปี { $first } จึงไม่คิดคะแนนให้ กรอกปี { $first } หรือหลังจากนั้น",
    en: "Criteria before { $first } are not known, so they are not guessed. Enter { $first } or later.",
  },
  yearOwn: { th: "ใช้เกณฑ์ของปี { $year }", en: "Scored by the criteria of { $year }." },
  yearBorrowed: {
    th: "ยังไม่มีเกณฑ์ของปี { $year } จึงใช้เกณฑ์ปี { $criteria } โดยเลื่อนปีของผลการดำเนินการ",
    en: "The criteria of { $year } are not known yet: those of { $criteria } are used, with the years moved.",
  },
  agencyType: { th: "ประเภทหน่วยงาน", en: "Agency type" },
  agencyTypeHint: {
    th: "บางข้อบังคับเฉพาะหน่วยงานบริการหรือหน่วยงานนโยบาย",
    en: "Some items are asked only of service or of policy agencies.",
  },
  agencyTypeUnsaid: { th: "ยังไม่ระบุ", en: "not said" },
  write: { th: "สร้างแบบฟอร์ม", en: "Create the form" },
  written: { th: "สร้างแบบฟอร์มแล้ว", en: "The form is made." },
  openExisting: { th: "เปิดแบบฟอร์มที่มีอยู่", en: "Open the existing form" },
  writeBeside: { th: "สร้างในแผ่นงานข้างกัน", en: "Create it on a sheet beside" },
  formTitle: { th: "แบบฟอร์มในสมุดงานนี้", en: "The form in this workbook" },
  sheet: { th: "แผ่นงาน", en: "Sheet" },
  agencyUnsaid: { th: "ยังไม่ระบุชื่อหน่วยงาน", en: "The agency is not named yet" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  goToForm: { th: "ไปที่แบบฟอร์ม", en: "Go to the form" },
  checkForm: { th: "ตรวจแบบฟอร์ม", en: "Check the form" },
  checked: {
    th: "ตรวจแล้ว พบข้อสังเกต { $n } รายการ{ $doubts -> [0] {\"\"} *[other] {\" \"}และข้อสงสัย { $doubts } ข้อ }",
    en: "{ $n -> [0] Checked: nothing found. [one] Checked: 1 finding. *[other] Checked: { $n } findings. "
      + "}{ $doubts -> [0] {\"\"} [one] {\" \"}1 question. *[other] {\" \"}{ $doubts } questions. }",
  },
  changeHead: { th: "แก้ไขส่วนหัว", en: "Change the head" },
  saveHead: { th: "บันทึกส่วนหัว", en: "Save the head" },
  headSaved: { th: "บันทึกส่วนหัวแล้ว", en: "The head is saved." },
  headFirstTitle: { th: "เริ่มที่ส่วนหัวของแบบฟอร์ม", en: "Begin with the head of the form" },
  headFirstText: {
    th: "ชื่อหน่วยงานจะพิมพ์ไว้ที่หัวแบบฟอร์ม ส่วนประเภทหน่วยงานใช้บอกว่าข้อใดเป็นข้อบังคับ",
    en: "The agency is printed at the head of the form; its type decides which items are required.",
  },
  figuresQuestion: {
    th: "ผลการดำเนินการที่กรอกไว้แล้ว จะให้อยู่อย่างไร",
    en: "What should become of the results that are filled in?",
  },
  figuresStay: { th: "คงไว้ใต้ปีเดิม", en: "Keep them under their years" },
  figuresKept: {
    th: "ผลของปี { $kept } อยู่ใต้ปีเดิม ช่องของปี { $blank } เว้นว่างไว้ให้กรอก",
    en: "The results of { $kept } stay under those years; { $blank } is left blank to be filled in.",
  },
  figuresNoneKept: {
    th: "ไม่มีปีใดตรงกับปีเดิม ช่องของปี { $blank } จึงว่างทั้งหมด",
    en: "None of the years stays: { $blank } are all left blank.",
  },
  figuresLost: {
    th: "ผลของปี { $years } จำนวน { $n } ค่า จะไม่มีช่องในแบบฟอร์มอีก จึงถูกนำออก (กด “เลิกทำ” เพื่อนำกลับมา)",
    en: "{ $n -> [one] The one result of { $years } has no place any more and is taken out *[other] The { "
      + "$n } results of { $years } have no place any more and are taken out } (Undo brings them back).",
  },
  figuresMove: { th: "ให้ปีเลื่อนไป ตัวเลขอยู่ในคอลัมน์เดิม", en: "Keep their columns and move the years" },
  figuresMoved: {
    th: "ผลที่อยู่ใต้ปี { $before } จะเป็นผลของปี { $now } ตามลำดับ ใช้เมื่อใส่ปีงบประมาณผิดมาแต่แรก",
    en: "The results under { $before } become those of { $now }, in this order. Right where the fiscal year was wrong from the start.",
  },
  anotherForm: { th: "สร้างแบบฟอร์มใหม่", en: "Create a new form" },
  anotherIntro: {
    th: "แบบฟอร์มใหม่จะอยู่ในแผ่นงานข้างกัน แบบฟอร์มเดิมยังอยู่ครบ",
    en: "The new form goes on a sheet beside this one, which stays as it is.",
  },
  protectionTitle: { th: "การป้องกันแผ่นงาน", en: "Sheet protection" },
  protection: { th: "ล็อกเซลล์สูตรและหัวข้อ", en: "Lock formulas and headings" },
  protectionHint: {
    th: "ปิดไว้ตามปกติ เมื่อเปิด จะพิมพ์ทับสูตรไม่ได้ แต่ Excel จะไม่ยอมให้ลบหรือเรียงแถวด้วยมือ ปุ่มในบานหน้าต่างนี้ยังใช้ได้ตามเดิม ไม่มีรหัสผ่าน",
    en: "Off unless you want it. While on, formulas cannot be typed over, but Excel refuses to delete "
      + "or sort rows by hand; the buttons of this pane still work. There is no password.",
  },
  protected: { th: "ล็อกแผ่นงานแล้ว", en: "The sheet is locked." },
  unprotected: { th: "ปลดล็อกแผ่นงานแล้ว", en: "The sheet is unlocked." },
} satisfies Record<string, Phrase>;
