import { basename } from "node:path";
import type { Form } from "../assessment/form/form";
import { sameText } from "../assessment/text/glyphs";
import { say, type Phrase } from "../assessment/text/phrase";
import { carryRemarks, type CarriedRemarks, type RemarkField } from "../exchange/submission/carry-remarks";
import { recordFailure } from "../exchange/submission/record-failure";
import { recordFieldName, recordParts } from "../sheet/record/record-row";
import { readFormOnDisk } from "./disk/workbook-on-disk";
import { exported } from "./export-phrases";
import { readChecked } from "./read-checked";
import type { Terminal } from "./terminal";

/**
 * A form with what assessors wrote in Categories 1 to 6 of a submission of it that came back.
 *
 * @throws Failure `no-remarks`, `remarks-of-another`, and where the file cannot be read
 */
export async function withReturnedRemarks<Of extends Form>(form: Of, path: string): Promise<CarriedRemarks<Of>> {
  const file = basename(path);
  const returned = readChecked(await readFormOnDisk(path)).checked.form;
  const isOfForm = sameText(returned.agency) === sameText(form.agency) && returned.edition.fiscalYear === form.edition.fiscalYear;
  if (!isOfForm) throw recordFailure("remarks-of-another", { file });
  const topics = returned.narrative?.topics ?? [];
  if (topics.every(({ toDevelop, toFocus }) => toDevelop === "" && toFocus === "")) throw recordFailure("no-remarks", { file });
  return carryRemarks(form, topics);
}

const recordFields = { toDevelop: "to-develop", toFocus: "to-focus" } as const;

/** What became of these remarks, in words. */
export function remarkLines({ carried, kept, placeless }: Omit<CarriedRemarks<Form>, "form">, { language }: Terminal): readonly string[] {
  const named = ({ topic, field }: RemarkField): string => `${say(recordParts.topic, language)} ${topic} ${recordFieldName(recordFields[field], language)}`;
  const told = (phrase: Phrase, fields: readonly RemarkField[]): readonly string[] =>
    (fields.length === 0 ? [] : [say(phrase, language, { fields: fields.map(named).join(", ") })]);
  return [say(exported.remarks, language, { count: carried.length }), ...told(exported.remarksKept, kept), ...told(exported.remarksPlaceless, placeless)];
}
