import { lightsOfForm } from "../../sheet/highlights/form-lights";
import { marksOf } from "../../sheet/highlights/marks";
import type { SessionCore } from "../session-core";

/** Marks what was found in the form as it is shown. */
export async function markFound(core: SessionCore): Promise<void> {
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
  await core.workbook.highlight("light", on ? lightsOfForm(core.form.reading) : []);
  core.keepHighlights("light", on);
}
