import { say, type Language, type Phrase } from "../../assessment/text/phrase";
import { isOtherLine } from "../submission/option-number";
import type { ChangedSubject } from "./fact-change";

const phrases = {
  option: { th: "ประเด็นที่ { $n }", en: "option { $n }" },
  other: { th: "บรรทัดที่ไม่ใช่ประเด็นของแบบฟอร์ม", en: "a line that is none of the form's options" },
  evidence: { th: "{ $option } หลักฐานที่ { $at }", en: "{ $option }, evidence { $at }" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Which option of an item something is of, and which piece of its evidence; "" for what is of the item itself, or of none. */
export function placeInItem({ part, key }: Pick<ChangedSubject, "part" | "key">, language: Language): string {
  if (part !== "option" && part !== "evidence") return "";
  const [, n = "", at = ""] = key.split("-");
  const option = isOtherLine(key) ? say(phrases.other, language) : say(phrases.option, language, { n });
  return part === "option" ? option : say(phrases.evidence, language, { option, at });
}
