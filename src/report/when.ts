import { say, type Language } from "../assessment/text/phrase";
import { reportPhrases } from "./report-phrases";

/** In Thailand, wherever the computer stands: the forms are Thailand's. */
const thaiTime = { timeZone: "Asia/Bangkok", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** A clock's own time, wherever the clock stood. */
const clockTime = { ...thaiTime, timeZone: "UTC" } as const;

const calendars: Readonly<Record<Language, string>> = { th: "th-TH-u-ca-buddhist-nu-latn", en: "en-GB-u-ca-buddhist-nu-latn" };

function inWords(moment: Date, language: Language, how: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(calendars[language], how).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? "";
  return say(reportPhrases.when, language, {
    day: part("day"), month: part("month"), year: part("year"), hour: part("hour"), minute: part("minute"),
  });
}

/**
 * A moment in words, by the Buddhist era and Thai time.
 *
 * @example whenText(new Date("2026-11-28T03:20:00Z"), "th") // "28 พฤศจิกายน 2569 เวลา 10.20 น."
 */
export const whenText = (moment: Date, language: Language): string =>
  say(reportPhrases.thaiTime, language, { when: inWords(moment, language, thaiTime) });

const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

/** What a clock showed ("2026-11-28T10:15:03") in words; whatever else was noted as it is. */
export function clockText(noted: string, language: Language): string {
  const moment = new Date(`${noted}Z`);
  return clock.test(noted) && Number.isFinite(moment.getTime()) ? inWords(moment, language, clockTime) : noted;
}
