import type { Phrase } from "../assessment/text/phrase";

/** What the help says of `print` and its options. */
export const printHelp = {
  print: {
    th: "พิมพ์แบบประเมินเป็น PDF ตามรูปแบบของแบบประเมิน ด้วย Chrome, Edge หรือ Chromium ที่มีในเครื่อง",
    en: "print a form as a PDF, laid out like the official one, by the Chrome, Edge or Chromium of this machine",
  },
  form: { th: "ไฟล์ .xlsx ของแบบฟอร์ม หรือของฉบับส่งที่ได้จาก export", en: "an .xlsx file with a form, or a submission that export wrote" },
  output: { th: "ไฟล์ .pdf ที่จะสร้าง", en: "the .pdf file to write" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `print` prints. */
export const printedPhrases = {
  final: { th: "พิมพ์แบบประเมินไว้ที่ { $file }", en: "The form is printed to { $file }." },
  draft: { th: "พิมพ์ไว้ที่ { $file } เป็นฉบับร่าง ซึ่งระบุไว้ทุกหน้า", en: "Printed to { $file } as a draft, which every page says." },
} as const satisfies Readonly<Record<string, Phrase>>;
