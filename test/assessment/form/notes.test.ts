import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { notePartsOf, sharesIn, sumIn } from "../../../src/assessment/form/note-figures";
import { statedTargets } from "../../../src/assessment/form/note-targets";
import { saysUnmeasured } from "../../../src/assessment/form/note-unmeasured";
import { speaksOfYears, yearMentions } from "../../../src/assessment/form/note-years";
import { brokenOffIn } from "../../../src/assessment/text/broken-off";

const year = fc.integer({ min: 2560, max: 2567 });
const word = fc.constantFrom("ผลสำรวจ", "กองคลัง", "รางวัลดีเด่น", "(Gold)", "1) อบรม", "ครบทุกจังหวัด", "");
const thai = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x0E50 + Number(digit)));

/** The ways in which a note announces a year. */
const written = [
  (of: number) => `ปี ${of}`, (of: number) => `ปี ${of - 2500}`, (of: number) => `ปีงบประมาณ พ.ศ. ${of}`, (of: number) => `พ.ศ. ${of}`,
  (of: number) => `ประจำปี${of}`, (of: number) => thai(`ปี ${of}`),
];

describe("the years of a note", () => {
  test("are read however they are written, in their order, whatever stands between", () => {
    fc.assert(fc.property(fc.array(fc.tuple(year, fc.constantFrom(...written), word), { minLength: 1, maxLength: 6 }), (parts) => {
      const note = parts.map(([of, write, said]) => `${write(of)} ${said}`).join(" ");
      expect(yearMentions(note, 2567).flatMap(({ years }) => years)).toEqual(parts.map(([of]) => of));
      expect(speaksOfYears(note)).toBe(true);
    }));
  });

  test("of a span are all of it; a plan's span beyond the year assessed is none", () => {
    const years = (note: string) => yearMentions(note, 2567).map((mention) => mention.years);
    expect(years("ปี 65 - 66 ไม่เกิน 0.1 ปี 67")).toEqual([[2565, 2566], [2567]]);
    expect(years("ปี 2565 ถึง 2567")).toEqual([[2565, 2566, 2567]]);
    expect(years("ปี 2565 และ 2567")).toEqual([[2565, 2567]]);
    expect(years("แผน 5 ปี (พ.ศ. 2566-2570)")).toEqual([]);
    expect(years("ปี 65 12 เรื่อง ประจำปีงบประมาณ 256")).toEqual([[2565]]);
  });

  test("“รายงานประจำปี” speaks of none", () => expect(["รายงานประจำปี", "ร้อยละ 71", "ก.ย. 67", "Award 2023"].map(speaksOfYears)).toEqual([false, false, true, true]));
});

describe("the figures of a note", () => {
  const count = fc.integer({ min: 1, max: 9999 });
  const grouped = (value: number): string => value.toLocaleString("en-US");

  test("a share comes back as it was written, under its year", () => {
    const ways = [
      (part: string, whole: string) => `${part} จาก ${whole}`, (part: string, whole: string) => `${part} เรื่อง จากทั้งหมด ${whole} เรื่อง`,
      (part: string, whole: string) => `(${part}/${whole})`, (part: string, whole: string) => `ทั้งหมด ${whole} ราย แล้วเสร็จ ${part} ราย`,
    ];
    fc.assert(fc.property(count, count, year, fc.constantFrom(...ways), fc.boolean(), (a, b, of, write, inThai) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b) + 1];
      const note = `ปี ${of} ${write(grouped(part), grouped(whole))}`;
      const parts = notePartsOf(inThai ? thai(note) : note, 2567);
      expect(parts.filter(({ years }) => years.includes(of)).flatMap(sharesIn)).toEqual([{ part, whole }]);
    }));
  });

  test("a sum is its addends in the row's unit, and none where one of them stands apart", () => {
    fc.assert(fc.property(fc.array(count, { minLength: 2, maxLength: 5 }), (addends) => {
      const [part] = notePartsOf(addends.map((one) => `${grouped(one)} เรื่อง`).join(" + "), 2567);
      expect(part && sumIn(part, "เรื่อง")).toEqual(addends);
      expect(part && sumIn(part, "คน")).toEqual([]);
    }));
    const [apart] = notePartsOf("12 เรื่อง + 3 เรื่อง รวม 15 เรื่อง", 2567);
    expect(apart && sumIn(apart, "เรื่อง")).toEqual([]);
  });

  test("markers of lists, numbers of items and parts of words are no figures", () => {
    expect(notePartsOf("1) MOU 2) G2B ข้อ 7.1.1 (3) แบบ A4", 2567).flatMap(({ figures }) => figures)).toEqual([]);
  });

  test("a target is stated behind its word or an announced bound, in the row's own unit and direction", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      const stated = (note: string, direction: "higher" | "lower") =>
        notePartsOf(note, 2567).flatMap((part) => statedTargets(part, direction, "ร้อยละ")).map((one) => one.value);
      expect(stated(`ค่าเป้าหมายปี 2567 ร้อยละ ${value}`, "higher")).toEqual([value]);
      expect(stated(`กำหนดไว้ไม่เกินร้อยละ ${value}`, "lower")).toEqual([value]);
      expect(stated(`กำหนดไว้ไม่เกินร้อยละ ${value}`, "higher")).toEqual([]);
      expect(stated(`กำหนดไว้ไม่เกิน ${value} วัน`, "lower")).toEqual([]);
      expect(stated(`กลุ่มเป้าหมาย ${value} คน`, "higher")).toEqual([]);
    }));
  });
});

test("that a year was not measured is said of that year alone", () => {
  fc.assert(fc.property(year, year, (of, other) => {
    expect(saysUnmeasured(`ปี ${of} N/A`, other, 2567) !== undefined).toBe(of === other);
    expect(saysUnmeasured(`เริ่มเก็บข้อมูลปี ${of}`, other, 2567) !== undefined).toBe(of > other);
  }));
});

describe("a text that breaks off", () => {
  test("is told by its impossible end, and is whole with its rest", () => {
    fc.assert(fc.property(word, fc.constantFrom("ปี 256", "พ.ศ. 25", "แบบ (ฉบับ", "แผนงานและ", "ระบบแ", "ทั้งสิ้น 1,25"), (before, end) => {
      expect(brokenOffIn(`${before} ${end}`)).toBeDefined();
    }));
    for (const whole of ["ปี 2567", "พ.ศ. 2566", "แบบ (ฉบับย่อ)", "ระบบแล้ว", "ทั้งสิ้น 1,250", "ก็", "พื้นที่", "ตรวจสอบภายใน", "1) อบรม 2) สัมมนา"]) {
      expect([whole, brokenOffIn(whole)]).toEqual([whole, undefined]);
    }
  });
});

test("no note, however odd, brings anything but an answer, and soon", () => {
  const odd = fc.string({ unit: fc.constantFrom("1", ")", "(", " ", "ปี", "65", "-", ",", ".", "จาก", "+", "เรื่อง", "ร้อยละ", "เป้าหมาย", "N/A", "๒", "\n"), maxLength: 300 });
  fc.assert(fc.property(odd, (note) => {
    for (const part of notePartsOf(note, 2567)) {
      sharesIn(part);
      sumIn(part, "เรื่อง");
      statedTargets(part, "higher", "เรื่อง");
    }
    saysUnmeasured(note, 2565, 2567);
    brokenOffIn(note);
  }));
  const started = Date.now();
  for (const piece of ["1) ", "ปี 65 - ", "12 จาก ", "เริ่มเก็บ", "((", "ไม่เกินร้อยละ 5 ", " "]) {
    const note = piece.repeat(32_000 / piece.length);
    notePartsOf(note, 2567).flatMap((part) => [...sharesIn(part), ...statedTargets(part, "lower", "ร้อยละ")]);
    saysUnmeasured(note, 2565, 2567);
    speaksOfYears(note);
    brokenOffIn(note);
  }
  expect(Date.now() - started).toBeLessThan(5_000);
});
