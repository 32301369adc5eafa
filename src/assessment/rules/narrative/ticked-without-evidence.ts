import { eachAnswer, excerpt, narrativeRule, optionPlace, optionValues } from "../narrative-rule";

export const tickedWithoutEvidence = narrativeRule<"none" | "toDo">({
  name: "ticked-without-evidence",
  title: { th: "ประเด็นที่มีดอกจันยังไม่มีหลักฐาน", en: "A starred option without evidence" },
  why: {
    th: "ประเด็นที่มีเครื่องหมาย * มีที่ให้แนบหลักฐานในระบบ ผู้ประเมินมองหาไฟล์นั้นก่อนให้คะแนน",
    en: "An option with a star has a place for a file in the web form, and assessors look for it.",
  },
  limits: {
    th: "ไม่ทราบว่าระบบบังคับให้แนบหรือไม่ แบบที่ส่งจริงบางข้ออ้างหลักฐานไว้ในคำตอบแทน จึงเป็นข้อควรทบทวน ไม่ใช่ข้อที่ต้องแก้ไข",
    en: "Whether the web form insists on it is not known: some that were handed in name their evidence in the answer. So it is to be looked at, and no error.",
  },
  says: {
    none: {
      severity: "warning",
      what: {
        th: "ประเด็นที่ { $option } ของข้อ { $item } (“{ $text }”) ทำเครื่องหมายว่ามี แต่ยังไม่ได้ระบุหลักฐาน",
        en: "Option { $option } of item { $item } (“{ $text }”) is ticked, but names no evidence.",
      },
      next: { th: "ใส่ชื่อไฟล์หรือลิงก์ของหลักฐานในช่องหลักฐาน", en: "Put the file's name, or a link, into the evidence cell." },
      lightsUp: true,
    },
    toDo: {
      severity: "notice",
      what: {
        th: "หลักฐานของประเด็นที่ { $option } ข้อ { $item } ยังรอจัดหา: { $names }",
        en: "The evidence of option { $option } of item { $item } is still to be had: { $names }.",
      },
      next: { th: "จัดหาและแนบหลักฐาน แล้วเปลี่ยนสถานะ", en: "Get it, attach it, and change its state." },
    },
  },
  look: eachAnswer(({ item, asked }, report) => {
    const starred = new Set(asked.options.filter((option) => option.starred === true).map(({ n }) => n));
    for (const option of item.options) {
      const { n, tick, text, evidence } = option;
      if (n === undefined || tick !== "ticked" || !starred.has(n)) continue;
      const waiting = evidence.filter(({ state }) => state === "to-do");
      const values = optionValues(item, n);
      if (evidence.length === 0) report("none", optionPlace(option, "evidence"), { ...values, text: excerpt(text) });
      else if (waiting.length > 0) {
        report("toDo", optionPlace(option, "state"), { ...values, names: excerpt(waiting.map(({ name }) => name).join(", ")) });
      }
    }
  }),
});
