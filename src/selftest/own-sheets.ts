import type { Phrase } from "../assessment/text/phrase";
import { refusalOf, type Surroundings } from "./desk";

/** Why the self-test does not begin. */
export class CannotBegin extends Error {
  constructor(readonly text: Phrase) {
    super(text.en);
    this.name = "CannotBegin";
  }
}

const notEmpty: Phrase = {
  th: "สมุดงานนี้ไม่ว่าง โปรดเปิดสมุดงานเปล่าใหม่ แล้วเริ่มแบบทดสอบที่นั่น",
  en: "This workbook is not empty. Please open a new, blank workbook and begin there.",
};

/** What Excel says to the very first batch, which waits for nobody: whether somebody is editing a cell. */
export async function findsEditing({ run }: Surroundings): Promise<boolean> {
  try {
    await run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    return false;
  } catch (error) {
    if (refusalOf(error) === "InvalidOperationInCellEditMode") return true;
    throw error;
  }
}

/**
 * Makes sure that nothing of anybody's can be harmed.
 *
 * @throws CannotBegin where any sheet holds anything, or a name is defined
 */
export async function refuseUsedWorkbook({ run }: Surroundings): Promise<void> {
  await run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    const sheets = worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(false).load("address"));
    const ofSheets = sheets.items.map((sheet) => sheet.names.load("items/name"));
    await context.sync();
    const isNamed = [names, ...ofSheets].some(({ items }) => items.length > 0);
    if (isNamed || used.some((range) => !range.isNullObject)) throw new CannotBegin(notEmpty);
  });
}

/** Adds a sheet behind the others. */
export async function addSheet({ run }: Surroundings, name: string): Promise<void> {
  await run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

/** Takes a sheet of ours away, whatever a question left on it; nothing where it is not there. */
export async function takeSheetAway({ run }: Surroundings, name: string): Promise<void> {
  await run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    // Excel deletes no sheet that is hidden well.
    sheet.visibility = "Visible";
    sheet.delete();
    await context.sync();
  });
}
