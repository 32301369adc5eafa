import { eachIndicator, placeOf, safely, write, type Rule } from "../rule";

const cell = {
  th: "{ $cell -> [name] ชื่อตัวชี้วัด [unit] หน่วยนับ [direction] ทิศทาง *[note] หมายเหตุ }",
  en: "{ $cell -> [name] The name [unit] The unit [direction] The direction *[note] The note }",
};

export const brokenThaiText: Rule<"broken"> = {
  kind: "entry",
  name: "broken-thai-text",
  title: { th: "สระหรือวรรณยุกต์ที่คัดลอกมาจาก PDF ผิดรหัส", en: "Thai vowels or tone marks broken by a PDF" },
  why: {
    th: "ข้อความที่คัดลอกจากไฟล์ PDF บางไฟล์ใช้รหัสเฉพาะแทนสระและวรรณยุกต์ จึงดูเหมือนหายไปเมื่อเปิดด้วยฟอนต์อื่น และค้นหาไม่พบ",
    en: "Text copied from some PDF files carries private codes in place of Thai vowels and tone marks: they vanish in most fonts, and no search finds the words.",
  },
  says: {
    broken: {
      severity: "warning",
      what: {
        th: `${cell.th}มีสระหรือวรรณยุกต์ที่ผิดรหัส ที่ถูกต้องคือ “{ $proper }”`,
        en: `${cell.en} carries broken vowels or tone marks. It should read “{ $proper }”.`,
      },
      next: {
        th: "ใช้ปุ่มแก้ไขเพื่อเขียนเป็นภาษาไทยที่ถูกต้อง หรือพิมพ์ข้อความใหม่",
        en: "Use the fix to write it as proper Thai, or type it again.",
      },
    },
  },
  check: eachIndicator((indicator, report) => {
    for (const { field, proper } of indicator.mended) {
      const at = placeOf(indicator, field);
      // One letter for one code: the words are those that are read already.
      report("broken", at, { cell: field, proper },
        safely(write(at, proper, { th: "เขียนเป็นภาษาไทยที่ถูกต้อง", en: "Write it as proper Thai" })));
    }
  }),
};
