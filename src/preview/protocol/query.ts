import { ExcelError } from "../excel/excel-error";
import { HostCollection, HostObject, nullObject } from "../excel/host-object";
import { wireName } from "./member-names";
import type { Members } from "./members";
import type { Query } from "./messages";

type Selection = Map<string, Selection>;

function selectionOf(select: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of select) {
    let at = root;
    for (const name of path.split("/").filter((part) => part !== "")) {
      const next: Selection = at.get(name) ?? new Map<string, Selection>();
      at.set(name, next);
      at = next;
    }
  }
  return root;
}

/** What a loaded property comes to: plain data as it is, an object with what was asked of it. */
function loaded(value: unknown, selection: Selection, members: Members): unknown {
  if (value === nullObject) return null;
  if (value instanceof HostCollection) return collection(value as HostCollection<HostObject>, selection, {}, members);
  if (value instanceof HostObject) return object(value, selection, members);
  return value;
}

function object(target: HostObject, selection: Selection, members: Members): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...target.identity };
  const names = new Map(selection);
  if (names.delete("$all") || names.size === 0) {
    for (const name of target.scalars.filter((each) => members.isKnown(target, each))) names.set(name, new Map());
  }
  names.delete("$none");
  for (const [name, inner] of names) {
    const known = [...target.scalars, name].find((scalar) => scalar.toLowerCase() === name.toLowerCase()) ?? name;
    answer[wireName(known)] = loaded(members.read(target, known), inner, members);
  }
  return answer;
}

function collection(target: HostCollection<HostObject>, selection: Selection, { Top, Skip }: Query, members: Members): object {
  const ofItems = new Map(selection);
  const named = ofItems.get("items");
  ofItems.delete("items");
  for (const [name, inner] of named ?? []) ofItems.set(name, inner);
  const own = ofItems.delete("count") ? { Count: target.getCount() } : {};
  const items = target.items.slice(Skip ?? 0, Top === undefined ? undefined : (Skip ?? 0) + Top);
  return { ...own, _Items: items.map((item) => object(item, ofItems, members)) };
}

/** Answers `load`: the properties asked for, by the names that office.js reads. */
export function answerQuery(target: unknown, query: Query, members: Members): unknown {
  if (target === nullObject) return null;
  const selection = selectionOf(query.Select ?? []);
  if (target instanceof HostCollection) return collection(target as HostCollection<HostObject>, selection, query, members);
  if (target instanceof HostObject) return object(target, selection, members);
  throw new ExcelError("InvalidOperation", "load");
}
