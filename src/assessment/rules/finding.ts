import type { Severity } from "../criteria/edition";
import type { Place } from "../form/place";
import { inARow } from "../text/in-a-row";
import { say, type Language, type Values } from "../text/phrase";
import type { Fix, Rule, Saying, Subject } from "./rule";

/** What a rule found. It holds no text: its words are in the rule, and `describe` puts them together when asked. */
export interface Finding {
  readonly rule: Rule;
  readonly saying: Saying;
  /** The saying's severity, unless the edition gives the rule another. */
  readonly severity: Severity;
  readonly at: Place;
  readonly about: Subject;
  /** What the saying's placeholders are filled with. */
  readonly values: Values;
  /** Ways to mend it in one click, the usual one first. */
  readonly fixes: readonly Fix[];
}

/** What a subject is called in a finding's identity; "" for the form as a whole. */
export function subjectName(about: Subject): string {
  switch (about.of) {
    case "indicator": return about.indicator;
    case "item": return about.item;
    case "part": return `${about.item} ${about.part}`;
    case "topic": return about.topic;
    case "sheet": return about.sheet;
    case "form": return "";
  }
}

/**
 * What a finding is, wherever the rows have moved: its rule, what it is about, and its field. The same finding has the
 * same identity in the next check, and in another copy of the form.
 */
export const findingId = ({ rule, about, at }: Finding): string =>
  [rule.name, subjectName(about), at.field].filter((part) => part !== "").join(" | ");

/** A finding in words. */
export interface Description {
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** What each of its fixes does. */
  readonly fixes: readonly string[];
}

/** Puts a finding into words: what is wrong, why it matters and what to do. */
export function describe({ rule, saying, values, fixes }: Finding, language: Language): Description {
  return {
    what: say(saying.what, language, values),
    why: say(rule.why, language, values),
    next: say(saying.next, language, values),
    fixes: fixes.map((fix) => say(fix.label, language, fix.values)),
  };
}

/** Puts findings into one sentence that differ in their years alone: all their years stand in it. */
export function sentenceFor([first, ...others]: readonly [Finding, ...Finding[]], language: Language): string {
  const years = [...new Set([first, ...others].map(({ values }) => values["year"]).filter((year) => year !== undefined))];
  const values = years.length > 1 ? { ...first.values, year: inARow(years.map(String), language) } : first.values;
  return say(first.saying.what, language, values);
}
