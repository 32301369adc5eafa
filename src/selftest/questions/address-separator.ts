import type { Desk } from "../desk";
import { everyProfile, onlyReads, type Json, type Question } from "../question";
import { refusalOf } from "../desk";

const areasOf = (desk: Desk, list: string): Promise<Json> => desk.perform(async (sheet, context) => {
  const ranges = sheet.getRanges(list).load("areaCount");
  await context.sync();
  return ranges.areaCount;
}).catch(refusalOf);

/** What parts the addresses of a list. */
export const addressSeparator: Question = {
  name: "address-separator",
  asks: { th: "รายการที่อยู่เซลล์คั่นด้วยจุลภาคหรืออัฒภาค", en: "Are the addresses of a list parted by commas or by semicolons?" },
  does: onlyReads,
  claim: "Some desktops take the separator of the computer's region; in Thai that is a comma.",
  expected: [{ answer: { comma: 2, semicolon: "InvalidArgument" }, by: everyProfile }],
  ask: async (desk) => ({ comma: await areasOf(desk, "A1,C1"), semicolon: await areasOf(desk, "A1;C1") }),
};
