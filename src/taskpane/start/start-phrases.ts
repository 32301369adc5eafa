import type { Phrase } from "../../assessment/text/phrase";

export const startPhrases = {
  writeTitle: { th: "เขียนแบบฟอร์มหมวด 7", en: "Write the Category 7 form" },
  writeIntro: {
    th: "แบบฟอร์มจะอยู่ในแผ่นงานใหม่ชื่อ “หมวด 7” แผ่นงานที่มีอยู่แล้วไม่ถูกแตะต้อง",
    en: "The form goes on a new sheet, “หมวด 7”. Sheets that are there are not touched.",
  },
  privacy: {
    th: "ตัวเลขทั้งหมดอยู่ในสมุดงานของท่าน ไม่ถูกส่งออกไปที่ใด",
    en: "All figures stay in your workbook. Nothing is sent anywhere.",
  },
  agency: { th: "หน่วยงาน", en: "Agency" },
  agencyMissing: { th: "กรอกชื่อเต็มของหน่วยงาน เพื่อพิมพ์ไว้ที่หัวแบบฟอร์ม", en: "Enter the agency: it is printed at the head of the form." },
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
  write: { th: "เขียนแบบฟอร์ม", en: "Write the form" },
  written: { th: "เขียนแบบฟอร์มแล้ว", en: "The form is written." },
  openExisting: { th: "เปิดแบบฟอร์มที่มีอยู่", en: "Open the existing form" },
  writeBeside: { th: "เขียนในแผ่นงานข้างกัน", en: "Write it on a sheet beside" },
  formTitle: { th: "แบบฟอร์มในสมุดงานนี้", en: "The form in this workbook" },
  sheet: { th: "แผ่นงาน", en: "Sheet" },
  agencyUnsaid: { th: "ยังไม่ระบุชื่อหน่วยงาน", en: "The agency is not named yet" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  goToForm: { th: "ไปที่แบบฟอร์ม", en: "Go to the form" },
  checkForm: { th: "ตรวจแบบฟอร์ม", en: "Check the form" },
  checked: {
    th: "ตรวจแล้ว พบข้อสังเกต { $n } รายการ",
    en: "{ $n -> [0] Checked: nothing found. [one] Checked: 1 finding. *[other] Checked: { $n } findings. }",
  },
  changeHead: { th: "แก้ไขส่วนหัว", en: "Change the head" },
  saveHead: { th: "บันทึกส่วนหัว", en: "Save the head" },
  headSaved: { th: "บันทึกส่วนหัวแล้ว", en: "The head is saved." },
  anotherForm: { th: "เขียนแบบฟอร์มใหม่", en: "Write a new form" },
  anotherIntro: {
    th: "แบบฟอร์มใหม่จะอยู่ในแผ่นงานข้างกัน แบบฟอร์มเดิมยังอยู่ครบ",
    en: "The new form goes on a sheet beside this one, which stays as it is.",
  },
  protectionTitle: { th: "การป้องกันแผ่นงาน", en: "Sheet protection" },
  protection: { th: "ล็อกเซลล์สูตรและหัวข้อ", en: "Lock formulas and headings" },
  protectionHint: {
    th: "ปิดไว้ตามปกติ เมื่อเปิด จะพิมพ์ทับสูตรไม่ได้ แต่ Excel จะไม่ยอมให้ลบหรือเรียงแถวด้วยมือ ปุ่มในบานหน้าต่างนี้ยังใช้ได้ตามเดิม ไม่มีรหัสผ่าน",
    en: "Off unless you want it. While on, formulas cannot be typed over, but Excel refuses to delete or sort rows by hand; the buttons of this pane still work. There is no password.",
  },
  protected: { th: "ล็อกแผ่นงานแล้ว", en: "The sheet is locked." },
  unprotected: { th: "ปลดล็อกแผ่นงานแล้ว", en: "The sheet is unlocked." },
} satisfies Record<string, Phrase>;
