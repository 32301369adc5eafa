import type { Edition } from "../../assessment/criteria/edition";
import { failuresOf, type Wordings } from "../../assessment/text/failure";
import type { OfficialForm } from "../../exchange/official/official-reading";
import type { ReadTable } from "../../exchange/source/form-of-tables";
import type { Incoming, PassedSheet } from "../../exchange/source/incoming";
import type { TakenColumn } from "../../exchange/table/take-columns";

/** What the command tells of tables that came in: what each column was taken for, and what was passed over. */
export interface MatchedTables {
  readonly matched: readonly { readonly name: string; readonly indicators: number; readonly columns: readonly TakenColumn[] }[];
  /** Sheets that were left alone, because they have no headings of a form's. */
  readonly leftAlone: readonly string[];
  /** Sheets that could not be read. */
  readonly passed: readonly PassedSheet[];
}

/** The form that comes in; of tables also how they were read. */
export interface TakenForm {
  readonly form: OfficialForm;
  readonly tables?: MatchedTables;
}

const wordings = {
  "table-without-year": {
    what: { th: "ไฟล์นี้เป็นตาราง ซึ่งไม่ได้บอกว่าเป็นแบบประเมินของปีใด", en: "This file is a table, which does not say of what year its form is to be." },
    next: { th: "ระบุปีงบประมาณ เช่น --year 2567 แล้วทำอีกครั้ง", en: "Name the fiscal year, such as --year 2567, then try again." },
  },
} as const satisfies Wordings;

const tableFailureHere = failuresOf(wordings);

const matchedOf = ({ name, columns, indicators }: ReadTable): MatchedTables["matched"][number] => ({ name, columns, indicators: indicators.length });

/**
 * The form of what came in: tables are read by their headings, as the form of the year that is asked for.
 *
 * @throws Failure `table-without-year`, and those of `formOfTables`
 */
export async function takenForm(incoming: Incoming, edition: Edition | undefined): Promise<TakenForm> {
  if (incoming.kind === "form") return { form: incoming.form };
  if (edition === undefined) throw tableFailureHere("table-without-year");
  const { formOfTables } = await import("../../exchange/source/form-of-tables");
  const { form, read, leftAlone } = formOfTables(incoming.tables, edition);
  return { form, tables: { matched: read.map(matchedOf), leftAlone, passed: incoming.passed } };
}
