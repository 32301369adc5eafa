import type { TypedRow } from "../../../src/assessment/rules/case";
import type { Chance } from "./chance";

/** A row in which every figure is what it claims to be, typed as numbers. */
export interface CorrectRow extends TypedRow {
  readonly name: string;
  readonly direction: string;
  readonly unit: string;
  readonly target: number;
  readonly results: readonly [number, number, number];
  readonly note: string;
}

/** How a kind of indicator is named, counted and how far its figures move. */
interface Kind {
  readonly names: readonly string[];
  readonly units: readonly string[];
  readonly direction: "ค่ามากดี" | "ค่าน้อยดี";
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly decimals: readonly number[];
}

export const kinds = {
  percent: {
    names: ["ร้อยละความพึงพอใจของผู้รับบริการต่องาน", "ร้อยละของการเบิกจ่ายงบประมาณของ", "ร้อยละของเรื่องที่แล้วเสร็จตามกำหนดของ", "อัตราร้อยละของการตอบกลับของ", "ร้อยละของบุคลากรที่ผ่านการพัฒนาของ"],
    units: ["ร้อยละ", "ร้อยละ", "%"], direction: "ค่ามากดี", from: 45, to: 90, most: 100, decimals: [0, 1, 2, 2],
  },
  share: {
    names: ["ร้อยละของข้อผิดพลาดในการบันทึกข้อมูลของ", "ร้อยละของเวลาที่ระบบขัดข้องของ", "ร้อยละของการลาออกของ"],
    units: ["ร้อยละ"], direction: "ค่าน้อยดี", from: 2, to: 20, most: 100, decimals: [1, 2],
  },
  count: {
    names: ["จำนวนเรื่องที่ดำเนินการแล้วเสร็จของ", "จำนวนผู้เข้าใช้งานระบบของ", "จำนวนองค์ความรู้ที่เผยแพร่ของ", "จำนวนกิจกรรมของเครือข่าย", "จำนวนหน่วยงานที่ได้รับการตรวจติดตามของ"],
    units: ["เรื่อง", "ราย", "คน", "ครั้ง", "กิจกรรม", "หน่วยงาน"], direction: "ค่ามากดี", from: 40, to: 9000, most: Infinity, decimals: [0],
  },
  points: {
    names: ["คะแนนการประเมินคุณธรรมและความโปร่งใสของ", "ระดับความพร้อมของ", "ผลการประเมินมาตรฐานของ"],
    units: ["คะแนน"], direction: "ค่ามากดี", from: 60, to: 90, most: 100, decimals: [1, 2],
  },
  days: {
    names: ["ระยะเวลาเฉลี่ยในการอนุมัติคำขอของ", "ระยะเวลารอคอยเฉลี่ยของ"],
    units: ["วัน", "นาที"], direction: "ค่าน้อยดี", from: 20, to: 60, most: Infinity, decimals: [0],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

const owners = ["กองกฎหมาย", "กองคลัง", "สำนักงานเลขานุการกรม", "ศูนย์เทคโนโลยีสารสนเทศ", "กองแผนงาน", "กลุ่มตรวจสอบภายใน", "สำนักบริหารกลาง", "กองการเจ้าหน้าที่", "กลุ่มพัฒนาระบบบริหาร", "ศูนย์บริการประชาชน"];
const sources = ["รายงานประจำปี", "รายงานผลการดำเนินงาน", "แบบสำรวจความพึงพอใจ", "ข้อมูลจากระบบ GFMIS", "ระบบสารสนเทศ (MIS)", "เอกสารหมายเลข 7-12"];

/** A history that moves by up to an eighth a year, or grows by the same pace; and a target that asks for no less than the past. */
export function figuresOf(chance: Chance, kind: Kind): Pick<CorrectRow, "target" | "results"> {
  const decimals = chance.one(kind.decimals);
  const moved = (from: number, least: number, most: number): number =>
    chance.figure(Math.min(from * least / 100, kind.most * 0.98), Math.min(from * most / 100, kind.most * 0.99), decimals);
  const first = chance.figure(kind.from, kind.to, decimals);
  const grows = kind.most === Infinity && kind.direction === "ค่ามากดี" && chance.whole(1, 3) === 1;
  const pace = chance.whole(120, 150);
  const second = grows ? moved(first, pace - 4, pace + 4) : moved(first, 90, 112);
  const third = grows ? moved(second, pace - 4, pace + 4) : moved(second, 92, 112);
  const isMore = kind.direction === "ค่ามากดี";
  const [worst, best] = [Math.min(first, second), Math.max(first, second)];
  const target = isMore ? chance.figure(worst, Math.min(best * 1.05, kind.most), decimals) : chance.figure(worst * 0.95, best, decimals);
  return { target: Math.max(target, isMore ? worst : 0), results: [first, second, third] };
}

const amount = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
const said = (value: number, unit: string): string => (unit === "ร้อยละ" || unit === "%" ? `ร้อยละ ${amount(value)}` : `${amount(value)} ${unit}`);

/** Notes that say nothing but what is true of the row: what offices write. */
export const notes: readonly ((row: Omit<CorrectRow, "note">, chance: Chance, owner: string) => string)[] = [
  () => "",
  (_, chance, owner) => `${chance.one(sources)} ${owner}`,
  (_, chance, owner) => `${chance.one(sources)} ปี 2567 ${owner}`,
  ({ unit, results: [first, second, third] }, _, owner) =>
    `ปี 65 ${said(first, unit)} ปี 66 ${said(second, unit)} ปี 67 ${said(third, unit)} (${owner})`,
  ({ unit, results: [, , third] }, chance, owner) => `ผลปี 2567 ได้ ${said(third, unit)} จาก${chance.one(sources)}ของ${owner}`,
  ({ target, unit, direction }, _, owner) =>
    `ปี 67 กำหนดเป้าหมาย${direction === "ค่ามากดี" ? "ไม่น้อยกว่า" : "ไม่เกิน"}${said(target, unit)} ตามคำรับรองของ${owner}`,
  ({ target, unit }, _, owner) => `ค่าเป้าหมายปีงบประมาณ พ.ศ. 2567 ${said(target, unit)} ${owner}`,
  (_, chance, owner) => `ปี 2567 1) อบรมเจ้าหน้าที่ ${chance.whole(2, 9)} รุ่น 2) ปรับปรุงคู่มือ (ฉบับที่ ${chance.whole(2, 5)}) 3) ประชุมร่วมกับ${owner}`,
  (_, chance, owner) => `คำนวณจากผู้ตอบแบบสอบถาม ${amount(chance.whole(200, 2000))} คน ในปี 2567 ของ${owner}`,
  (_, __, owner) => `เนื่องจากปี 2567 มีการปรับเกณฑ์การประเมินใหม่ ${owner}จึงทบทวนวิธีเก็บข้อมูล`,
  (_, __, owner) => `ร้อยละ หมายถึง จำนวนที่แล้วเสร็จหารด้วยจำนวนทั้งหมดคูณ 100 (${owner})`,
  (_, __, owner) => `ข้อมูล ณ วันที่ 30 กันยายน 2567 ${owner} ตามแผนปฏิบัติราชการ ระยะ 5 ปี (พ.ศ. 2566-2570)`,
  (_, __, owner) => `ดำเนินการร่วมกับทุกจังหวัดและเผยแพร่บนเว็บไซต์ของ${owner} (Open Data)`,
];

export const ownerOf = (at: number): string => `${owners[at % owners.length]} ${["", "ส่วนกลาง", "ภาคเหนือ", "ภาคใต้"][Math.floor(at / owners.length) % 4]}`.trim();

/** A row of a kind, the n-th of its form. */
export function correctRow(chance: Chance, item: string, at: number, name: KindName = chance.one(Object.keys(kinds) as KindName[])): CorrectRow {
  const kind: Kind = kinds[name];
  const owner = ownerOf(at);
  const row = {
    item, name: `${chance.one(kind.names)}${owner}`, direction: kind.direction, unit: chance.one(kind.units), ...figuresOf(chance, kind),
  };
  return { ...row, note: chance.one(notes)(row, chance, owner) };
}

/** A percentage that is a share of things counted, said in its note: rounded as offices round. */
export function sharedRow(chance: Chance, item: string, at: number): CorrectRow & { readonly whole: number; readonly part: number } {
  const row = correctRow(chance, item, at, "percent");
  const whole = chance.whole(120, 4000);
  const part = Math.round(whole * chance.whole(700, 985) / 1000);
  const percent = Math.round(part / whole * 10_000) / 100;
  const near = (from: number): number => chance.figure(from * 0.96, from * 0.999, 2);
  const words = chance.one([
    `ปี 2567 แล้วเสร็จ ${amount(part)} เรื่อง จากทั้งหมด ${amount(whole)} เรื่อง`,
    `ปี 67 (${amount(part)}/${amount(whole)})x100`,
    `ปี 2567 มีทั้งหมด ${amount(whole)} ราย ตอบกลับแล้ว ${amount(part)} ราย`,
    `ปีงบประมาณ พ.ศ. 2567 จำนวน ${part} จาก ${whole} คิดเป็นร้อยละ ${percent}`,
  ]);
  const results = [near(percent), near(percent), percent] as const;
  return { ...row, unit: "ร้อยละ", results, target: Math.max(results[0], results[1]), note: `${words} ${ownerOf(at)}`, whole, part };
}

/** The items in which an ordinary row may stand, and the one whose score has a cap. */
const items = ["7.1.1", "7.1.2", "7.1.3", "7.2.1", "7.2.2", "7.2.3", "7.3.1", "7.3.2", "7.3.3", "7.4.1", "7.4.4", "7.6.3", "7.6.4"];
export const cappedItem = "7.4.3";

/** A form of correct rows: of all kinds, one with a share, one with few things counted, one below the cap. */
export function correctRows(chance: Chance): readonly CorrectRow[] {
  const rows = items.map((item, at) => correctRow(chance, item, at));
  const few = [chance.whole(1, 6), chance.whole(1, 6), chance.whole(1, 6)] as const;
  const counted = correctRow(chance, "7.4.2", items.length, "count");
  const capped = correctRow(chance, cappedItem, items.length + 2, "percent");
  return [
    ...rows,
    sharedRow(chance, "7.1.4", items.length + 1),
    { ...counted, results: few, target: Math.max(few[0], few[1]), note: `รายงานประจำปี 2567 ${ownerOf(items.length)}` },
    { ...capped, target: Math.round(capped.results[2] * 1.4), note: `รายงานประจำปี 2567 ${ownerOf(items.length + 2)}` },
  ];
}
