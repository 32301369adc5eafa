import { eachFigure, type Rule } from "../rule";

export const missingResult: Rule<"latest" | "earlier"> = {
  kind: "entry",
  name: "missing-result",
  title: { th: "ไม่มีผลการดำเนินการ", en: "A year's result is missing" },
  why: {
    th: "คะแนนคำนวณจากผลของปีที่ประเมิน ส่วนผลของปีก่อนหน้าทำให้ผู้ประเมินเห็นแนวโน้ม แบบประเมินจึงต้องมีผลครบทุกปี",
    en: "The score comes from the year assessed, and the years before show the assessor the trend: the form asks for every year.",
  },
  asks: ["result"],
  says: {
    latest: {
      severity: "error",
      lightsUp: true,
      what: {
        th: "ยังไม่ได้กรอกผลการดำเนินการปี พ.ศ. { $year } ซึ่งเป็นปีที่ประเมิน",
        en: "The result of { $year }, the year assessed, is missing.",
      },
      next: {
        th: "กรอกผลการดำเนินการเป็นตัวเลข หากผลเป็นศูนย์ให้กรอก 0",
        en: "Type the result as a number; if it is zero, type 0.",
      },
    },
    earlier: {
      severity: "error",
      lightsUp: true,
      what: { th: "ยังไม่ได้กรอกผลการดำเนินการปี พ.ศ. { $year }", en: "The result of { $year } is missing." },
      next: {
        th: "กรอกผลการดำเนินการเป็นตัวเลข หากปีนั้นยังไม่มีการดำเนินการ ให้กรอก N/A และระบุเหตุผลในช่องหมายเหตุ",
        en: "Type the result as a number; if there was none that year, type N/A and give the reason in the note.",
      },
    },
  },
  check: eachFigure(({ figure, at, year }, report, { edition }) => {
    if (at.field === "target" || figure.state !== "missing") return;
    report(year === edition.fiscalYear ? "latest" : "earlier", at, { year });
  }),
};
