import type { Block } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import type { HostObject } from "./host-object";

/** Makes ranges for those that ranges themselves are made of, so that neither needs to know the other's module. */
export interface RangeFactory {
  range(sheet: Sheet, blocks: readonly Block[]): HostObject;
  areas(sheet: Sheet, blocks: readonly Block[]): HostObject;
  moveRule(sheet: Sheet, id: string, before: string): void;
}
