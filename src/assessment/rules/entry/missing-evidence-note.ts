import { saysNothing } from "../../form/empty-words";
import type { Indicator } from "../../form/form";
import { oddTextIn } from "../../form/odd-text";
import { isLeap } from "../../scoring/leap";
import type { Phrase } from "../../text/phrase";
import { eachIndicator, placeOf, type Rule, type Saying } from "../rule";

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

/** What is said of the result, with what is wrong about its note behind it. */
const saying = (result: Phrase, note: Phrase): Saying =>
  ({ severity: "error", what: { th: `${result.th}${note.th}`, en: `${result.en}${note.en}` }, next });

const topScore = { th: "ตัวชี้วัดนี้ได้คะแนนเต็ม { $score } คะแนน ", en: "This indicator scores the full { $score }, " };
const leap = {
  th: "ผลการดำเนินการปี พ.ศ. { $year } ({ $latest }) ต่างจากปีก่อนหน้า ({ $before }) เกินกึ่งหนึ่ง ",
  en: "The result of { $year } ({ $latest }) differs from the year before ({ $before }) by more than half, ",
};
const noNote = { th: "แต่ยังไม่มีหมายเหตุประกอบ", en: "but has no evidence note." };
const emptyNote = {
  th: "แต่หมายเหตุมีเพียง “{ $text }” ซึ่งไม่บอกที่มาของตัวเลข",
  en: "but its note says only “{ $text }”.",
};

export const missingEvidenceNote: Rule<"topScore" | "leap" | "plain" | "topScoreNothing" | "leapNothing" | "plainNothing"> = {
  kind: "entry",
  name: "missing-evidence-note",
  title: { th: "ไม่มีหมายเหตุหรือหลักฐานประกอบ", en: "The evidence note is missing" },
  why: {
    th: "หมายเหตุคือที่ที่ผู้ประเมินอ่านที่มาของตัวเลข คะแนนเต็มหรือผลที่เปลี่ยนไปมากโดยไม่มีคำอธิบายมักถูกขอหลักฐานเพิ่มเติม",
    en: "The note is where the assessor reads where the figures come from. A top score or a sharp change without one is questioned first.",
  },
  asks: ["note"],
  says: {
    topScore: { ...saying(topScore, noNote), lightsUp: true },
    leap: { ...saying(leap, noNote), lightsUp: true },
    plain: {
      severity: "warning",
      lightsUp: true,
      what: { th: "ยังไม่มีหมายเหตุหรือหลักฐานประกอบ", en: "There is no evidence note." },
      next,
    },
    topScoreNothing: saying(topScore, emptyNote),
    leapNothing: saying(leap, emptyNote),
    plainNothing: {
      severity: "warning",
      what: {
        th: "หมายเหตุมีเพียง “{ $text }” ซึ่งไม่บอกที่มาของตัวเลข",
        en: "The note says only “{ $text }”, which tells nothing of where the figures come from.",
      },
      next,
    },
  },
  check: eachIndicator((indicator, report, { edition }) => {
    if (oddTextIn(indicator, "note") !== undefined) return;
    const { note: text } = indicator;
    if (!saysNothing(text)) return;
    const isBlank = text === "";
    const at = placeOf(indicator, "note");
    const { score } = indicator.scored;
    if (score === edition.scale.maxScore) return report(isBlank ? "topScore" : "topScoreNothing", at, { score, text });
    const [latest, before] = lastTwo(indicator) ?? [0, 0];
    if (!isLeap(latest, before)) return report(isBlank ? "plain" : "plainNothing", at, { text });
    report(isBlank ? "leap" : "leapNothing", at, { year: edition.fiscalYear, latest, before, text });
  }),
};
