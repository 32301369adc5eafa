import type { IMutationInfo } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Block } from "../engine/a1";
import { blockAddress, columnName, parseBlock, quotedSheetName } from "../engine/a1";
import type { Engine } from "../engine/engine";
import type { Sheet } from "../engine/sheet";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import type { OrNull } from "./host-object";
import { HostCollection, HostObject, nullObject } from "./host-object";
import type { Definition } from "./name-definitions";
import { cellsOf, definitions, scopeOf } from "./name-definitions";
import { Range } from "./range";

/** "$A$1:$B$2", as names refer to cells. */
function absolute(block: Block): string {
  const plain = blockAddress(block);
  if (!/^[A-Z]+\d/.test(plain)) return plain.replace(/([A-Z]+|\d+)/g, "$$$1");
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const start = cell(block.startRow, block.startColumn);
  const end = cell(block.endRow, block.endColumn);
  return start === end ? start : `${start}:${end}`;
}

function setting(session: Engine, definition: Definition): IMutationInfo {
  return { id: SetDefinedNameMutation.id, params: { unitId: session.workbook.getUnitId(), ...definition } };
}

function removing(session: Engine, definition: Definition): IMutationInfo {
  return { id: RemoveDefinedNameMutation.id, params: { unitId: session.workbook.getUnitId(), ...definition } };
}

/** A name given to cells or to a formula. */
export class NamedItem extends HostObject {
  readonly scalars = ["comment", "formula", "name", "scope", "type", "value", "visible"];
  constructor(private readonly context: ExcelContext, private readonly id: string) { super(); }

  /** Excel finds a name in its collection by the name itself. */
  override get identity(): { Id: string } { return { Id: this.name }; }

  get name(): string { return this.definition.name; }
  get formula(): string {
    const text = this.definition.formulaOrRefString;
    return text.startsWith("=") ? text : `=${text}`;
  }
  set formula(formula: string) { this.change({ formulaOrRefString: formula.replace(/^=/, "") }); }
  get comment(): string { return this.definition.comment ?? ""; }
  set comment(comment: string) { this.change({ comment }); }
  get visible(): boolean { return this.definition.hidden !== true; }
  set visible(visible: boolean) { this.change({ hidden: !visible }); }
  get scope(): string { return scopeOf(this.definition) ? "Worksheet" : "Workbook"; }
  get type(): string { return cellsOf(this.context, this.definition) ? "Range" : "Error"; }
  get value(): unknown {
    const found = cellsOf(this.context, this.definition);
    if (!found) return this.formula.includes("#REF!") ? "#REF!" : this.formula;
    return `${quotedSheetName(found.sheet.model.getName())}!${absolute(found.block)}`;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range === nullObject) throw new ExcelError("InvalidReference", this.name);
    return range;
  }
  getRangeOrNullObject(): OrNull<Range> {
    const found = cellsOf(this.context, this.definition);
    return found ? new Range(this.context, found.sheet, found.block) : nullObject;
  }
  delete(): void {
    const { session } = this.context;
    session.change(removing(session, this.definition), setting(session, this.definition));
  }

  private get definition(): Definition {
    const found = definitions(this.context).find((each) => each.id === this.id);
    if (!found) throw new ExcelError("ItemNotFound", "name");
    return found;
  }
  private change(part: Partial<Definition>): void {
    const { session } = this.context;
    session.change(setting(session, { ...this.definition, ...part }), setting(session, this.definition));
  }
}

/** `names` of the workbook, or of one sheet. */
export class NamedItems extends HostCollection<NamedItem> {
  constructor(private readonly context: ExcelContext, private readonly sheet?: Sheet) { super(); }

  get items(): readonly NamedItem[] {
    return this.own.map(({ id }) => new NamedItem(this.context, id));
  }

  add(name: string, reference: Range | string | number, comment = ""): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*$/u.test(name) || parseBlock(name)) throw new ExcelError("InvalidArgument", `name ${name}`);
    if (this.find(name)) throw new ExcelError("ItemAlreadyExists", `name ${name}`);
    const { session } = this.context;
    const id = `name-${crypto.randomUUID()}`;
    const definition = {
      id, name, comment: comment ?? "",
      formulaOrRefString: referenceText(reference), localSheetId: this.sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    };
    session.change(setting(session, definition), removing(session, definition));
    return new NamedItem(this.context, id);
  }
  getItem(name: string): NamedItem {
    const found = this.find(name);
    if (!found) throw new ExcelError("ItemNotFound", `name ${name}`);
    return new NamedItem(this.context, found.id);
  }
  getItemOrNullObject(name: string): OrNull<NamedItem> {
    const found = this.find(name);
    return found ? new NamedItem(this.context, found.id) : nullObject;
  }

  private get own(): Definition[] {
    return definitions(this.context).filter((each) => scopeOf(each) === this.sheet?.id);
  }
  private find(name: string): Definition | undefined {
    return this.own.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }
}

function referenceText(reference: Range | string | number): string {
  if (!(reference instanceof Range)) return String(reference).replace(/^=/, "");
  return `${quotedSheetName(reference.sheet.model.getName())}!${absolute(reference.block)}`;
}
