import { isCountingUnit, isPercentUnit } from "./unit";

/** In what kind of figure a name says that its indicator is measured. */
export type Measure = "percent" | "count" | "points" | "time";

const heads: readonly (readonly [Measure, RegExp])[] = [
  ["percent", /^(?:อัตรา)?(?:ร้อยละ|เปอร์เซ็นต์)/],
  ["count", /^จำนวน(?!ร้อยละ|เงิน|วัน|ครั้งเฉลี่ย|.{0,40}(?:ร้อยละ|เฉลี่ย|สัดส่วน))/],
  ["points", /^(?:คะแนน|ผลคะแนน|ค่าคะแนน)(?!.{0,60}ร้อยละ)/],
  ["time", /^(?:ระยะเวลา|เวลาเฉลี่ย|จำนวนวัน)(?!.{0,40}ร้อยละ)/],
];

const isPoints = (unit: string): boolean => /^(?:คะแนน|ระดับ|เกรด)/.test(unit);
const isMoney = (unit: string): boolean => /บาท/.test(unit);
const timeUnit = /^(?:วัน|ชั่วโมง|นาที|เดือน|ปี|สัปดาห์|วินาที)/;

/** The units that speak against each measure. */
const against: Readonly<Record<Measure, (unit: string) => boolean>> = {
  percent: (unit) => isCountingUnit(unit) || isPoints(unit) || isMoney(unit),
  count: (unit) => isPercentUnit(unit) || isPoints(unit) || isMoney(unit),
  points: (unit) => isPercentUnit(unit) || isCountingUnit(unit) || isMoney(unit),
  time: (unit) => isPercentUnit(unit) || isPoints(unit) || isMoney(unit) || (isCountingUnit(unit) && !timeUnit.test(unit)),
};

/** The words at the head of a name that its unit contradicts; undefined where it does not, or the name says nothing of it. */
export function measureAgainst(unit: string, name: string): { readonly measure: Measure; readonly word: string } | undefined {
  if (unit === "") return undefined;
  for (const [measure, head] of heads) {
    const [word] = head.exec(name) ?? [];
    if (word !== undefined) return against[measure](unit) ? { measure, word } : undefined;
  }
  return undefined;
}
