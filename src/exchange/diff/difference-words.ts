import { buddhistDate } from "../../assessment/text/buddhist-date";
import { say, type Language, type Phrase } from "../../assessment/text/phrase";
import { recordFieldName, recordParts, type RecordField } from "../../sheet/record/record-row";
import type { Facts } from "../submission/fact-group";
import { itemOfGroup, type ChangedSubject, type FactChange } from "./fact-change";
import { placeInItem } from "./place-in-item";
import { quoteBoth } from "./quote-both";

const phrases = {
  nothing: { th: "ไม่มี", en: "nothing" },
  unnamed: { th: "ยังไม่มีชื่อ", en: "no name yet" },
  became: { th: "{ $field }: { $before } → { $now }", en: "{ $field }: { $before } → { $now }" },
  added: { th: "เพิ่มเข้ามา", en: "added" },
  gone: { th: "ถูกลบ", en: "removed" },
  renamed: { th: "เปลี่ยนชื่อ: { $before } → { $now }", en: "renamed: { $before } → { $now }" },
  moved: { th: "ย้ายที่: { $before } → { $now }", en: "moved: { $before } → { $now }" },
  piece: { th: "{ $what }: { $said }", en: "{ $what }: { $said }" },
  event: { th: "{ $kind } · { $about } · { $by } { $date }", en: "{ $kind } · { $about } · { $by } { $date }" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Of what something changed: `7.1.1-2 “ร้อยละของ…”`, `หัวข้อ 7.1`, `ข้อ 1.1.1` also of what stands within that. */
export function changedSubjectName({ part, key, name }: ChangedSubject, language: Language): string {
  if (part === "indicator") return `${key} ${name === "" ? say(phrases.unnamed, language) : `“${name}”`}`;
  if (part === "option" || part === "evidence") return `${say(recordParts.item, language)} ${itemOfGroup({ key })}`;
  const kind = say(recordParts[part], language);
  return numbered.includes(part) ? `${kind} ${key}` : kind;
}

/** Things of which there are several, told by their numbers. */
const numbered: readonly ChangedSubject["part"][] = ["topic", "review", "category", "item"];

const eventWords = (facts: Facts, language: Language): string => say(phrases.event, language, {
  kind: facts.get("kind") ?? "", about: facts.get("about") ?? "", by: facts.get("by") ?? "", date: buddhistDate(facts.get("date") ?? ""),
});

/** What was before and what is now, quoted; where nothing was, or is, that is said. */
export function bothInWords(before: string, now: string, language: Language): { readonly before: string; readonly now: string } {
  const nothing = say(phrases.nothing, language);
  const quotes = quoteBoth(before, now);
  return { before: before === "" ? nothing : quotes[0], now: now === "" ? nothing : quotes[1] };
}

/** A field and what became of it: `ค่าเป้าหมาย: “80” → “85”`. */
export const fieldChangeWords = (field: RecordField, before: string, now: string, language: Language): string =>
  say(phrases.became, language, { field: recordFieldName(field, language), ...bothInWords(before, now, language) });

/** What of something within an item came or went: a piece of evidence, a line that is none of the form's. */
const pieceWords = (facts: Facts): string => `“${[...facts.values()].join(" · ")}”`;

/** What is no longer as it was, in words, without what it is of. */
export function differenceWords(change: FactChange, language: Language): string {
  const place = placeInItem(change, language);
  return place === "" ? wordsOf(change, language) : `${place} · ${wordsOf(change, language)}`;
}

function wordsOf(change: FactChange, language: Language): string {
  switch (change.is) {
    case "changed": return fieldChangeWords(change.field, change.before, change.now, language);
    case "renamed": return say(phrases.renamed, language, bothInWords(change.before, change.now, language));
    case "moved": return say(phrases.moved, language, { before: change.before, now: change.now });
    case "added": case "gone": {
      const what = say(phrases[change.is], language);
      if (change.part === "review") return `${what}: ${eventWords(change.facts, language)}`;
      if (change.part === "evidence" || change.part === "option") return say(phrases.piece, language, { what, said: pieceWords(change.facts) });
      return change.part === "stray" || change.part === "placeholder" ? `${what}: “${change.name}”` : what;
    }
  }
}

/** What changed of one thing, in words. */
export interface DifferencesOf {
  readonly of: string;
  readonly lines: readonly string[];
}

/** What changed, in words, each thing once with all that changed of it. */
export function differencesByThing(changes: readonly FactChange[], language: Language): readonly DifferencesOf[] {
  const things = new Map<string, string[]>();
  for (const change of changes) {
    const of = changedSubjectName(change, language);
    things.set(of, [...things.get(of) ?? [], differenceWords(change, language)]);
  }
  return [...things].map(([of, lines]) => ({ of, lines }));
}
