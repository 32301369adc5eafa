import fc from "fast-check";
import { editionFor, itemsOf, newestEdition } from "../../src/assessment/criteria/editions";
import type { AgencyType, ItemId } from "../../src/assessment/criteria/edition";
import type { CellValue, Input } from "../../src/assessment/form/figure";
import type { Field } from "../../src/assessment/form/place";
import { addressOf, addressOfArea, type Area, type Cell } from "../../src/sheet/address";
import { columnsOf } from "../../src/sheet/layout/columns";
import { headLabels, itemLine, notesLabel, summaryLabel } from "../../src/sheet/layout/labels";
import type { Dialect } from "../../src/sheet/layout/formulas";
import type { SheetPlan } from "../../src/sheet/sheet-plan";
import { planForm } from "../../src/sheet/write/plan-form";
import { sampleIndicators } from "../sheet/sample-indicators";
import type { Axis } from "../sheet/memory/references";
import type { Desk } from "./desk";

/** Something done at a desk, by hand or through the session, written so that a failing sequence can be read. */
export type Step =
  | { readonly by: "hand"; readonly types: CellValue; readonly at: Cell }
  | { readonly by: "hand"; readonly clears: Area }
  | { readonly by: "hand"; readonly copies: Area; readonly to: Cell }
  | { readonly by: "hand"; readonly inserts: Axis; readonly at: number; readonly count: number }
  | { readonly by: "hand"; readonly deletes: Axis; readonly at: number; readonly count: number }
  | { readonly by: "hand"; readonly moves: Axis; readonly line: number; readonly before: number }
  | { readonly by: "hand"; readonly sorts: Area; readonly column: number; readonly order: "up" | "down" }
  | { readonly by: "hand"; readonly hidesRow: number }
  | { readonly by: "hand"; readonly renames: string }
  | { readonly by: "hand"; readonly selects: Cell }
  | { readonly by: "session"; readonly types: Input; readonly row: number; readonly field: Field }
  | { readonly by: "session"; readonly adds: ItemId }
  | { readonly by: "session"; readonly moves: "up" | "down"; readonly indicator: number }
  | { readonly by: "session"; readonly deletes: number }
  | { readonly by: "session"; readonly fixes: number }
  | { readonly by: "session"; readonly head: { readonly agency: string; readonly fiscalYear: number; readonly agencyType?: AgencyType } }
  | { readonly by: "session"; readonly does: "undo" | "check" | "clear highlights" };

type HandStep = Extract<Step, { by: "hand" }>;
type SessionStep = Extract<Step, { by: "session" }>;

function byHand({ person }: Desk, step: HandStep): void {
  if ("types" in step) person.type(addressOf(step.at), step.types);
  else if ("clears" in step) person.clear(addressOfArea(step.clears));
  else if ("copies" in step) person.copy(addressOfArea(step.copies), addressOf(step.to));
  else if ("inserts" in step) person.insert(step.inserts, step.at, step.count);
  else if ("deletes" in step) person.delete(step.deletes, step.at, step.count);
  else if ("moves" in step) person.move(step.moves, step.line, step.before);
  else if ("sorts" in step) person.sort(addressOfArea(step.sorts), step.column, step.order);
  else if ("hidesRow" in step) person.hideRow(step.hidesRow);
  else if ("renames" in step) person.renameSheet(step.renames);
  else person.select(addressOf(step.selects));
}

/** The element at a place that may lie beyond the list's end. */
const anyOf = <Element>(list: readonly Element[], place: number): Element | undefined => list[place % Math.max(list.length, 1)];

async function bySession({ session }: Desk, step: SessionStep): Promise<void> {
  const { form } = session.state();
  const indicators = form?.checked.form.indicators ?? [];
  if ("types" in step) return session.type({ row: step.row, field: step.field }, step.types);
  if ("adds" in step) return session.addIndicator(step.adds);
  if ("moves" in step) {
    const indicator = anyOf(indicators, step.indicator);
    return indicator === undefined ? undefined : session.moveIndicator(indicator.row, step.moves);
  }
  if ("deletes" in step) {
    const indicator = anyOf(indicators, step.deletes);
    return indicator === undefined ? undefined : session.deleteIndicator(indicator.row);
  }
  if ("head" in step) return session.setHead(step.head);
  if ("fixes" in step) {
    const finding = anyOf((form?.checked.findings ?? []).filter(({ fix }) => fix !== undefined), step.fixes);
    return finding === undefined ? undefined : session.applyFix(finding);
  }
  switch (step.does) {
    case "undo": return session.undo();
    case "check": return session.check();
    case "clear highlights": return session.clearHighlights();
  }
}

/** Does a step; resolves when the session is done with what it was asked for itself. */
export async function carryOut(desk: Desk, step: Step): Promise<void> {
  if (step.by === "hand") byHand(desk, step);
  else await bySession(desk, step);
}

const edition = newestEdition;
const items = itemsOf(edition);

/** A form to begin with, written so that it can be read: the numbers are those of the sample's indicators. */
export interface BeginningForm {
  readonly year: number;
  readonly agency: string;
  readonly dialect: Dialect;
  readonly indicators: readonly number[];
}

/** The form as a sheet. */
export const sheetFor = ({ year, indicators, ...rest }: BeginningForm): SheetPlan =>
  planForm({ ...rest, edition: editionFor(year) ?? edition, indicators: sampleIndicators.filter((_, index) => indicators.includes(index)) });

/** Forms of any kind: blank or filled, of this year or a later one, in either dialect. */
export const anyForm: fc.Arbitrary<BeginningForm> = fc.record({
  year: fc.constantFrom(2567, 2568, 2570),
  agency: fc.constantFrom("", "กรมตัวอย่าง"),
  dialect: fc.constantFrom<Dialect>("functions", "native"),
  indicators: fc.oneof(fc.constant([]), fc.subarray([...sampleIndicators.keys()])),
});

// A form has some 90 rows and 12 columns; one sees to it that things also happen beside and below it.
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
  ...edition.topics.flatMap(({ id, title }) => [id, title]), ...items.slice(0, 6).flatMap((item) => [item.id, itemLine(item)]),
];
const keys: readonly string[] = ["pmqa:item:7.1.1", "pmqa:item:7.1.2", "pmqa:topic:7.2", "pmqa:end:7.1", "pmqa:note", "pmqa:total", "pmqa:columns", "pmqa:x"];
const typedByHand: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(...figures, ...words), fc.constantFrom<CellValue>(...formWords),
  fc.constantFrom<CellValue>(...keys, true, "#N/A", "=1+1", "=H7"), fc.string({ unit: "grapheme", maxLength: 12 }),
);
const axis = fc.constantFrom<Axis>("row", "column");
const lineOf = (which: Axis): fc.Arbitrary<number> => (which === "row" ? row : column);
const count = fc.integer({ min: 1, max: 3 });

const hand: fc.Arbitrary<HandStep> = fc.oneof(
  { arbitrary: fc.record({ by: fc.constant("hand" as const), types: typedByHand, at: cell }), weight: 8 },
  { arbitrary: fc.record({ by: fc.constant("hand" as const), clears: area(3, 5) }), weight: 2 },
  { arbitrary: fc.record({ by: fc.constant("hand" as const), copies: fc.oneof(area(2, 4), rows(2)), to: fc.oneof(cell, row.map((at) => ({ row: at, column: 1 }))) }), weight: 3 },
  { arbitrary: axis.chain((which) => fc.record({ by: fc.constant("hand" as const), inserts: fc.constant(which), at: lineOf(which), count })), weight: 3 },
  { arbitrary: axis.chain((which) => fc.record({ by: fc.constant("hand" as const), deletes: fc.constant(which), at: lineOf(which), count })), weight: 3 },
  { arbitrary: axis.chain((which) => fc.record({ by: fc.constant("hand" as const), moves: fc.constant(which), line: lineOf(which), before: lineOf(which) })), weight: 3 },
  { arbitrary: fc.record({ by: fc.constant("hand" as const), sorts: rows(95), column: fc.integer({ min: 1, max: 12 }), order: fc.constantFrom("up" as const, "down" as const) }), weight: 2 },
  fc.record({ by: fc.constant("hand" as const), hidesRow: row }),
  fc.record({ by: fc.constant("hand" as const), renames: fc.constantFrom("ผลลัพธ์ 67", "หมวด 7", "ก") }),
  fc.record({ by: fc.constant("hand" as const), selects: cell }),
);

const place = fc.nat({ max: 30 });
const fields = columnsOf(edition).filter(({ entry }) => entry === "input").map(({ field }) => field);
const through: fc.Arbitrary<SessionStep> = fc.oneof(
  { arbitrary: fc.record({ by: fc.constant("session" as const), types: fc.constantFrom<Input>(...figures, ...words, null), row, field: fc.constantFrom(...fields) }), weight: 5 },
  { arbitrary: fc.record({ by: fc.constant("session" as const), adds: fc.constantFrom(...items.map(({ id }) => id)) }), weight: 2 },
  { arbitrary: fc.record({ by: fc.constant("session" as const), moves: fc.constantFrom("up" as const, "down" as const), indicator: place }), weight: 2 },
  { arbitrary: fc.record({ by: fc.constant("session" as const), deletes: place }), weight: 2 },
  { arbitrary: fc.record({ by: fc.constant("session" as const), fixes: place }), weight: 3 },
  fc.record({
    by: fc.constant("session" as const),
    head: fc.constantFrom({ agency: "กรมอื่น", fiscalYear: 2568 }, { agency: "กรม", fiscalYear: 2567, agencyType: "service" as const }),
  }),
  { arbitrary: fc.record({ by: fc.constant("session" as const), does: fc.constant("undo" as const) }), weight: 4 },
  fc.record({ by: fc.constant("session" as const), does: fc.constantFrom("check" as const, "clear highlights" as const) }),
);

/** What is done through the session alone. */
export const sessionSteps = (maxLength: number): fc.Arbitrary<readonly Step[]> => fc.array(through, { minLength: 1, maxLength });

/** Whatever people do, in any order. */
export const anySteps = (maxLength: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(fc.oneof({ arbitrary: hand, weight: 3 }, { arbitrary: through, weight: 2 }), { minLength: 1, maxLength });
