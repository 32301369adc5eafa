import type { Block } from "../engine/a1";
import type { Calculation } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import { Sheet } from "../engine/sheet";
import type { ExcelEvents } from "./events";
import type { Profile } from "../profiles/profile";
import type { CellEditing } from "./cell-editing";
import type { CreatedWorkbooks } from "./created-workbooks";
import type { Hands } from "./hands";
import type { HostObject } from "./host-object";
import type { LiveRanges } from "./live-ranges";
import type { PaneVisibility } from "./pane-visibility";

/**
 * Makes the objects that those below them lead back to. In Excel they go round: a sheet has ranges, and a range has a
 * sheet. Here a module knows only what it is made of, and asks the context for the rest.
 */
export interface ObjectFactory {
  /** The worksheet that stands for a sheet of the engine. */
  worksheet(sheet: Sheet): HostObject;
  /** A range where there is one block, else areas. */
  range(sheet: Sheet, blocks: readonly Block[]): HostObject;
  /** Areas, however many blocks there are. */
  areas(sheet: Sheet, blocks: readonly Block[]): HostObject;
}

/** What every object of the host can reach: the engine, its calculation, those who listen, and the other objects. */
export interface ExcelContext {
  readonly session: Engine;
  readonly profile: Profile;
  readonly calculation: Calculation;
  readonly events: ExcelEvents;
  readonly ranges: LiveRanges;
  readonly hands: Hands;
  /** Conditional formats that came into being by no add-in's doing in this Excel, by their ids: some Excels cannot read them. */
  readonly foreignRules: Set<string>;
  readonly editing: CellEditing;
  readonly pane: PaneVisibility;
  readonly created: CreatedWorkbooks;
  readonly make: ObjectFactory;
}

/** The sheet in front. */
export function activeSheet({ session }: ExcelContext): Sheet {
  const sheet = session.workbook.getActiveSheet();
  if (!sheet) throw new Error("The workbook has no sheet in front.");
  return new Sheet(session, sheet.getSheetId());
}
