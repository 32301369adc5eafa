import type { Chance } from "./chance";
import { cappedItem, correctRow, correctRows, kinds, ownerOf, sharedRow, type CorrectRow, type KindName } from "./correct-rows";

/** A correct form in which one thing deserves a question, and where. */
export interface Planted {
  readonly rows: readonly CorrectRow[];
  /** Which of the rows. */
  readonly at: number;
  readonly field: string;
  readonly what: string;
}

/** What a row becomes, and in which of its cells the question is. */
type Change = readonly [row: CorrectRow, field: string];
type Plant = (chance: Chance, rows: readonly CorrectRow[], at: number) => Change;

const higher: readonly KindName[] = ["percent", "count", "points"];
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
const places = (value: number): number => String(value).split(".")[1]?.length ?? 0;
const fresh = (chance: Chance, rows: readonly CorrectRow[], at: number, among: readonly KindName[]): CorrectRow =>
  correctRow(chance, rows[at]?.item ?? "7.1.1", at, chance.one(among));

const unmeasured = [
  "ปี 65 N/A ปี 66 เริ่มประเมิน", "ปี 2565 ไม่มีข้อมูล", "เริ่มเก็บข้อมูลตั้งแต่ปี 2566", "ปีงบประมาณ พ.ศ. ๒๕๖๕ ยังไม่ได้จัดเก็บข้อมูล",
  "ไม่มีข้อมูลของปี พ.ศ. 2565", "ปี 2566 เป็นปีแรกของการประเมิน", "ตัวชี้วัดใหม่ เริ่มวัดผลในปีงบประมาณ 2566", "ปี 65 : ยังไม่มีการสำรวจ ปี 66 : สำรวจสองครั้ง",
  "ปี 2565 (N/A)", "เริ่มใช้ระบบเมื่อปี 66", "ปี 65 ไม่ได้เก็บข้อมูล", "ปี 2565 ไม่มีการประเมิน",
];

const wrongTarget: readonly ((other: string, row: CorrectRow) => string)[] = [
  (other) => `ค่าเป้าหมายปี 2567 ${other} ตามคำรับรอง`,
  (other) => `ปี 67 กำหนดเป้าหมาย ${other}`,
  (other, { direction }) => `ปี 2567 กำหนดเกณฑ์${direction === "ค่ามากดี" ? "ไม่ต่ำกว่า" : "ไม่เกิน"} ${other}`,
  (other, { direction }) => `ปี 66 - 67 ตั้งเป้าหมาย${direction === "ค่ามากดี" ? "ไม่น้อยกว่า" : "ไม่เกิน"} ${other} ทุกหน่วย`,
  (other) => `เป้าหมาย ${other}`,
  (other) => `ผลดีกว่าปีก่อน ค่าเป้าหมาย = ${other}`,
];
const inUnit = (value: number, unit: string): string => (unit === "ร้อยละ" || unit === "%" ? `ร้อยละ ${value}` : `${value} ${unit}`);

const withoutYear: readonly ((figure: string, owner: string) => string)[] = [
  (figure, owner) => `ผลการสำรวจพบว่าได้ ${figure} (${owner})`, (figure, owner) => `${owner}ดำเนินการได้ ${figure}`,
  (figure) => `รวม ${figure} จากทุกหน่วย`, (_, owner) => `ได้รับรางวัลเลิศรัฐ สาขาบริการภาครัฐ (${owner})`,
  (_, owner) => `มีการประกาศผลการประเมินและมอบประกาศนียบัตรให้${owner}`,
];

const cut = [
  "รายงานผลการดำเนินงานของกองแผนงาน ประจำปีงบประมาณ 256", "ข้อมูล ณ วันที่ 30 กันยายน พ.ศ. 25", "ปี 2567 มีผู้เข้าใช้งานทั้งสิ้น 12,", "ปี 2567 เบิกจ่ายได้ร้อยละ 93.",
  "ปี 67 1) รางวัลเลิศรัฐ 2) รางวัลสำเภานาวาทอง (Gold", "ปี 2567 โครงการอบรมเจ้าหน้าที่และ", "ปี 2567 ผลการสำรวจความพึงพอใจของผู้รับบริการแ", "ปี 2566 หลักฐานประกอบ ได้แก่",
  "ปี 2567 1) ประชุมชี้แจง 2) จัดทำคู่มือ 3)", "ปี 2567 ได้ข้อยุติ 345 เรื่อง คิดเป็นร้อยละ", "ปี 2567 โครงการ “คนคลังคิด", "ปี 2567 ระบบให้บริการประชาชนผ่านอินเทอร์เน็", "ปี 2567 ติดตามผลกับเครือข่ายใ",
  "ปี 2567 จำนวนผู้ร่วมงาน 1,25",
];

const otherUnits: Readonly<Record<KindName, readonly string[]>> = {
  percent: ["เรื่อง", "คน", "ล้านบาท", "คะแนน"], share: ["ครั้ง", "ราย"], count: ["ร้อยละ", "%", "คะแนน"], points: ["ร้อยละ", "คน"], days: ["ร้อยละ", "คน", "บาท"],
};

/** How each of the eleven kinds is planted. */
export const plants: Readonly<Record<string, Plant>> = {
  "zero-stands-for-missing": (chance, rows, at) => {
    const row = fresh(chance, rows, at, higher);
    return [{ ...row, results: [0, row.results[1], row.results[2]], note: `${chance.one(unmeasured)} ${ownerOf(at)}` }, "result.2565"];
  },
  "sudden-change": (chance, rows, at) => {
    const row = fresh(chance, rows, at, ["percent", "count", "points", "days", "share"]);
    const [first] = row.results;
    const decimals = places(first);
    const second = rounded(first * chance.whole(98, 102) / 100, decimals);
    const leap = chance.one([0.1, 0.4, 0.6, 0.72, ...(row.unit === "คะแนน" || row.unit === "ร้อยละ" || row.unit === "%" ? [] : [1.4, 2, 4])]);
    const far = rounded(first * leap, decimals);
    const isMiddle = chance.whole(1, 4) === 1;
    return [{
      ...row, target: Math.max(first, second), results: isMiddle ? [first, far, second] : [first, second, far], note: `รายงานประจำปี 2567 ${ownerOf(at)}`,
    }, isMiddle ? "result.2566" : "result.2567"];
  },
  "note-arithmetic": (chance, rows, at) => {
    const item = rows[at]?.item ?? "";
    if (chance.whole(1, 3) > 1) {
      const row = sharedRow(chance, item, at);
      const off = chance.figure(0.05, 2.5, 2);
      const result = rounded(row.results[2] > 90 ? row.results[2] - off : row.results[2] + off, 2);
      return [{ ...row, results: [row.results[0], row.results[1], result] }, "result.2567"];
    }
    const row = { ...fresh(chance, rows, at, ["count"]), unit: "เรื่อง" };
    const [first, second, third] = row.results;
    const part = Math.floor(third / 3);
    const note = `ปี 67 KM ${part} เรื่อง + จริยธรรม ${third - part + chance.one([-10, -1, 1, 9])} เรื่อง`;
    return [{ ...row, results: [first, second, third], note }, "result.2567"];
  },
  "decimals-lost": (chance, rows, at) => {
    const row = { ...fresh(chance, rows, at, ["points"]), unit: chance.one(["คะแนน", "ล้านบาท"]), name: `ผลการประเมินของ${ownerOf(at)}` };
    const first = chance.figure(70, 90, 2);
    const second = chance.figure(first, first + 3, 2);
    return [{ ...row, target: second, results: [first, second, Math.round(second + 1)] }, "result.2567"];
  },
  "target-contradicts-note": (chance, rows, at) => {
    const row = fresh(chance, rows, at, ["percent", "share", "count", "days"]);
    const other = rounded(row.target * chance.one([0.5, 0.9, 1.05, 2, 10]), places(row.target));
    return [{ ...row, note: chance.one(wrongTarget)(inUnit(other === row.target ? other + 1 : other, row.unit), row) }, "target"];
  },
  "target-easier-than-history": (chance, rows, at) => {
    const row = fresh(chance, rows, at, ["percent", "share", "count", "points", "days"]);
    const isMore = row.direction === "ค่ามากดี";
    const worst = isMore ? Math.min(row.results[0], row.results[1]) : Math.max(row.results[0], row.results[1]);
    return [{ ...row, target: rounded(worst * (isMore ? chance.whole(50, 96) : chance.whole(106, 160)) / 100, 2), note: `รายงานประจำปี 2567 ${ownerOf(at)}` }, "target"];
  },
  "unit-contradicts-name": (chance, rows, at) => {
    const kind = chance.one(["percent", "share", "count", "days"] as const);
    return [{ ...fresh(chance, rows, at, [kind]), unit: chance.one(otherUnits[kind]), note: `รายงานประจำปี 2567 ${ownerOf(at)}` }, "unit"];
  },
  "note-broken-off": (chance, rows, at) => [{ ...fresh(chance, rows, at, ["points"]), note: `${ownerOf(at)} ${chance.one(cut)}` }, "note"],
  "note-lacks-year": (chance, rows, at) => {
    const row = fresh(chance, rows, at, ["percent", "count", "days"]);
    const [first, second, third] = row.results;
    const results = first === second && second === third ? [first, second, third + 1] as const : row.results;
    return [{ ...row, results, note: chance.one(withoutYear)(inUnit(chance.one(results), row.unit), ownerOf(at)) }, "note"];
  },
  "same-note-twice": (chance, rows, at) => {
    const [first] = rows;
    const row = fresh(chance, rows, at, ["points"]);
    const told = first?.note ?? "";
    return [{ ...row, note: chance.one([told, told.replaceAll(" ", "  "), `${told} `]) }, "note"];
  },
  "cap-reached": (chance, _, at) => {
    const row = correctRow(chance, cappedItem, at, chance.one(["percent", "count"]));
    return [{ ...row, target: row.results[0], results: [row.results[0], row.results[1], Math.max(row.results[0], row.results[2])] }, "score"];
  },
};

/** A note that tells something of its own, which no other row may have. */
const telling = ["ปี 2567 ออกตรวจ 12 ครั้ง พบข้อบกพร่อง 3 เรื่อง", "ปี 67 1) จัดอบรม 4 รุ่น 2) เผยแพร่คู่มือ 2 ฉบับ", "คณะทำงานทบทวนกระบวนงานร่วมกับทุกจังหวัดและเผยแพร่คู่มือให้ทุกหน่วยงานใช้ตั้งแต่ต้นปี"];

/** Plants one doubt of a kind into a correct form: into any of its rows but the first, whose note may be copied. */
export function planted(kind: string, chance: Chance): Planted {
  const plant = plants[kind];
  if (plant === undefined) throw new Error(`Nobody knows how to plant ${kind}.`);
  const rows = correctRows(chance).map((row, index) => (index === 0 ? { ...row, ...points(chance, row), note: chance.one(telling) } : row));
  const at = kind === "cap-reached" ? rows.length - 1 : chance.whole(1, rows.length - 4);
  const [changed, field] = plant(chance, rows, at);
  return { rows: rows.map((row, index) => (index === at ? changed : row)), at, field, what: JSON.stringify(changed) };
}

/** The first row is given in points, so that nothing in its note is in its own unit. */
function points(chance: Chance, { item }: CorrectRow): CorrectRow {
  return { ...correctRow(chance, item, 0, "points"), name: `${kinds.points.names[2]}${ownerOf(0)}` };
}
