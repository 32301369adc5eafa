import type { DirectionEntry } from "../form/direction";
import type { Figure } from "../form/figure";
import type { Indicator } from "../form/form";
import { groupedFigure } from "../form/unit";
import { inARow } from "../text/in-a-row";
import type { Language, Phrase } from "../text/phrase";
import { sayStatement, statement, type Statement } from "../text/statement";
import { hasPercentage, successOfEntries } from "./success";

/** Which of an indicator's entries stands in the way of a score, and how. Missing and not applicable are two things. */
export interface WithoutScore {
  readonly of: "direction" | "target" | "result" | "percentage";
  readonly because: "missing" | "not-applicable" | "unreadable" | "zero" | "below-zero" | "beyond-numbers";
  /** Why, as the half sentence that follows "because". */
  readonly why: Statement;
}

/** Names the cell that is spoken of; Thai sets a space after a digit only. */
const cell: Phrase = {
  th: '{ $of -> [target] ค่าเป้าหมาย *[result] ผลการดำเนินการปี { $year }{" "} }',
  en: "{ $of -> [target] the target *[result] the result of { $year } }",
};
const of = (rest: Phrase): Phrase => ({ th: `${cell.th}${rest.th}`, en: `${cell.en} ${rest.en}` });

const phrases = {
  directionMissing: {
    th: "ยังไม่ได้ระบุทิศทาง จึงไม่ทราบว่าค่ามากดีหรือค่าน้อยดี",
    en: "the direction is not given, and so it is not known whether higher or lower is better",
  },
  directionUnreadable: {
    th: "ทิศทาง “{ $text }” ไม่บอกว่าค่ามากดีหรือค่าน้อยดี",
    en: "the direction “{ $text }” does not say whether higher or lower is better",
  },
  missing: of({ th: "ยังไม่ได้กรอก", en: "is not filled in yet" }),
  notApplicable: of({
    th: "ระบุว่า “{ $text }” คือไม่มีตัวเลขให้คำนวณ ซึ่งไม่เหมือนกับ 0",
    en: "says “{ $text }”: there is no figure to compute with, which is not the same as 0",
  }),
  unreadable: of({ th: "“{ $text }” ไม่ใช่ตัวเลขที่กรอกไว้", en: "(“{ $text }”) is not a figure that was typed" }),
  zero: { th: "ค่าเป้าหมายเป็น 0 จึงใช้เป็นตัวหารไม่ได้", en: "the target is 0, by which nothing can be divided" },
  belowZero: {
    th: "ค่าเป้าหมาย { $text } ต่ำกว่า 0 ร้อยละความสำเร็จจึงไม่มีความหมาย",
    en: "the target, { $text }, is below 0, of which a percentage says nothing",
  },
  beyondNumbers: {
    th: "ร้อยละความสำเร็จมากเกินกว่าจะเขียนเป็นตัวเลขได้",
    en: "the percentage of success is more than a number can say",
  },
} satisfies Record<string, Phrase>;

function ofDirection(entry: DirectionEntry): readonly WithoutScore[] {
  if (entry.state === "direction") return [];
  if (entry.state === "missing") return [{ of: "direction", because: "missing", why: statement(phrases.directionMissing) }];
  return [{ of: "direction", because: "unreadable", why: statement(phrases.directionUnreadable, { text: entry.text }) }];
}

function ofFigure(figure: Figure, which: "target" | "result", year: number): readonly WithoutScore[] {
  const at = { of: which, year };
  switch (figure.state) {
    case "number": return [];
    case "missing": return [{ of: which, because: "missing", why: statement(phrases.missing, at) }];
    case "not-applicable":
      return [{ of: which, because: "not-applicable", why: statement(phrases.notApplicable, { ...at, text: figure.text }) }];
    case "unreadable": return [{ of: which, because: "unreadable", why: statement(phrases.unreadable, { ...at, text: figure.text }) }];
  }
}

function ofTarget(target: Figure): readonly WithoutScore[] {
  if (target.state !== "number" || hasPercentage(target.value)) return [];
  if (target.value === 0) return [{ of: "target", because: "zero", why: statement(phrases.zero) }];
  return [{ of: "target", because: "below-zero", why: statement(phrases.belowZero, { text: groupedFigure(target.value) }) }];
}

/** Why an indicator has no score: everything that stands in the way, in the form's order; none where it has one. */
export function reasonsWithoutScore({ direction, target, results }: Indicator, year: number): readonly WithoutScore[] {
  const result = results.at(-1) ?? { state: "missing" };
  const found = [...ofDirection(direction), ...ofFigure(target, "target", year), ...ofTarget(target), ...ofFigure(result, "result", year)];
  if (found.length > 0 || successOfEntries(result, target, direction) !== null) return found;
  return [{ of: "percentage", because: "beyond-numbers", why: statement(phrases.beyondNumbers) }];
}

/** Reasons as one says them behind "because". */
export function saidReasons(reasons: readonly WithoutScore[]): Readonly<Record<Language, string>> {
  const said = (language: Language): string => inARow(reasons.map(({ why }) => sayStatement(why, language)), language);
  return { th: said("th"), en: said("en") };
}
