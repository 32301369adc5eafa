import { fragileEvidence, fragileLinksIn, type Fragility, type FragileLink } from "../../narrative/evidence-links";
import type { Place } from "../../form/place";
import type { Values } from "../../text/phrase";
import { answerPlace, eachAnswer, excerpt, narrativeRule, optionPlace, optionValues } from "../narrative-rule";
import type { Report } from "../rule";

const kinds: readonly Fragility[] = ["short", "blank", "name"];
const shown = 120;

function reportAll(links: readonly FragileLink[], at: Place, values: Values, report: Report<Fragility>): void {
  for (const kind of kinds) {
    const names = links.filter(({ is }) => is === kind).map(({ text }) => excerpt(text, shown)).join(", ");
    if (names !== "") report(kind, at, { ...values, names });
  }
}

export const evidenceLinkFragile = narrativeRule<Fragility>({
  name: "evidence-link-fragile",
  title: { th: "หลักฐานที่อาจเปิดไม่ได้", en: "Evidence that may not open" },
  why: {
    th: "ผู้ประเมินเปิดหลักฐานหลายเดือนหลังส่ง ลิงก์ที่หมดอายุหรือชื่อไฟล์ที่ขาดหายเท่ากับไม่มีหลักฐาน",
    en: "Evidence is opened months later. A link that has ended, or a file whose name was cut, is as good as none.",
  },
  limits: {
    th: "ดูจากตัวอักษรเท่านั้น ไม่เปิดลิงก์และไม่มองหาไฟล์ ลิงก์ที่เขียนถูกต้องอาจเปิดไม่ได้ก็ได้",
    en: "It goes by the letters alone: nothing is opened or looked for. A link that is well written may still lead nowhere.",
  },
  says: {
    short: {
      severity: "warning",
      what: { th: "ลิงก์ย่อไม่บอกว่าไปที่ใด และหมดอายุได้: { $names }", en: "A short link does not say where it leads, and may end: { $names }" },
      next: { th: "เปิดลิงก์ แล้วใช้ที่อยู่เต็มแทน หรือแนบไฟล์", en: "Open it and put the full address in its place, or attach the file." },
    },
    blank: {
      severity: "warning",
      what: { th: "ลิงก์มีช่องว่างอยู่ข้างใน จึงขาดเมื่อคลิก: { $names }", en: "A link with a blank inside breaks there when it is clicked: { $names }" },
      next: { th: "ลบช่องว่างออกจากลิงก์ แล้วลองเปิด", en: "Take the blank out, and try it." },
    },
    name: {
      severity: "notice",
      what: {
        th: "ชื่อไฟล์ดูเหมือนขาดหาย หรือมีอักขระที่บางระบบไม่รับ: { $names }",
        en: "The file's name looks cut, or has characters that some systems do not take: { $names }",
      },
      next: { th: "ตั้งชื่อไฟล์ใหม่ให้สั้นและครบ แล้วแนบอีกครั้ง", en: "Give the file a short and whole name, and attach it again." },
    },
  },
  look: eachAnswer(({ item }, report) => {
    for (const option of item.options) {
      if (option.evidence.length === 0) continue;
      const values = option.n === undefined ? { item: item.item } : optionValues(item, option.n);
      reportAll(option.evidence.flatMap(({ name }) => fragileEvidence(name)), optionPlace(option, "evidence"), values, report);
    }
    reportAll(fragileLinksIn(item.answer), answerPlace(item), { item: item.item }, report);
  }),
});
