import { createFile } from "./disk/workbook-on-disk";
import { planForm, type FormRequest } from "../sheet/write/plan-form";
import { formResults } from "./form-results";
import { readChecked, type CheckedForm } from "./read-checked";

/** Writes a form into a new file and reads it back; the file is there whole, or not at all. */
export async function writeNewForm(path: string, replaces: boolean, request: FormRequest): Promise<CheckedForm> {
  const workbook = await createFile(path, { replaces });
  const plan = planForm(request);
  await workbook.write(plan);
  const form = readChecked(await workbook.read());
  workbook.showResults(formResults(plan, form));
  await workbook.save();
  return form;
}
