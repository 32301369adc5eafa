import { oddTextIn } from "../../form/odd-text";
import { brokenOffIn, type BrokenPlace } from "../../text/broken-off";
import { doubtRule } from "../doubt-rule";
import { eachIndicator, placeOf, type Asking } from "../rule";

const asking = (th: string, en: string): Asking => ({
  what: { th: `หมายเหตุจบลง${th} (“…{ $end }”)`, en: `The note ends ${en} (“…{ $end }”).` },
  next: {
    th: "ถามผู้กรอกว่าข้อความที่เหลือคืออะไร แล้วคัดลอกจากต้นฉบับให้ครบ",
    en: "Ask whoever wrote the note how it goes on, and copy all of it from the original.",
  },
});

const shownEnd = 30;

export const noteBrokenOff = doubtRule<BrokenPlace>({
  name: "note-broken-off",
  title: { th: "หมายเหตุขาดตอนท้าย", en: "The note breaks off" },
  why: {
    th: "ข้อความที่ขาดหายมักเกิดจากการคัดลอกจากตารางหรือ PDF ส่วนที่หายไปอาจเป็นหลักฐานของปีที่ประเมิน",
    en: "Text that breaks off was often cut as it was copied from a table or a PDF, and what is gone may be the evidence of the year assessed.",
  },
  limits: {
    th: "คำไทยส่วนใหญ่จบข้อความได้ จึงเห็นเฉพาะการจบที่เป็นไปไม่ได้ เช่น สระหน้า ปีสามหลัก วงเล็บที่ไม่ปิด ไม่เห็นการขาดที่จบคำพอดี",
    en: "Most Thai words can end a text: only impossible ends are seen, such as a leading vowel, "
      + "a year of three digits, an open bracket. A cut between two words is not.",
  },
  says: {
    word: asking("กลางคำ", "inside a word"),
    number: asking("กลางตัวเลข", "inside a number"),
    year: asking("กลางเลขปี", "inside a year"),
    bracket: asking("โดยยังไม่ปิดวงเล็บหรือเครื่องหมายคำพูด", "inside a bracket or a quotation"),
    sentence: asking("ก่อนข้อความที่ควรตามมา", "where something was to follow"),
  },
  check: eachIndicator((indicator, report) => {
    const { note } = indicator;
    const place = oddTextIn(indicator, "note") === undefined ? brokenOffIn(note) : undefined;
    if (place !== undefined) report(place, placeOf(indicator, "note"), { end: note.slice(-shownEnd).trimStart() });
  }),
});
