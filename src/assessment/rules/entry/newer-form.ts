import { formVersion } from "../../form/form";
import type { Rule } from "../rule";

export const newerForm: Rule<"newer"> = {
  kind: "entry",
  name: "newer-form",
  title: { th: "แบบฟอร์มสร้างจากโปรแกรมรุ่นใหม่กว่า", en: "The form was written by a newer program" },
  why: {
    th: "แบบฟอร์มรุ่นใหม่กว่าอาจมีส่วนที่โปรแกรมรุ่นนี้ไม่รู้จัก ผลตรวจจึงอาจไม่ครบ",
    en: "A newer form may hold what this program does not know, so the check may miss something.",
  },
  says: {
    newer: {
      severity: "warning",
      what: {
        th: "แบบฟอร์มนี้เป็นรุ่น { $version } แต่โปรแกรมรู้จักถึงรุ่น { $known }",
        en: "This form is of version { $version }; the program knows versions up to { $known }.",
      },
      next: { th: "ใช้โปรแกรมรุ่นล่าสุดตรวจอีกครั้งก่อนส่ง", en: "Check it again with the newest program before you submit." },
    },
  },
  check({ version, headRow }, report) {
    if (version > formVersion) report("newer", { row: headRow, field: "fiscalYear" }, { version, known: formVersion });
  },
};
