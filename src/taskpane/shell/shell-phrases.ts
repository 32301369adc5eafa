import type { Phrase } from "../../assessment/text/phrase";
import type { TabName } from "../pane-context";

export const tabTitles: Readonly<Record<TabName, Phrase>> = {
  start: { th: "เริ่มต้น", en: "Start" },
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  answers: { th: "คำตอบ", en: "Answers" },
  check: { th: "ตรวจสอบ", en: "Check" },
  review: { th: "ทบทวน", en: "Review" },
  summary: { th: "สรุปคะแนน", en: "Summary" },
};

export const shellPhrases = {
  title: { th: "PMQA 4.0 ใน Excel", en: "PMQA 4.0 in Excel" },
  tabsLabel: { th: "ส่วนต่าง ๆ ของบานหน้าต่าง", en: "Parts of the pane" },
  otherLanguage: { th: "English", en: "ไทย" },
  toOtherLanguage: { th: "Switch to English", en: "เปลี่ยนเป็นภาษาไทย" },
  findingsCount: {
    th: "มีข้อสังเกต { $n } รายการ",
    en: "{ $n -> [one] 1 finding *[other] { $n } findings }",
  },
  loading: { th: "กำลังเปิด…", en: "Opening…" },
  starting: { th: "กำลังอ่านสมุดงาน…", en: "Reading the workbook…" },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  reading: { th: "กำลังอ่านแบบฟอร์ม…", en: "Reading the form…" },
  writing: { th: "กำลังเขียนลงแผ่นงาน…", en: "Writing to the sheet…" },
  checking: { th: "กำลังตรวจสอบ…", en: "Checking…" },
  progress: { th: "{ $done } จาก { $total }", en: "{ $done } of { $total }" },
  stop: { th: "หยุด", en: "Stop" },
  dismiss: { th: "ปิดข้อความนี้", en: "Dismiss this message" },
  undo: { th: "เลิกทำ: { $step }", en: "Undo: { $step }" },
  undone: { th: "เลิกทำแล้ว", en: "Undone." },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  noFormTitle: { th: "ยังไม่มีแบบฟอร์มในสมุดงานนี้", en: "There is no form in this workbook yet" },
  noFormText: {
    th: "สร้างแบบฟอร์มหมวด 7 ก่อน แล้วส่วนนี้จะพร้อมใช้งาน",
    en: "Create the Category 7 form first; this part is ready then.",
  },
  goToStart: { th: "ไปที่เริ่มต้น", en: "Go to Start" },
  outsideTitle: { th: "เปิดส่วนเสริมนี้ใน Excel", en: "Open this add-in in Excel" },
  outsideText: {
    th: "หน้านี้ทำงานกับสมุดงานที่เปิดอยู่ใน Excel จึงใช้ในเบราว์เซอร์โดยลำพังไม่ได้ เปิด Excel แล้วเลือกแท็บ “PMQA 4.0” บนริบบิ้น",
    en: "This page works on a workbook that is open in Excel, so it can do nothing in a browser alone. Open Excel and choose the “PMQA 4.0” tab on the ribbon.",
  },
  partFailedTitle: { th: "เปิดส่วนนี้ไม่สำเร็จ", en: "This part could not be opened" },
  partFailedText: {
    th: "ข้อมูลในสมุดงานไม่ถูกแตะต้อง ตรวจการเชื่อมต่อ แล้วเปิดบานหน้าต่างใหม่ ({ $detail })",
    en: "Nothing in the workbook was touched. Check your connection, then reload the pane. ({ $detail })",
  },
  reload: { th: "เปิดบานหน้าต่างใหม่", en: "Reload the pane" },
  failedTitle: { th: "ส่วนเสริมเริ่มทำงานไม่สำเร็จ", en: "The add-in could not start" },
  failedText: {
    th: "ข้อมูลในสมุดงานไม่ถูกแตะต้อง ปิดแล้วเปิดบานหน้าต่างนี้อีกครั้ง หากยังไม่ได้ ให้แจ้งผู้ดูแลระบบพร้อมข้อความนี้: { $detail }",
    en: "Nothing in the workbook was touched. Close this pane and open it again; if that does not help, tell your administrator: { $detail }",
  },
} satisfies Record<string, Phrase>;
