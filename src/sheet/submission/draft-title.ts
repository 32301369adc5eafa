import type { Entry } from "../sheet-plan";

/** Before the title of a draft: what stands at the head of its pages is not seen on a screen. */
const draftTitle = "ฉบับร่าง (DRAFT)";

/** The cells of a title's line, which says that it is a draft's. */
export const titledAsDraft = (cells: readonly Entry[]): readonly Entry[] =>
  cells.map((entry, at) => (at === 0 && typeof entry === "string" ? `${draftTitle} · ${entry}` : entry));
