import type { Indicator } from "../../form/form";
import { isLeap } from "../../scoring/leap";
import { eachIndicator, placeOf, type Rule } from "../rule";

const next = {
  th: "ระบุในช่องหมายเหตุว่าตัวเลขมาจากที่ใด หรือเพราะเหตุใดจึงได้ผลเช่นนี้",
  en: "Say in the note where the figures come from, or what brought the result about.",
};

/** The latest result and the one before it, where both are numbers. */
function lastTwo({ results }: Indicator): readonly [number, number] | undefined {
  const latest = results.at(-1);
  const before = results.at(-2);
  return latest?.state === "number" && before?.state === "number" ? [latest.value, before.value] : undefined;
}

export const missingEvidenceNote: Rule<"topScore" | "leap" | "plain"> = {
  kind: "entry",
  name: "missing-evidence-note",
  title: { th: "ไม่มีหมายเหตุหรือหลักฐานประกอบ", en: "The evidence note is missing" },
  why: {
    th: "หมายเหตุคือที่ที่ผู้ประเมินอ่านที่มาของตัวเลข คะแนนเต็มหรือผลที่เปลี่ยนไปมากโดยไม่มีคำอธิบายมักถูกขอหลักฐานเพิ่มเติม",
    en: "The note is where the assessor reads where the figures come from. A top score or a sharp change without one is questioned first.",
  },
  asks: ["note"],
  says: {
    topScore: {
      severity: "error",
      what: {
        th: "ตัวชี้วัดนี้ได้คะแนนเต็ม { $score } คะแนน แต่ยังไม่มีหมายเหตุประกอบ",
        en: "This indicator scores the full { $score }, but has no evidence note.",
      },
      next,
    },
    leap: {
      severity: "error",
      what: {
        th: "ผลการดำเนินการปี พ.ศ. { $year } ({ $latest }) ต่างจากปีก่อนหน้า ({ $before }) เกินกึ่งหนึ่ง แต่ยังไม่มีหมายเหตุประกอบ",
        en: "The result of { $year } ({ $latest }) differs from the year before ({ $before }) by more than half, but has no evidence note.",
      },
      next,
    },
    plain: {
      severity: "warning",
      what: { th: "ยังไม่มีหมายเหตุหรือหลักฐานประกอบ", en: "There is no evidence note." },
      next,
    },
  },
  check: eachIndicator((indicator, report, { edition }) => {
    if (indicator.note !== "") return;
    const at = placeOf(indicator, "note");
    const { score } = indicator.scored;
    if (score === edition.scale.maxScore) return report("topScore", at, { score });
    const [latest, before] = lastTwo(indicator) ?? [0, 0];
    if (!isLeap(latest, before)) return report("plain", at);
    report("leap", at, { year: edition.fiscalYear, latest, before });
  }),
};
