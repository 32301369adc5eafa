import { editionFor } from "../../assessment/criteria/editions";
import { Failure, type Wording } from "../../assessment/text/failure";
import type { Language, Values } from "../../assessment/text/phrase";
import type { FormContent } from "../../assessment/form/form";
import type { OfficialForm } from "../../exchange/official/official-reading";
import type { Incoming } from "../../exchange/source/incoming";
import type { SourceFile } from "../../exchange/source/source-hands";

/** What a worker is asked to read. */
export interface ReadingRequest extends SourceFile {
  readonly language: Language;
  /** Where it answers: pdf.js, once it is loaded, takes the worker's own messages for its own. */
  readonly port: MessagePort;
}

/** A failure as data. */
interface SentFailure {
  readonly code: string;
  readonly values: Values;
  readonly wording: Wording;
}

/** A form as data: of its edition the year, since whoever has the edition compares it by identity. */
interface SentForm extends Omit<OfficialForm, "submission"> {
  readonly stated: OfficialForm["submission"]["stated"];
  readonly content: Omit<FormContent, "edition">;
  readonly fiscalYear: number;
}

/** What was read, as data. */
type SentIncoming =
  | Extract<Incoming, { kind: "tables" }>
  | Omit<Extract<Incoming, { kind: "form" }>, "form"> & { readonly form: SentForm };

/** What a worker says of its reading: how far it is, and at last how it ended. */
export type ReadingNews =
  | { readonly is: "progress"; readonly done: number; readonly total: number }
  | { readonly is: "read"; readonly incoming: SentIncoming }
  | { readonly is: "failed"; readonly failure: SentFailure };

/** A failure as it is sent. */
export const sentFailure = ({ code, values, wording }: Failure): SentFailure => ({ code, values, wording });

/** The failure that was sent. */
export const failureFrom = ({ code, values, wording }: SentFailure): Failure => new Failure({ [code]: wording }, code, values);

/** What was read as it is sent. */
export function sentIncoming(incoming: Incoming): SentIncoming {
  if (incoming.kind === "tables") return incoming;
  const { submission: { content: { edition, ...content }, stated }, ...read } = incoming.form;
  return { ...incoming, form: { ...read, content, stated, fiscalYear: edition.fiscalYear } };
}

/** What was sent as it was read. */
export function incomingFrom(sent: SentIncoming): Incoming {
  if (sent.kind === "tables") return sent;
  const { content, stated, fiscalYear, ...read } = sent.form;
  const edition = editionFor(fiscalYear);
  if (edition === undefined) throw new Error(`A form of ${fiscalYear} was read, and nobody knows its criteria.`);
  return { ...sent, form: { ...read, submission: { content: { ...content, edition }, stated } } };
}
