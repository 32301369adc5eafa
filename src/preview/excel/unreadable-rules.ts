import type { Engine } from "../engine/engine";

/** The conditional formats of each engine that Excel has mislaid: they still colour their cells. */
const mislaid = new WeakMap<Engine, Set<string>>();

/** From now on the properties and methods of this conditional format throw, until the workbook is opened again. */
export function makeUnreadable(session: Engine, ruleId: string): void {
  const ids = mislaid.get(session) ?? new Set();
  mislaid.set(session, ids.add(ruleId));
}

export function isUnreadable(session: Engine, ruleId: string): boolean {
  return mislaid.get(session)?.has(ruleId) === true;
}
