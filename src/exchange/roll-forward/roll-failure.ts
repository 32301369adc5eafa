import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "year-not-later": {
    what: {
      th: "แบบประเมินเป็นของปี { $from } จึงยกไปเป็นของปี { $to } ไม่ได้",
      en: "The form is of { $from }, so it cannot be brought forward to { $to }.",
    },
    next: { th: "ระบุปีงบประมาณที่หลังจากปีของแบบประเมิน", en: "Name a fiscal year after the form's own." },
  },
} as const satisfies Wordings;

/** Why a form is not brought forward to another year. */
export const rollFailure = failuresOf(wordings);
