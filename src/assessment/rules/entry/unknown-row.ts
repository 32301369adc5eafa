import type { Rule } from "../rule";

const longest = 60;
const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

export const unknownRow: Rule<"stray"> = {
  kind: "entry",
  name: "unknown-row",
  title: { th: "ข้อมูลอยู่นอกที่ของตัวชี้วัด", en: "Something stands where no indicator belongs" },
  why: {
    th: "ข้อมูลที่อยู่นอกแถวตัวชี้วัดไม่ถูกตรวจ ไม่ถูกนับคะแนน และไม่ถูกส่งไปกับแบบประเมิน",
    en: "What stands outside the indicator rows is not checked, not scored and not submitted.",
  },
  says: {
    stray: {
      severity: "warning",
      what: {
        th: "แถวที่ { $row } มีข้อความ “{ $text }” อยู่ในที่ที่ไม่ใช่ตัวชี้วัด",
        en: "Row { $row } holds “{ $text }” where no indicator belongs.",
      },
      next: {
        th: "หากเป็นตัวชี้วัด ให้ย้ายไปไว้ในแถวใต้ข้อที่ตรงกัน หากไม่ใช่ให้ลบออกหรือย้ายไปแผ่นงานอื่น",
        en: "If it is an indicator, move it to the rows under its item; if not, delete it or keep it on another sheet.",
      },
    },
  },
  check({ strays }, report) {
    for (const { row, field, text } of strays) report("stray", { row, field }, { row, text: clipped(text) });
  },
};
