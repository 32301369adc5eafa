import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { PlannedSubmission, SubmissionMaking } from "../submission/plan-submission";
import { submittedCategories } from "../submission/submitted-categories";
import { csvText } from "./csv";
import { findingsTable } from "./findings-table";
import { formTables } from "./form-tables";
import { narrativeTables } from "./narrative-tables";
import type { PackageTable } from "./package-table";

/** A file of a data package, in UTF-8. */
export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

/**
 * How the tables are written. They are for programs: a text that begins with = + - or @ is that text, and nothing is put
 * before it, since whoever reads the data would read it too. A spreadsheet is asked to take them in as texts.
 */
const dialect = { delimiter: ",", lineTerminator: "\r\n", quoteChar: "\"", doubleQuote: true, header: true } as const;

const note = "CSV for programs, as RFC 4180 has it, in UTF-8 without a byte order mark. Texts stand in quotes as they are, those too that begin "
  + "with = + - or @: in a spreadsheet, take the columns in as texts, or open the submission's workbook instead.";

const csvOf = ({ fields, rows }: PackageTable): string => csvText([fields.map(({ name }) => name), ...rows]);

function resourceOf(table: PackageTable, text: string): object {
  const { name, title, fields, primaryKey, foreignKeys } = table;
  const bytes = utf8ToBytes(text);
  return {
    name, title, path: `${name}.csv`, type: "table", profile: "tabular-data-resource",
    format: "csv", mediatype: "text/csv", encoding: "utf-8", bytes: bytes.length, hash: `sha256:${bytesToHex(sha256(bytes))}`,
    dialect,
    schema: {
      fields, missingValues: [""],
      ...(primaryKey === undefined ? {} : { primaryKey }), ...(foreignKeys === undefined ? {} : { foreignKeys }),
    },
  };
}

/** A submission as a Data Package (https://datapackage.org): its tables, and the descriptor that says what is in them. */
export function dataPackage({ reading, checked, digest }: PlannedSubmission, { language, when, version, state }: SubmissionMaking): readonly PackageFile[] {
  const { edition, agency, agencyType, total } = checked.form;
  const categories = submittedCategories(checked.form);
  const files = [
    ...formTables(checked.form), ...narrativeTables(checked.form), findingsTable(reading, checked, language),
  ].map((table) => ({ table, text: csvOf(table) }));
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package",
    name: `pmqa-${categories.replaceAll(",", ".")}-${edition.fiscalYear}${state === "draft" ? "-draft" : ""}`,
    title: `${checked.form.narrative === undefined ? edition.category : `หมวด ${categories}`} · พ.ศ. ${edition.fiscalYear}`
      + `${agency === "" ? "" : ` · ${agency}`}${state === "draft" ? " · ฉบับร่าง (draft)" : ""}`,
    description: note,
    created: when.toISOString(),
    resources: files.map(({ table, text }) => resourceOf(table, text)),
    pmqa: {
      agency, agencyType: agencyType ?? null, fiscalYear: edition.fiscalYear, criteriaOf: edition.criteriaOf, total, state, program: version,
      digest: `sha256:${digest}`,
    },
  };
  return [
    { name: "datapackage.json", text: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...files.map(({ table, text }) => ({ name: `${table.name}.csv`, text })),
  ];
}
