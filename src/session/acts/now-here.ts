const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** What the clock shows here, to the second: "2026-11-28T10:15:03". */
export function nowHere(now = new Date()): string {
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join("-");
  return `${date}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(":")}`;
}
