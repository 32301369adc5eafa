import { lettersOf } from "../../text/glyphs";
import { eachAnswer, excerpt, narrativeRule, optionPlace, optionValues } from "../narrative-rule";
import { write } from "../rule";

export const optionReworded = narrativeRule<"reworded" | "ownLine">({
  name: "option-reworded",
  title: { th: "ประเด็นไม่ตรงกับแบบ", en: "An option that is not worded as the form has it" },
  why: {
    th: "ประเด็นเป็นข้อความของผู้จัดทำแบบ หน่วยงานที่ตอบตามข้อความที่ถูกแก้อาจตอบคนละเรื่องกับที่ผู้ประเมินอ่าน",
    en: "Options are worded by the assessment body. Whoever answers other words may answer something else than the assessor reads.",
  },
  says: {
    reworded: {
      severity: "warning",
      what: {
        th: "ประเด็นที่ { $option } ของข้อ { $item } เขียนว่า “{ $text }” แต่แบบเขียนว่า “{ $printed }”",
        en: "Option { $option } of item { $item } says “{ $text }”, where the form has “{ $printed }”.",
      },
      next: { th: "คืนข้อความเดิมของแบบ แล้วดูว่าคำตอบยังตรงหรือไม่", en: "Put the form's own words back, and see whether the answer still fits." },
    },
    ownLine: {
      severity: "warning",
      what: {
        th: "“{ $text }” อยู่ในรายการประเด็นของข้อ { $item } แต่ไม่ใช่ประเด็นของแบบ",
        en: "“{ $text }” stands among the options of item { $item }, and is none of the form's.",
      },
      next: { th: "ลบแถวนี้ หรือย้ายข้อความไปไว้ในคำตอบ", en: "Delete the row, or move the text into the answer." },
    },
  },
  look: eachAnswer(({ item, asked }, report) => {
    const lines = new Map(asked.options.map((option) => [option.n, option]));
    for (const option of item.options) {
      const { n, text } = option;
      const at = optionPlace(option, "option");
      const asPrinted = n === undefined ? undefined : lines.get(n);
      if (n === undefined || asPrinted === undefined) {
        report("ownLine", at, { item: item.item, part: `“${excerpt(text)}”`, text: excerpt(text) });
      } else if (text !== asPrinted.text && ![asPrinted.text, asPrinted.printed ?? ""].some((known) => lettersOf(known) === lettersOf(text))) {
        report("reworded", at, { ...optionValues(item, n), text: excerpt(text), printed: excerpt(asPrinted.text) },
          write(at, asPrinted.text, { th: "คืนข้อความประเด็นตามแบบ", en: "Put the form's own words back" }));
      }
    }
  }),
});
