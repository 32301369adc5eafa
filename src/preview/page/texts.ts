/** What the preview's own page says; the pane speaks for itself. Thai first, English in the tips. */
export const labels = {
  blank: { label: "แบบฟอร์มว่าง", title: "สร้างแบบฟอร์มหมวด 7 ลงในสมุดงานใหม่ · Write the form into a new workbook" },
  sample: { label: "ตัวอย่างจริง", title: "เปิดตัวชี้วัดจริง 20 ตัวของหัวข้อ 7.1–7.4 · Open the real sample" },
  categories: { label: "ตัวอย่างหมวด 1–7", title: "เปิดตัวอย่างจริงพร้อมคำตอบของหมวด 1–3 · Open the real sample with its answers of Categories 1 to 3" },
  open: { label: "เปิด .xlsx", title: "เปิดไฟล์จากเครื่องนี้ · Open a file of this computer" },
  created: { label: "สมุดงานใหม่", title: "เปิดสมุดงานที่ส่วนเสริมสร้าง แทนสมุดงานที่เปิดอยู่ · Open the workbook that the add-in made, in place of this one" },
  save: { label: "บันทึก .xlsx", title: "บันทึกสมุดงานลงเครื่องนี้ · Save the workbook to this computer" },
} as const;

export const choices = {
  excel: {
    id: "excel", title: "Excel รุ่นใด (เปิดหน้านี้ใหม่) · Which Excel (opens this page anew)",
    options: [
      ["desktop", "Microsoft 365"], ["web", "Excel บนเว็บ"], ["ltsc2021", "LTSC 2021"], ["early", "รุ่นก่อนหน้า"], ["rough", "เจอทุกปัญหา"],
    ],
  },
  language: {
    id: "language", title: "ภาษาของ Excel · Language", value: "th", options: [["th", "ไทย"], ["en", "English"]],
  },
  theme: {
    id: "theme", title: "ธีมของ Excel · Theme", value: "light",
    options: [["light", "สว่าง"], ["dark", "มืด"], ["contrast", "คอนทราสต์สูง"]],
  },
  width: {
    id: "width", title: "ความกว้างของบานหน้าต่าง · Pane width", value: "400",
    options: [["320", "320 px"], ["350", "350 px"], ["400", "400 px"], ["450", "450 px"]],
  },
} as const;

export const texts = {
  starting: "กำลังเปิดแผ่นงาน… · Starting the sheet…",
  locked: "เซลล์นี้ล็อกอยู่ เพราะแผ่นงานถูกป้องกัน ปลดการป้องกันได้ในบานหน้าต่าง · This cell is locked: the sheet is protected. Unprotect it in the pane.",
  created: "Excel เปิดสมุดงานใหม่ไว้แล้ว ดูได้ด้วยปุ่ม “สมุดงานใหม่” · The add-in made a new workbook: see it by the button “สมุดงานใหม่”.",
  noSample: (name: string) => `ไม่พบ ${name} ซึ่ง npm start สร้างไว้ข้างหน้านี้ · There is no ${name}, which npm start makes beside this page.`,
  madeName: "สมุดงานใหม่.xlsx",
  notWorkbook: (name: string) =>
    `“${name}” ไม่ใช่สมุดงาน Excel (.xlsx) หรือไฟล์เสียหาย เลือกไฟล์อื่น · “${name}” is not an Excel workbook (.xlsx), or is damaged. Choose another file.`,
  failed: (detail: string) => `ทำไม่สำเร็จ · It didn't work: ${detail}`,
} as const;
