import { failuresOf, type Wordings } from "../../assessment/text/failure";

const nameOne = {
  th: "ติดตั้ง Google Chrome, Microsoft Edge หรือ Chromium หรือระบุโปรแกรมที่มีอยู่ด้วย CHROME_PATH หรือเปิดไฟล์ที่ได้จาก pmqa export ใน Excel แล้วสั่งพิมพ์",
  en: "Install Google Chrome, Microsoft Edge or Chromium, or name one by CHROME_PATH; or open what pmqa export wrote in Excel and print it there.",
} as const;

const wordings = {
  "no-browser": {
    what: {
      th: "ไม่พบ Chrome, Edge หรือ Chromium ในเครื่องนี้ ซึ่งต้องใช้จัดหน้าและพิมพ์เป็น PDF",
      en: "No Chrome, Edge or Chromium is on this machine, and one is needed to set the pages of a PDF.",
    },
    next: nameOne,
  },
  "named-browser-missing": {
    what: { th: "CHROME_PATH ระบุ { $program } ซึ่งไม่ใช่โปรแกรมที่เรียกได้", en: "CHROME_PATH names { $program }, which is no program that can be run." },
    next: { th: "แก้ CHROME_PATH ให้ถูกต้อง หรือลบออก แล้วทำอีกครั้ง", en: "Correct CHROME_PATH, or take it away, then try again." },
  },
  "browser-old": {
    what: {
      th: "{ $program } เป็นรุ่น { $version } ซึ่งเก่าเกินไป (ต้องใช้รุ่น { $least } ขึ้นไป จึงจะมีเลขหน้าและข้อความทุกหน้า)",
      en: "{ $program } is version { $version }, which is too old: from { $least } on, pages have their numbers and what every page must say.",
    },
    next: { th: "ปรับปรุงโปรแกรมให้เป็นรุ่นล่าสุด แล้วทำอีกครั้ง", en: "Bring it up to date, then try again." },
  },
  "browser-ended": {
    what: { th: "{ $program } จัดหน้าไม่สำเร็จ ({ $detail })", en: "{ $program } could not set the pages ({ $detail })." },
    next: nameOne,
  },
  "browser-slow": {
    what: {
      th: "{ $program } จัดหน้าไม่เสร็จภายใน { $seconds } วินาที จึงหยุดไว้",
      en: "{ $program } had not set the pages after { $seconds } seconds, and was stopped.",
    },
    next: { th: "ปิดโปรแกรมอื่นที่ใช้เครื่องหนัก แล้วทำอีกครั้ง", en: "Close what keeps the machine busy, then try again." },
  },
} as const satisfies Wordings;

/** What can stand in the way of having a browser set pages. */
export const browserFailure = failuresOf(wordings);
