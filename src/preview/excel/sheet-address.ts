import type { Block } from "../engine/a1";
import { parseBlock, splitAddress } from "../engine/a1";
import type { Sheet } from "../engine/sheet";
import type { ExcelContext } from "./excel-context";
import { ExcelError } from "./excel-error";
import { findName } from "./name-definitions";

/** The block that an address or a name stands for on a sheet; throws Excel's InvalidArgument where it is neither. */
export function blockAt(context: ExcelContext, sheet: Sheet, address: string): Block {
  const block = parseBlock(splitAddress(address).cells) ?? findName(context, address, sheet.id)?.block;
  if (!block) throw new ExcelError("InvalidArgument", address);
  return block;
}
