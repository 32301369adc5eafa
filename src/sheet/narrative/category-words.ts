import type { CategoryId, NarrativeCategory } from "../../assessment/criteria/narrative";
import type { Evidence, EvidenceState, Tick, TopicRemarks } from "../../assessment/narrative/answer";
import { readText, sameText } from "../../assessment/text/glyphs";

/** What a category's sheet is called where nobody gave it another name. */
export const categorySheet = (category: CategoryId): string => `หมวด ${category}`;

/** Whether a sheet has the name of one of Categories 1 to 6. */
export const isCategoryName = (sheet: string): boolean => /^หมวด [1-6]$/.test(sheet);

/** What stands above a category. */
export const categoryTitle = ({ id, title }: NarrativeCategory): string => `หมวด ${id} ${title}`;

export const categoryScoreLabel = "คะแนนรวมของหมวด (ที่ได้รับ)";

/** The two fields of a topic in which assessors write. */
export const remarkLabels: Readonly<Record<keyof TopicRemarks, string>> = {
  toDevelop: "ประเด็นการพัฒนา",
  toFocus: "การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ",
};

/** Whether a text names one of those fields; which one. */
export const remarkNamed = (text: string): keyof TopicRemarks | undefined =>
  (["toDevelop", "toFocus"] as const).find((field) => sameText(text).replace(/:$/, "") === sameText(remarkLabels[field]));

/** What stands beside an answer, in four lines, so that a row that waits for one is as high as a place to write. */
export const answerLabel = (limit: number): string => `คำตอบ\n(ไม่เกิน\n${limit.toLocaleString("en")}\nอักขระ)`;

/** Whether a text says that its row holds an answer. */
export const isAnswerLabel = (text: string): boolean => readText(text).startsWith("คำตอบ");

/** What stands beside the indicators of Category 7 of which an answer speaks. */
export const linksLabel = "ตัวชี้วัด\nหมวด 7\nที่เกี่ยวข้อง";

/** Whether a text says that its row holds linked indicators. */
export const isLinksLabel = (text: string): boolean => sameText(text).startsWith(sameText(linksLabel));

/** What the drop-down of a tick offers. */
export const tickLabels = { ticked: "มี", "not-ticked": "ไม่มี" } as const;

/** Other ways in which people tick, as texts for comparing. */
const tickWords: Readonly<Record<keyof typeof tickLabels, readonly string[]>> = {
  ticked: ["มี", "✓", "✔", "✔️", "☑", "☑️", "√", "/", "x", "1", "true", "yes", "y", "ใช่"],
  "not-ticked": ["ไม่มี", "✗", "✘", "☐", "-", "–", "0", "false", "no", "n", "ไม่", "ไม่ใช่"],
};

/** The words for a tick, as the sheet's own highlights look for them. */
export const wordsOfTick: readonly string[] = tickWords.ticked;

/** What a tick's cell says; undefined where it holds words of another meaning. */
export function readTick(text: string): Tick | undefined {
  const said = sameText(text);
  if (said === "") return "unsaid";
  return (["ticked", "not-ticked"] as const).find((tick) => tickWords[tick].includes(said));
}

/** What the drop-down of a piece of evidence offers. */
export const evidenceStateLabels: Readonly<Record<EvidenceState, string>> = {
  "to-do": "ต้องจัดหา", "link-only": "มีเพียงลิงก์", attached: "แนบแล้ว",
};

export const evidenceStates = Object.keys(evidenceStateLabels) as readonly EvidenceState[];

/** What the cell of a piece's state says; undefined where it holds words of another meaning. */
export function readState(text: string): Pick<Evidence, "state"> | undefined {
  if (sameText(text) === "") return {};
  const state = evidenceStates.find((one) => sameText(evidenceStateLabels[one]) === sameText(text));
  return state === undefined ? undefined : { state };
}
