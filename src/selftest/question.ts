import type { Phrase } from "../assessment/text/phrase";
import type { Desk } from "./desk";
import type { Told } from "./profile-seen";

/** A value that a report can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An answer, and who would give it: profiles of the preview's host, or "documentation" where that says so. */
export interface Expectation {
  readonly answer: Json;
  readonly by: readonly string[];
}

/** The profiles of the preview's host. */
export const everyProfile: readonly string[] = ["desktop", "web", "ltsc2021", "early", "rough"];

/** One thing to find out about an Excel. */
export interface Question<Answer extends Json = Json> {
  readonly name: string;
  readonly asks: Phrase;
  /** What finding out does to the workbook. */
  readonly does: Phrase;
  /** What this project has read about it, in its own words. */
  readonly claim: string;
  readonly expected: readonly Expectation[];
  /**
   * Finds out, on a sheet made for it.
   *
   * @param told what earlier questions told of the profile
   * @throws Unanswered where it makes no sense here, or the person does not want to
   */
  ask(desk: Desk, told: Partial<Told>): Promise<Answer>;
  /** What of the profile the answer tells. */
  tells?(answer: Answer): Partial<Told>;
}

/** What most questions do to the workbook. */
export const writesOnOwnSheet: Phrase = {
  th: "เขียนบนแผ่นงานที่แบบทดสอบสร้างขึ้นเอง แล้วลบแผ่นงานนั้น",
  en: "Writes on a sheet that the self-test makes, and deletes that sheet.",
};

/** What the others do. */
export const onlyReads: Phrase = { th: "อ่านอย่างเดียว ไม่เขียนอะไร", en: "Only reads; writes nothing." };
