const buddhistEra = 543;
const isoDate = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(:\d\d)?/;
const shownDate = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)$/;

/**
 * A date as people of the Buddhist era read it; what is no date stays as it is.
 *
 * @example buddhistDate("2026-11-28T10:15:03") // "28/11/2569 10:15:03"
 */
export const buddhistDate = (iso: string): string =>
  iso.replace(isoDate, (_, year: string, month: string, day: string, hour: string, minute: string, second = ":00") =>
    `${day}/${month}/${Number(year) + buddhistEra} ${hour}:${minute}${second}`);

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The date and time by the clock where we are, as events are dated: "2026-11-28T10:15:03". */
export const clockTime = (now: Date): string => {
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join("-");
  return `${date}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(":")}`;
};

/** The date that `buddhistDate` shows; undefined for any other text. */
export function dateOfBuddhist(text: string): string | undefined {
  const [, day, month, year, time] = shownDate.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined || time === undefined) return undefined;
  return `${String(Number(year) - buddhistEra).padStart(4, "0")}-${month}-${day}T${time}`;
}
