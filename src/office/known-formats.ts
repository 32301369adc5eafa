import { highlightKind, type HighlightKind } from "../sheet/highlight";

/** What is known of a sheet's conditional formats from one round trip to the next: how many there are, and what ours are for. */
export interface KnownFormats {
  readonly count: number;
  readonly kinds: ReadonlySet<HighlightKind>;
}

/** A conditional format of ours. */
export interface OwnFormat {
  readonly id: string;
  readonly kind: HighlightKind;
}

/**
 * Looks which of the formats from one place to another are ours. A format may refuse to be read (one that came back by
 * undo, one that somebody else's program made), and then nothing of its batch is answered: the halves are asked for by
 * themselves, until that one is alone. It is left as it is.
 */
async function ownBetween(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
  first: number,
  end: number,
): Promise<readonly OwnFormat[]> {
  if (first === end) return [];
  const asked = Array.from({ length: end - first }, (_, at) => {
    const format = formats.getItemAt(first + at).load("id");
    return { format, custom: format.customOrNullObject.load("rule/formula") };
  });
  try {
    await context.sync();
  } catch {
    if (end - first === 1) return [];
    const middle = Math.ceil((first + end) / 2);
    const before = await ownBetween(context, formats, first, middle);
    return [...before, ...await ownBetween(context, formats, middle, end)];
  }
  return asked.flatMap(({ format, custom }): readonly OwnFormat[] => {
    const kind = custom.isNullObject ? undefined : highlightKind(custom.rule.formula);
    return kind === undefined ? [] : [{ id: format.id, kind }];
  });
}

/** The conditional formats of ours among as many as a sheet has. */
export const ownFormats = (
  context: Excel.RequestContext, formats: Excel.ConditionalFormatCollection, count: number,
): Promise<readonly OwnFormat[]> => ownBetween(context, formats, 0, count);

/** What is known of a sheet's formats, of which there are so many: they are looked at anew where their number changed. */
export async function knowFormats(
  context: Excel.RequestContext, formats: Excel.ConditionalFormatCollection, count: number, known: KnownFormats | undefined,
): Promise<KnownFormats> {
  if (known?.count === count) return known;
  return { count, kinds: new Set((await ownFormats(context, formats, count)).map(({ kind }) => kind)) };
}
