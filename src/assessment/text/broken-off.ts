/** Where a text breaks off: inside a word, a number, a year or a bracket, or where something was to follow. */
export type BrokenPlace = "word" | "number" | "year" | "bracket" | "sentence";

/** How far from the end a bracket may be open; and how many characters tell of a word or number that is cut. */
const reach = 80;
const lastCharacters = 32;

/** A vowel that is written before its consonant, or a sign that needs another behind it: no Thai word ends so, but ก็. */
const wordCut = /[เแโใไ]$|[ัื]$|(?:^|[^ก])็$/;
const yearCut = /(?:ปี|งบประมาณ|พ\.?\s?ศ\.?)\s*(?:25\d?|24\d)$/;
const numberCut = /\d,\d{0,2}$|(?:ร้อยละ|จำนวน|เป็น|ได้)\s*\d+\.$/;
const listCut = /(?:^|\s)\d{1,2}\)$/;
const somethingFollows = /(?:และ|หรือ|ได้แก่|ประกอบด้วย|(?:คิดเป็น|เป็น|ได้)ร้อยละ|ประจำปีงบประมาณ|พ\.ศ\.|[,:+=&/(“\[])$|(?:^|\s)(?:เช่น|โดย|จาก|เพื่อ|ซึ่ง|ของ|ที่|กับ|ใน|เป็น|คือ|จำนวน|the|of|and|in)$/;

const brackets = /[()[\]“”]/g;
const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "“": "”" };

/** Whether a bracket near the end is never closed. The closing ones of a list's markers ("1)") close nothing. */
function leavesOpen(text: string): boolean {
  if (!/[([“]/.test(text)) return false;
  const open: { readonly closes: string; readonly at: number }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(brackets)) {
    const closes = pairs[sign];
    if (closes !== undefined) open.push({ closes, at });
    else if (open.at(-1)?.closes === sign) open.pop();
  }
  const last = open.at(-1);
  return last !== undefined && last.at >= text.length - reach;
}

/**
 * Where a text ends too early; undefined where it may be whole. Cautious: most words can end a text, so that one cut
 * between two whole words, or after a letter that could be a word's last, is not seen.
 *
 * @example brokenOffIn("… ประจำปีงบประมาณ 256") // "year"
 */
export function brokenOffIn(text: string): BrokenPlace | undefined {
  const end = text.trimEnd().slice(-lastCharacters);
  if (yearCut.test(end)) return "year";
  if (numberCut.test(end)) return "number";
  if (leavesOpen(text.slice(-3 * reach))) return "bracket";
  if (wordCut.test(end)) return "word";
  return listCut.test(end) || somethingFollows.test(end) ? "sentence" : undefined;
}
