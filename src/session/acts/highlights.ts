import type { Highlight } from "../../sheet/highlight";
import { lightsOfForm } from "../../sheet/highlights/form-lights";
import { marksOf } from "../../sheet/highlights/marks";
import type { SessionCore } from "../session-core";
import { stepNames } from "../step-names";

/** Marks that were put into a form's sheets, and how their rows stood then. */
interface NotedMarks {
  readonly sheet: string;
  readonly rowsMoved: number;
  readonly highlights: readonly Highlight[];
}

const lastMarks = new WeakMap<SessionCore, NotedMarks>();

/** The sheets of Categories 1 to 6 that may be marked; while the form cannot be read, those that were. */
function markedCategories(core: SessionCore): readonly string[] {
  if (core.state.form !== undefined) return [...core.form.reading.categorySheets?.keys() ?? []];
  const noted = lastMarks.get(core);
  return noted?.sheet === core.workbook.sheetId ? noted.highlights.flatMap(({ sheet }) => sheet ?? []) : [];
}

/** Puts marks into all sheets of the open form in place of those that are there, and notes them. */
export async function putMarks(core: SessionCore, highlights: readonly Highlight[]): Promise<void> {
  await core.workbook.highlight("mark", highlights, markedCategories(core));
  const { workbook: { sheetId: sheet }, wayBack: { rowsMoved } } = core;
  lastMarks.set(core, { sheet, rowsMoved, highlights });
}

/** The marks of the open form as they are now; "anew" where it has some, and nobody knows which. */
function marksNow(core: SessionCore): readonly Highlight[] | "none" | "anew" {
  if (core.state.form?.marked !== true) return "none";
  const noted = lastMarks.get(core);
  const isKnown = noted?.sheet === core.workbook.sheetId && noted.rowsMoved === core.wayBack.rowsMoved;
  return isKnown ? noted.highlights : "anew";
}

async function mark(core: SessionCore, highlights: readonly Highlight[], on: boolean): Promise<void> {
  const before = marksNow(core);
  await putMarks(core, highlights);
  core.keepHighlights("mark", on);
  const isSame = on ? JSON.stringify(before) === JSON.stringify(highlights) : before === "none";
  if (!isSame) core.wayBack.remember({ kind: "highlight", of: "mark", highlights: before }, stepNames.mark(on));
}

/** Marks what was found in the form as it is shown, on all its sheets. */
export function markFound(core: SessionCore): Promise<void> {
  const { reading, checked, highlights } = core.form;
  return mark(core, marksOf(checked.findings, reading, highlights.has("light")), true);
}

/** Takes all marks away, by what the form's sheets are called by now. */
export async function clearMarks(core: SessionCore): Promise<void> {
  await core.lookAgain();
  await mark(core, [], false);
}

/** Lets what is missing light up by itself, or no more. */
export async function lightMissing(core: SessionCore, on: boolean): Promise<void> {
  const { reading, highlights } = core.form;
  await core.workbook.highlight("light", on ? lightsOfForm(reading) : []);
  if (highlights.has("light") !== on) {
    core.wayBack.remember({ kind: "highlight", of: "light", highlights: on ? "none" : "anew" }, stepNames.light(on));
  }
  core.keepHighlights("light", on);
}
