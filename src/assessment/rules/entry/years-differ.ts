import { write, type Rule } from "../rule";

export const yearsDiffer: Rule<"headings"> = {
  kind: "entry",
  name: "years-differ",
  title: { th: "ปีในหัวคอลัมน์ไม่ตรงกับปีงบประมาณ", en: "The headings name other years than the head" },
  why: {
    th: "ผู้อ่านแผ่นงานเห็นปีในหัวคอลัมน์ แต่คะแนนคิดจากปีงบประมาณที่หัวแบบฟอร์ม เมื่อสองแห่งไม่ตรงกัน ผลของปีหนึ่งอาจถูกนับเป็นของอีกปีหนึ่ง",
    en: "Whoever reads the sheet goes by the years in the headings, the scores by the fiscal "
      + "year at the head: where they differ, one year's results count as another's.",
  },
  says: {
    headings: {
      severity: "error",
      what: {
        th: "หัวคอลัมน์ผลการดำเนินการระบุปี { $says } แต่ตามปีงบประมาณ พ.ศ. { $year } ต้องเป็นปี { $wanted } ตามลำดับ",
        en: "The headings name the results of { $says }; by fiscal year { $year } they are those of { $wanted }, in this order.",
      },
      next: {
        th: "หากผลที่กรอกเป็นของปีงบประมาณที่หัวแบบฟอร์ม ใช้ปุ่มแก้ไขเพื่อเปลี่ยนหัวคอลัมน์ หากไม่ใช่ ให้แก้ปีงบประมาณหรือผลที่กรอก",
        en: "If the results are those of the head's years, change the headings with the fix. If not, correct the fiscal year or the results.",
      },
    },
  },
  check({ otherYears, edition }, report) {
    const [first] = otherYears;
    if (first === undefined) return;
    // Not safe: the heading says whose year's results these are.
    const label = { th: "เปลี่ยนปีในหัวคอลัมน์ตามปีงบประมาณ", en: "Write the head's years into the headings" };
    const changes = otherYears.flatMap(({ at, proper }) => write(at, proper, label).changes);
    report("headings", first.at, {
      year: edition.fiscalYear,
      says: otherYears.map(({ says }) => says).join(", "),
      wanted: otherYears.map(({ year }) => year).join(", "),
    }, { label, changes });
  },
};
