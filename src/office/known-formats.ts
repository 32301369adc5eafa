import { highlightKind, type HighlightKind } from "../sheet/highlight";

/** What the conditional formats of a sheet are there for, by their ids; "foreign" are those that are none of ours. */
export type KnownFormats = ReadonlyMap<string, HighlightKind | "foreign">;

type Looked = readonly (readonly [id: string, kind: HighlightKind | "foreign"])[];

/**
 * Looks what formats are there for. A format may refuse to be read (one that came back by undo, one that somebody else's
 * program made), and then nothing of its batch is answered: the halves are asked for by themselves, until that one is
 * alone. It is left as it is.
 */
async function look(context: Excel.RequestContext, formats: Excel.ConditionalFormatCollection, ids: readonly string[]): Promise<Looked> {
  if (ids.length === 0) return [];
  const asked = ids.map((id) => ({ id, custom: formats.getItem(id).customOrNullObject.load("rule/formula") }));
  try {
    await context.sync();
    return asked.map(({ id, custom }) => [id, (custom.isNullObject ? undefined : highlightKind(custom.rule.formula)) ?? "foreign"]);
  } catch {
    const [only, ...others] = ids;
    if (only !== undefined && others.length === 0) return [[only, "foreign"]];
    const half = Math.ceil(ids.length / 2);
    const first = await look(context, formats, ids.slice(0, half));
    return [...first, ...await look(context, formats, ids.slice(half))];
  }
}

/** What the formats of a sheet are there for, by their loaded ids; only those never seen before cost a round trip. */
export async function kindsOfFormats(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
  known: KnownFormats,
): Promise<KnownFormats> {
  const ids = formats.items.map(({ id }) => id);
  const seen = ids.flatMap((id): Looked => {
    const kind = known.get(id);
    return kind === undefined ? [] : [[id, kind]];
  });
  return new Map([...seen, ...await look(context, formats, ids.filter((id) => !known.has(id)))]);
}
