import { plainDigits } from "../../assessment/form/figure";
import { stretchOf, type FoundHeading } from "./heading";
import type { MendedText } from "./mended-text";

/**
 * The columns' headings without blanks. They must begin with the first two: a note in front may end in a word of the
 * others, and a name behind may begin with one.
 */
const tableHead =
  /ตัวชี้วัด(?:ทิศทาง)?(?:หน่วยนับ)?ค่าเป้าหมาย(?:ปีล่าสุด|ล่าสุด|\(ตัวเลข\)|หน่วยนับ|\(?หน่วยนับ\)?|ผลการดำเนินการ|ผลการดำเนินงาน|การดำเนินการ|%|ร้อยละ|ความสำเร็จ|หมายเหตุ|คะแนน){2,12}((?:(?:ปี)?พ\.ศ\.[\d๐-๙]{4}){2,6})(?:%ความสำเร็จหมายเหตุคะแนน)?/g;

/** The headings of tables, and the years they name. */
export const findTableHeads = (text: MendedText): readonly (FoundHeading & { readonly is: "table-head" })[] =>
  Array.from(text.letters.matchAll(tableHead), ({ 0: all, 1: years = "", index }) => ({
    is: "table-head" as const,
    years: Array.from(plainDigits(years).matchAll(/\d{4}/g), ([year]) => Number(year)),
    ...stretchOf(text, index, all.length),
  }));
