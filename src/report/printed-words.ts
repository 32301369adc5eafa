import { digestGroups } from "../sheet/record/digest-groups";

/** What stands around the form when it is printed, word by word: whoever reads the printed form again knows it by these. */
export const printedWords = {
  fiscalYear: "ปีงบประมาณ พ.ศ.",
  agencyType: "ประเภทหน่วยงาน :",
  /** Before a direction that is none of the form's, so that nobody takes it for the end of a name. */
  direction: "ทิศทาง :",
  total: "คะแนนเฉลี่ยรวมทุกหัวข้อ",
  noScore: "ยังไม่มีคะแนน",
  assumed: "ข้อสันนิษฐานของเกณฑ์",
  digest: "รหัสตรวจสอบ (SHA-256)",
  draft: "ฉบับร่าง ไม่ใช่ฉบับส่ง · DRAFT, NOT A SUBMISSION",
} as const;

/** What the official form prints around the answers of Categories 1 to 6. */
export const answerWords = {
  topicsHead: "หัวข้อ คะแนน",
  optionsHead: "มี ประเด็น",
  evidence: "หลักฐาน - ไฟล์แนบ :",
  counter: (count: number): string => `(จำนวนอักขระ : ${count} อักขระ)`,
  categoryTotal: (score: number): string => `คะแนนรวม ${score} คะแนน`,
} as const;

/** Where people sign: who made it out, and who answers for it. */
export const signers: readonly string[] = ["ผู้จัดทำ", "ผู้บริหารที่รับรอง"];

/** By whose criteria a form was scored, and by which program. */
export const editionLine = (criteriaOf: number, version: string): string => `เกณฑ์ปีงบประมาณ พ.ศ. ${criteriaOf} · PMQA ${version}`;

/** The foot of every page, but for its number. */
export const footDigest = (digest: string): string => `SHA-256 ${digestGroups(digest).replace("\n", " ")}`;
