import { highlightKind, type HighlightKind } from "../sheet/highlight";

/** What is known of a sheet's conditional formats from one round trip to the next: how many there are, and what ours are for. */
export interface KnownFormats {
  readonly count: number;
  readonly kinds: ReadonlySet<HighlightKind>;
}

/** A sheet's conditional formats, and how many there are once that is answered. */
export interface AskedFormats {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly count: OfficeExtension.ClientResult<number>;
}

/** Asks how many formats are on a sheet. */
export function requestFormats(sheet: Excel.Worksheet): AskedFormats {
  const formats = sheet.getRange().conditionalFormats;
  return { formats, count: formats.getCount() };
}

/** A conditional format of ours, and those of its sheet. */
export interface OwnFormat<Of extends AskedFormats> {
  readonly of: Of;
  readonly id: string;
  readonly kind: HighlightKind;
}

/** A format by its place among those of its sheet. */
interface Placed<Of extends AskedFormats> {
  readonly of: Of;
  readonly at: number;
}

/**
 * Looks which of some formats are ours. A format may refuse to be read (one that came back by
 * undo, one that somebody else's program made), and then nothing of its batch is answered: the halves are asked for by
 * themselves, until that one is alone. It is left as it is.
 */
async function ownAmong<Of extends AskedFormats>(context: Excel.RequestContext, placed: readonly Placed<Of>[]): Promise<readonly OwnFormat<Of>[]> {
  if (placed.length === 0) return [];
  const asked = placed.map(({ of, at }) => {
    const format = of.formats.getItemAt(at).load("id");
    return { of, format, custom: format.customOrNullObject.load("rule/formula") };
  });
  try {
    await context.sync();
  } catch {
    if (placed.length === 1) return [];
    const middle = Math.ceil(placed.length / 2);
    const before = await ownAmong(context, placed.slice(0, middle));
    return [...before, ...await ownAmong(context, placed.slice(middle))];
  }
  return asked.flatMap(({ of, format, custom }): readonly OwnFormat<Of>[] => {
    const kind = custom.isNullObject ? undefined : highlightKind(custom.rule.formula);
    return kind === undefined ? [] : [{ of, id: format.id, kind }];
  });
}

/** The conditional formats of ours on sheets, in one round trip. */
export const ownFormats = <Of extends AskedFormats>(context: Excel.RequestContext, sheets: readonly Of[]): Promise<readonly OwnFormat<Of>[]> =>
  ownAmong(context, sheets.flatMap((of) => Array.from({ length: of.count.value }, (_, at) => ({ of, at }))));

/** What is known of sheets' formats by the sheets' ids: those are looked at anew whose number changed. */
export async function knowFormats(
  context: Excel.RequestContext, sheets: ReadonlyMap<string, AskedFormats>, known: ReadonlyMap<string, KnownFormats>,
): Promise<ReadonlyMap<string, KnownFormats>> {
  const changed = [...sheets].filter(([id, { count }]) => known.get(id)?.count !== count.value);
  const own = await ownFormats(context, changed.map(([, asked]) => asked));
  const now = changed.map(([id, asked]): readonly [string, KnownFormats] =>
    [id, { count: asked.count.value, kinds: new Set(own.filter(({ of }) => of === asked).map(({ kind }) => kind)) }]);
  return new Map([...known, ...now]);
}
