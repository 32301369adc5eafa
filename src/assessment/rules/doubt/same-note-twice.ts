import { partsOfNote } from "../../form/note-figures";
import { lettersOf } from "../../text/glyphs";
import { doubtRule } from "../doubt-rule";
import { placeOf } from "../rule";

/** From so many letters on a note tells something of its own. */
const longNote = 60;
/** A note that names where figures come from is rightly that of several indicators. */
const namesSource = /^(?:รายงาน|ข้อมูล|ที่มา|แหล่ง|อ้างอิง|หลักฐาน|เอกสาร|หนังสือ|คำสั่ง|ประกาศ|ตาม|จาก|ระบบ|แบบ|แผน|ผลสำรวจ|ดู|link|http|source|report)/i;

export const sameNoteTwice = doubtRule<"repeats">({
  name: "same-note-twice",
  title: { th: "หมายเหตุเดียวกันสองตัวชี้วัด", en: "The same note twice" },
  why: {
    th: "หมายเหตุที่เล่าผลของตัวชี้วัดหนึ่งมักไม่ใช่หลักฐานของอีกตัวชี้วัดหนึ่ง ส่วนใหญ่เกิดจากการคัดลอกแถวแล้วลืมแก้",
    en: "A note that tells one indicator's results is seldom evidence of another's: mostly a row was copied and its note forgotten.",
  },
  limits: {
    th: "ไม่ถามหมายเหตุที่เป็นชื่อแหล่งข้อมูล หรือสั้นกว่า 60 ตัวอักษรและไม่มีตัวเลข เพราะหลายตัวชี้วัดอาจมีที่มาเดียวกัน "
      + "และเห็นเฉพาะข้อความที่เหมือนกันทุกตัวอักษร",
    en: "It does not ask about the name of a source, or about fewer than 60 letters without a figure: "
      + "several indicators may rest on one report. Only notes alike in every letter are seen.",
  },
  says: {
    repeats: {
      what: {
        th: "หมายเหตุนี้เหมือนกับของแถวที่ { $row } (“{ $name }”) ทุกตัวอักษร",
        en: "This note is, letter by letter, that of row { $row } (“{ $name }”).",
      },
      next: {
        th: "ถามผู้กรอกว่าหมายเหตุนี้เป็นของตัวชี้วัดใด แล้วเขียนของอีกตัวชี้วัดหนึ่งใหม่",
        en: "Ask whoever wrote it which of the indicators it belongs to, and write the other's anew.",
      },
    },
  },
  check({ indicators, edition: { fiscalYear } }, report) {
    const firstOf = new Map<string, (typeof indicators)[number]>();
    // A note that was copied whole has the letters that it had before.
    const lettersIn = new Map<string, string>();
    for (const indicator of indicators) {
      const { note } = indicator;
      if (note === "" || namesSource.test(note)) continue;
      const letters = lettersIn.get(note) ?? lettersOf(note);
      lettersIn.set(note, letters);
      const first = firstOf.get(letters);
      if (first === undefined) firstOf.set(letters, indicator);
      else if (letters.length >= longNote || partsOfNote(indicator, fiscalYear).some(({ figures }) => figures.length > 0)) {
        report("repeats", placeOf(indicator, "note"), { row: first.row, name: first.name });
      }
    }
  },
});
