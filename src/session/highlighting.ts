import type { SessionCore } from "./session-core";

/** What it takes to mark what was found, or to light what is missing, is loaded when somebody asks for it. */
const highlighting = async () => ({ ...await import("../sheet/highlights/marks"), ...await import("../sheet/highlights/form-lights") });

/** Marks what was found in the form as it is shown. */
export async function markFound(core: SessionCore): Promise<void> {
  const { marksOf } = await highlighting();
  const { reading, checked, highlights } = core.form;
  await core.workbook.highlight("mark", marksOf(checked.findings, reading, highlights.has("light")));
  core.keepHighlights("mark", true);
}

/** Takes all marks away. */
export async function clearMarks(core: SessionCore): Promise<void> {
  await core.workbook.highlight("mark", []);
  core.keepHighlights("mark", false);
}

/** Lets what is missing light up by itself, or no more. */
export async function lightMissing(core: SessionCore, on: boolean): Promise<void> {
  const { lightsOfForm } = await highlighting();
  await core.workbook.highlight("light", on ? lightsOfForm(core.form.reading) : []);
  core.keepHighlights("light", on);
}
