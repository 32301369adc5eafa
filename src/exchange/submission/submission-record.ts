import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import type { Phrase } from "../../assessment/text/phrase";
import type { ScoredForm } from "../../assessment/scoring/scored";
import type { Dialect } from "../../sheet/layout/formulas";
import { versionOfRecord } from "../../sheet/record/record-frame";
import type { RecordField, RecordRow } from "../../sheet/record/record-row";
import { factsIn, type FactGroup } from "./fact-group";
import { factsOf } from "./facts";

/** What a submission is: one that counts, or a draft that says that it is none. */
export type SubmissionState = "final" | "draft";

/** The states as the record words them. */
export const submissionStates: Readonly<Record<SubmissionState, Phrase>> = {
  final: { th: "ฉบับส่ง", en: "submission" },
  draft: { th: "ฉบับร่าง ไม่ใช่ฉบับส่ง", en: "draft, not a submission" },
};

/** What a submission says when it is made, row by row, and the digest of it. */
export interface SubmissionRecord {
  readonly rows: readonly RecordRow[];
  /** SHA-256 over `canonicalRecord`, as 64 hexadecimal digits: the same content has the same, whenever it is made. */
  readonly digest: string;
}

/** Things by what is said of them, as rows. */
const rowsOfFacts = (groups: readonly FactGroup[]): readonly RecordRow[] =>
  groups.flatMap(({ part, key, facts }) => [...facts].map(([field, text]) => ({ part, key, field, text })));

/** Rows as what they say of each thing, in the order in which things are first spoken of. */
export function factsOfRows(rows: readonly RecordRow[]): readonly FactGroup[] {
  const groups = new Map<string, { readonly part: RecordRow["part"]; readonly key: string; readonly facts: Map<RecordField, string> }>();
  for (const { part, key, field, text } of rows) {
    const name = `${part} ${key}`;
    const group = groups.get(name) ?? { part, key, facts: new Map<RecordField, string>() };
    group.facts.set(field, text);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/**
 * The text over which the digest is taken: a line of JSON for the version, then one for each row, [part, number, field,
 * text], in the order of their code units, in UTF-8 with a line feed between two. In which order the rows stand on the
 * sheet does not matter.
 */
export const canonicalRecord = (rows: readonly RecordRow[], version: number = versionOfRecord(rows)): string => [
  JSON.stringify(["pmqa-submission", version]),
  ...rows.map(({ part, key, field, text }) => JSON.stringify([part, key, field, text])).sort(),
].join("\n");

/** The digest of a record's rows. */
export const digestOfRecord = (rows: readonly RecordRow[], version?: number): string =>
  bytesToHex(sha256(canonicalRecord(rows, version)));

/**
 * What a submission says when it is made.
 *
 * @param form as its sheet in the submission reads, worked out and with its review: what is read of the file must say the same
 * @param dialects in what the form's cells are computed: a submission's are native
 * @param made the program's version, and whether it is a draft
 */
export function submissionRecord(
  form: ScoredForm,
  dialects: readonly Dialect[],
  made: { readonly program: string; readonly state: SubmissionState },
): SubmissionRecord {
  const said = rowsOfFacts(factsOf(form, dialects));
  const about: FactGroup = {
    part: "record", key: "",
    facts: factsIn([
      ["state", submissionStates[made.state].th], ["record-version", String(versionOfRecord(said))], ["program", made.program],
    ]),
  };
  const rows = [...rowsOfFacts([about]), ...said];
  return { rows, digest: digestOfRecord(rows) };
}
