import type { Form } from "../../src/assessment/form/form";
import { formOf, indicatorAt } from "../../src/assessment/rules/case";
import { fy2567 } from "../../src/assessment/criteria/fy2567";
import { itemsOf } from "../../src/assessment/criteria/editions";

type Cell = string | number | boolean;

/** A row's cells as a sheet gives them. */
interface RawRow {
  readonly row: number;
  readonly item: string;
  readonly name: string;
  readonly direction: string;
  readonly target: Cell;
  readonly unit: string;
  /** Oldest first, as in a submission file. */
  readonly results: readonly [Cell, Cell, Cell];
  readonly note: string;
}

const subjects = [
  "ร้อยละของการเสนอเรื่องต่อคณะกรรมการพิจารณาอุทธรณ์คำสั่งทางปกครองภายในระยะเวลาที่กำหนด",
  "จำนวนหน่วยรับตรวจที่ได้รับการตรวจติดตามการปฏิบัติราชการของหน่วยงานในสังกัด",
  "ร้อยละความพึงพอใจของผู้รับบริการและผู้มีส่วนได้ส่วนเสียของหน่วยงาน",
  "จำนวนองค์ความรู้ที่เผยแพร่ให้กับบุคลากรของหน่วยงาน",
  "ร้อยละของเวลาที่ระบบสารสนเทศไม่สามารถให้บริการได้ (Unplanned downtime) ภายใน 1 ปี",
  "คะแนนการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
];
const isLower = 4;
const items = itemsOf(fy2567).map(({ id }) => id);

/** What is wrong with every tenth row, each flaw in its turn. */
const flaws: readonly ((row: RawRow) => RawRow)[] = [
  (row) => ({ ...row, target: "" }),
  (row) => ({ ...row, results: [row.results[0], "", row.results[2]] }),
  (row) => ({ ...row, unit: "" }),
  (row) => ({ ...row, note: "" }),
  (row) => ({ ...row, direction: "" }),
  (row) => ({ ...row, target: 0 }),
  (row) => ({ ...row, results: [row.results[0], row.results[1], "95%"] }),
  (row) => ({ ...row, results: ["N/A", row.results[1], row.results[2]], note: "" }),
  (row) => ({ ...row, results: [row.results[0], row.results[1], "ดีมาก"] }),
  (row) => ({ ...row, name: "" }),
];

/** Rows as an agency might type them: mostly complete, about a tenth with something wrong. In sheet order. */
export function rawRows(count: number): RawRow[] {
  return Array.from({ length: count }, (_, index) => {
    const subject = index % subjects.length;
    const target = 80 + (index % 190) / 10;
    const flaw = index % 10 === 9 ? flaws[Math.floor(index / 10) % flaws.length] : undefined;
    const row: RawRow = {
      row: 10 + index,
      item: items[Math.floor((index * items.length) / count)] ?? "7.1.1",
      name: `${subjects[subject] ?? ""} กลุ่มงานที่ ${index + 1}`,
      direction: subject === isLower ? "ค่าน้อยดี" : "ค่ามากดี",
      target,
      unit: "ร้อยละ",
      results: [target - 3, target + (index % 7) / 4, target + (index % 11) / 2],
      note: "รายงานผลการดำเนินงานประจำปี กองยุทธศาสตร์และแผนงาน",
    };
    return flaw === undefined ? row : flaw(row);
  });
}

/** A form of these rows. */
export const formOfRows = (rows: readonly RawRow[]): Form => ({
  ...formOf({ rows: [], agencyType: "service" }),
  indicators: rows.map(({ row, ...typed }) => indicatorAt(row, typed)),
  itemRows: new Map(items.map((item) => [item, rows.find((row) => row.item === item)?.row ?? 1])),
});
