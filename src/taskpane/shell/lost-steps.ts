import { say, type Language, type Phrase, type Values } from "../../assessment/text/phrase";
import type { SessionState } from "../../session/session";

type Lost = NonNullable<SessionState["lost"]>;

const phrases: Readonly<Record<Lost["why"], Phrase>> = {
  cells: {
    th: "{ $n -> [0] เลิกทำ “{ $step }” ไม่ได้แล้ว *[other] เลิกทำ “{ $step }” และอีก { $n } ขั้นไม่ได้แล้ว } เพราะเซลล์นั้นถูกแก้ไขภายหลัง",
    en: "{ $n -> [0] “{ $step }” *[other] “{ $step }” and { $n } more } can no longer be undone: the cells were changed since.",
  },
  rows: {
    th: "{ $n -> [0] เลิกทำ “{ $step }” ไม่ได้แล้ว *[other] เลิกทำ “{ $step }” และอีก { $n } ขั้นไม่ได้แล้ว } เพราะแถวหรือคอลัมน์ถูกย้ายหรือลบภายหลัง",
    en: "{ $n -> [0] “{ $step }” *[other] “{ $step }” and { $n } more } can no longer be undone: rows or columns were moved or deleted since.",
  },
  unwatched: {
    th: "{ $n -> [0] เลิกทำ “{ $step }” ไม่ได้แล้ว *[other] เลิกทำ “{ $step }” และอีก { $n } ขั้นไม่ได้แล้ว } เพราะแผ่นงานนี้ถูกแก้ไขระหว่างที่เปิดแผ่นงานอื่น",
    en: "{ $n -> [0] “{ $step }” *[other] “{ $step }” and { $n } more } can no longer be undone: this sheet was changed while another was open.",
  },
};

/** What is said once of steps that can no longer be taken back. */
export function saidOfLost({ names: [newest, ...others], why }: Lost, language: Language): readonly [Phrase, Values] {
  const step = newest === undefined ? "" : say(newest.phrase, language, newest.values);
  return [phrases[why], { step, n: others.length }];
}
