import type { ComputedCell } from "../form/computed-cell";
import { directionInput } from "../form/direction";
import { figureInput, type Figure } from "../form/figure";
import type { FormContent, IndicatorRow } from "../form/form";
import { identitiesOf, nameWithoutYears, type IndicatorId } from "../form/identity";
import { resultField } from "../form/place";
import { digestOf } from "./digest";
import { formulaInRow } from "./formula-in-row";
import type { HeldChange, HeldIndicator, HeldPart } from "../form/held";

const figureText = (figure: Figure | undefined): string => String(figureInput(figure) ?? "");

/** What a computed cell holds, by its meaning; "" for the form's own formula in either dialect. */
export function heldCell(cell: ComputedCell, row: number): string {
  switch (cell.holds) {
    case "own": return "";
    case "formula": return formulaInRow(cell.formula, row);
    case "value": return String(cell.value);
    case "error": return cell.text;
    case "nothing": return "–";
  }
}

function heldFormulas({ computed: { success, score }, row }: IndicatorRow): string {
  const held = { success: heldCell(success, row), score: heldCell(score, row) };
  return Object.entries(held).flatMap(([field, text]) => (text === "" ? [] : [`${field}: ${text}`])).join("\n");
}

const heldNote = (note: string): string => (note === "" ? "" : `${note.length} ${digestOf(note)}`);

/** What an indicator means as it stands. */
export function heldOf(indicator: IndicatorRow, id: IndicatorId, years: readonly number[]): HeldIndicator {
  const { item, name, direction, target, unit, results, note } = indicator;
  return {
    item, name,
    ordinal: Number(/ #(\d+)$/.exec(id.slice(`${item} ${nameWithoutYears(name)}`.length))?.[1] ?? 1),
    direction: String(directionInput(direction) ?? ""),
    target: figureText(target), unit,
    results: years.map((year, at) => ({ year, result: figureText(results[at]) })),
    note: heldNote(note),
    formulas: heldFormulas(indicator),
  };
}

/** What every indicator of a form means, in its order. */
export function heldIndicators(
  { indicators, edition: { years } }: Pick<FormContent, "edition"> & { readonly indicators: readonly IndicatorRow[] },
): ReadonlyMap<IndicatorId, HeldIndicator> {
  const ids = identitiesOf(indicators);
  return new Map(indicators.map((indicator, at) => [ids[at] ?? "", heldOf(indicator, ids[at] ?? "", years)]));
}

/** Which indicator it was. */
export function heldIdentity({ item, name, ordinal }: HeldIndicator): IndicatorId {
  return identitiesOf(Array.from({ length: Math.max(1, ordinal) }, () => ({ item, name }))).at(-1) ?? "";
}

type Parts = ReadonlyMap<HeldPart, string>;

const partsOf = ({ name, direction, target, unit, results, note, formulas }: HeldIndicator): Parts => new Map<HeldPart, string>([
  ["name", name], ["direction", direction], ["target", target], ["unit", unit],
  ...results.map(({ year, result }): [HeldPart, string] => [resultField(year), result]),
  ["note", note], ["formulas", formulas],
]);

/** What changed of an indicator since; nothing where it means the same. */
export function changesSince(before: HeldIndicator, now: HeldIndicator): readonly HeldChange[] {
  const [then, there] = [partsOf(before), partsOf(now)];
  return [...new Set([...then.keys(), ...there.keys()])].flatMap((part) => {
    const change = { part, before: then.get(part) ?? "", now: there.get(part) ?? "" };
    return change.before === change.now ? [] : [change];
  });
}

/** An indicator's meaning in a few letters. */
export const heldDigest = (held: HeldIndicator): string => digestOf(JSON.stringify([...partsOf(held)]));
