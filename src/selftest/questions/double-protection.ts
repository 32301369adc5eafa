import { writesOnOwnSheet, type Question } from "../question";

interface Protecting {
  readonly [key: string]: string;
  readonly unprotectFree: string;
  readonly protectTwice: string;
}

/** What Excel says to protecting what is protected, and the other way round. */
export const doubleProtection: Question<Protecting> = {
  name: "double-protection",
  asks: {
    th: "ยกเลิกการป้องกันแผ่นงานที่ไม่ได้ป้องกัน และป้องกันซ้ำ Excel ยอมหรือไม่",
    en: "May a free sheet be unprotected, and a protected one be protected again?",
  },
  does: writesOnOwnSheet,
  claim: "Unprotecting a free sheet can be refused with AccessDenied; protecting a protected one is an error.",
  expected: [
    { answer: { unprotectFree: "taken", protectTwice: "InvalidOperation" }, by: ["desktop", "web", "ltsc2021", "early"] },
    { answer: { unprotectFree: "AccessDenied", protectTwice: "AccessDenied" }, by: ["rough"] },
  ],
  async ask(desk) {
    const unprotectFree = await desk.outcome((sheet) => sheet.protection.unprotect());
    await desk.perform((sheet) => sheet.protection.protect());
    const protectTwice = await desk.outcome((sheet) => sheet.protection.protect());
    await desk.perform((sheet) => sheet.protection.unprotect());
    return { unprotectFree, protectTwice };
  },
  tells: ({ unprotectFree }) => ({ refusesDoubleProtection: unprotectFree !== "taken" }),
};
