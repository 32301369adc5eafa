import { hasBrokenGlyphs, mendGlyphs } from "../../text/glyphs";
import { placeOf, safely, write, type CellFix, type Rule } from "../rule";
import type { Place } from "../../form/place";

const cell = {
  th: "{ $cell -> [name] ชื่อตัวชี้วัด [unit] หน่วยนับ [direction] ทิศทาง *[note] หมายเหตุ }",
  en: "{ $cell -> [name] The name [unit] The unit [direction] The direction *[note] The note }",
};

// One letter for one code: the words are those that are read already.
const mend = (at: Place, proper: string): CellFix => safely(write(at, proper, { th: "เขียนเป็นภาษาไทยที่ถูกต้อง", en: "Write it as proper Thai" }));

const around = 20;

/** The words around the first broken glyph of a long text, as they should read. */
function firstMended(typed: string): string {
  const at = typed.split("").findIndex(hasBrokenGlyphs);
  return mendGlyphs(typed.slice(Math.max(0, at - around), at + around)).replace(/\s+/g, " ").trim();
}

export const brokenThaiText: Rule<"broken" | "answer"> = {
  kind: "entry",
  name: "broken-thai-text",
  title: { th: "สระหรือวรรณยุกต์ที่คัดลอกมาจาก PDF ผิดรหัส", en: "Thai vowels or tone marks broken by a PDF" },
  why: {
    th: "ข้อความที่คัดลอกจากไฟล์ PDF บางไฟล์ใช้รหัสเฉพาะแทนสระและวรรณยุกต์ จึงดูเหมือนหายไปเมื่อเปิดด้วยฟอนต์อื่น และค้นหาไม่พบ",
    en: "Text copied from some PDF files carries private codes in place of Thai vowels "
      + "and tone marks: they vanish in most fonts, and no search finds the words.",
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
    answer: {
      severity: "warning",
      what: {
        th: "คำตอบข้อ { $item } มีสระหรือวรรณยุกต์ที่ผิดรหัส { $count } แห่ง แห่งแรกที่ถูกต้องคือ “…{ $proper }…”",
        en: "The answer of item { $item } has { $count } broken vowels or tone marks. Around the first it should read “…{ $proper }…”.",
      },
      next: {
        th: "ใช้ปุ่มแก้ไขเพื่อเขียนเป็นภาษาไทยที่ถูกต้อง หรือวางคำตอบใหม่จากต้นฉบับ",
        en: "Use the fix to write it as proper Thai, or paste the answer again from where it was written.",
      },
    },
  },
  about: ({ item }) => (item === undefined ? undefined : { of: "item", item: String(item) }),
  check({ indicators, narrative }, report) {
    for (const indicator of indicators) {
      for (const { field, proper } of indicator.mended) {
        const at = placeOf(indicator, field);
        report("broken", at, { cell: field, proper }, mend(at, proper));
      }
    }
    for (const { item, typed, answer, sheet, answerRow: row, pieces } of narrative?.items ?? []) {
      if (typed === undefined) continue;
      const at = { sheet, row, field: "answer" } as const;
      report("answer", at, { item, count: [...typed].filter(hasBrokenGlyphs).length, proper: firstMended(typed) },
        // What stands in several cells cannot be written into one without saying it twice.
        pieces === undefined ? mend(at, answer) : undefined);
    }
  },
};
