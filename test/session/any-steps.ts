import type { CellValue } from "../../src/assessment/form/figure";
import type { Area, Cell } from "../../src/sheet/address";
import type { Head } from "../../src/assessment/form/form";
import fc from "fast-check";
import { itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import type { Input } from "../../src/assessment/form/figure";
import { columnsOf } from "../../src/sheet/layout/columns";
import type { Dialect } from "../../src/sheet/layout/formulas";
import { headLabels, itemLine, notesLabel, summaryLabel } from "../../src/sheet/layout/labels";
import { sampleIndicators } from "../sheet/sample-indicators";
import type { Axis } from "../sheet/memory/references";
import type { BeginningForm } from "./beginning-form";
import { inputs, type HandStep, type SessionStep, type Step } from "./steps";

const edition = newestEdition;
const items = itemsOf(edition);

/** Forms of any kind: blank or filled, of this year or a later one, in either dialect. */
export const anyForm: fc.Arbitrary<BeginningForm> = fc.record({
  year: fc.constantFrom(2567, 2568, 2570),
  agency: fc.constantFrom("", "กรมตัวอย่าง"),
  dialect: fc.constantFrom<Dialect>("functions", "native"),
  indicators: fc.oneof(fc.constant([]), fc.subarray([...sampleIndicators.keys()])),
});

// A form has some 90 rows and 12 columns; things also happen beside and below it.
const row = fc.integer({ min: 1, max: 100 });
const column = fc.integer({ min: 1, max: 14 });
const cell: fc.Arbitrary<Cell> = fc.record({ row, column });
const area = (tallest: number, widest: number): fc.Arbitrary<Area> =>
  fc.tuple(row, column, fc.integer({ min: 0, max: tallest }), fc.integer({ min: 0, max: widest }))
    .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));
/** Rows as somebody takes them who does not see the hidden column of keys, or who takes all. */
const rows = (tallest: number): fc.Arbitrary<Area> =>
  fc.tuple(row, fc.integer({ min: 0, max: tallest }), fc.constantFrom(11, 12))
    .map(([top, down, right]) => ({ top, left: 1, bottom: top + down, right }));

const figures: readonly (string | number)[] = [0, 1, 80, 95.5, 2567, 2568, "๘๐%", "1,250", "N/A", "-", "ดี"];
const words: readonly string[] = [
  "", " ", "ค่ามากดี", "ค่าน้อยดี", "ร้อยละ", "ค\uF70Aาเฉล\uF702\uF70Bย", "ร้อยละของเวลาที่ระบบล่ม", "=ไม่ใช่สูตร",
  ...sampleIndicators.slice(0, 3).map(({ name }) => name), ...items.flatMap(({ prescribed = [] }) => prescribed),
];
const formWords: readonly string[] = [
  ...columnsOf(edition).map(({ heading }) => heading), ...Object.values(headLabels), summaryLabel, notesLabel,
  ...edition.topics.flatMap(({ id, title }) => [id, title]),
  ...items.slice(0, 6).flatMap((item) => [item.id, itemLine(item)]),
];
const keys: readonly string[] = [
  "pmqa:item:7.1.1", "pmqa:item:7.1.2", "pmqa:topic:7.2", "pmqa:end:7.1", "pmqa:note", "pmqa:total", "pmqa:columns", "pmqa:x",
];
const typedByHand: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(...figures, ...words), fc.constantFrom<CellValue>(...formWords),
  fc.constantFrom<CellValue>(...keys, true, "#N/A", "=1+1", "=H7"), fc.string({ unit: "grapheme", maxLength: 12 }),
);

const axis = fc.constantFrom<Axis>("row", "column");
const lineOf = (which: Axis): fc.Arbitrary<number> => (which === "row" ? row : column);
const count = fc.integer({ min: 1, max: 3 });

/** One of several, the heavier ones more often. */
const weighed = <One>(...choices: readonly (readonly [number, fc.Arbitrary<One>])[]): fc.Arbitrary<One> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** A step without who does it. */
type Bare<Kind> = Kind extends Step ? Omit<Kind, "by"> : never;

const hand: fc.Arbitrary<HandStep> = weighed<Bare<HandStep>>(
  [8, fc.record({ types: typedByHand, at: cell })],
  [2, fc.record({ clears: area(3, 5) })],
  [1, fc.record({ copies: area(2, 4), to: cell })],
  [2, fc.record({ copies: rows(2), to: row.map((at) => ({ row: at, column: 1 })) })],
  [3, axis.chain((inserts) => fc.record({ inserts: fc.constant(inserts), at: lineOf(inserts), count }))],
  [3, axis.chain((deletes) => fc.record({ deletes: fc.constant(deletes), at: lineOf(deletes), count }))],
  [3, axis.chain((moves) => fc.record({ moves: fc.constant(moves), line: lineOf(moves), before: lineOf(moves) }))],
  [2, fc.record({ sorts: rows(95), column: fc.integer({ min: 1, max: 12 }), order: fc.constantFrom("up", "down") })],
  [1, fc.record({ hidesRow: row })],
  [1, fc.record({ renames: fc.constantFrom("ผลลัพธ์ 67", "หมวด 7", "ก") })],
  [1, fc.record({ selects: cell })],
).map((step) => ({ by: "hand", ...step }));

const place = fc.nat({ max: 30 });
const heads: readonly Head[] = [
  { agency: "กรมอื่น", fiscalYear: 2568 }, { agency: "กรม", fiscalYear: 2567, agencyType: "service" },
];

const through: fc.Arbitrary<SessionStep> = weighed<Bare<SessionStep>>(
  [5, fc.record({
    types: fc.constantFrom<Input>(...figures, ...words, null), row, input: fc.nat({ max: inputs(edition).length - 1 }),
  })],
  [2, fc.record({ adds: fc.constantFrom(...items.map(({ id }) => id)) })],
  [2, fc.record({ moves: fc.constantFrom("up", "down"), indicator: place })],
  [2, fc.record({ deletes: place })],
  [3, fc.record({ fixes: place })],
  [1, fc.record({ head: fc.constantFrom(...heads) })],
  [4, fc.record({ does: fc.constant("undo") })],
  [1, fc.record({ does: fc.constantFrom("check", "clear marks") })],
).map((step) => ({ by: "session", ...step }));

/** What is done through the session alone. */
export const sessionSteps = (maxLength: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(through, { minLength: 1, maxLength });

/** Whatever people do, in any order. */
export const anySteps = (maxLength: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(weighed<Step>([3, hand], [2, through]), { minLength: 1, maxLength });
