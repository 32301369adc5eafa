import type { ProfileSeen, Told } from "./profile-seen";
import { profileFrom } from "./profile-seen";
import type { Json, Question } from "./question";

/** What became of a question. */
export type Reply =
  | { readonly state: "answered"; readonly answer: Json }
  | { readonly state: "not asked" | "skipped" | "failed"; readonly why: string };

/** A question with what became of it. */
export interface Asked {
  readonly question: Question;
  readonly reply: Reply;
}

/** Which Excel it is, as it says of itself. */
export interface ExcelAsked {
  readonly host: string;
  readonly platform: string;
  readonly build: string;
  readonly language: string;
}

/** A question and its answer, as they are sent in. */
export type ReportedAnswer = Reply & {
  readonly question: string;
  readonly asked: string;
  /** The profiles that give this answer; nobody's is a surprise. */
  readonly expectedBy?: readonly string[];
};

/** What a volunteer sends in. */
export interface SelftestReport {
  /** Of the report's form. */
  readonly version: 1;
  readonly excel: ExcelAsked;
  /** The preview's host takes it as it stands. */
  readonly profile: ProfileSeen;
  /** The parts of the profile that no answer told. */
  readonly assumed: readonly string[];
  readonly answers: readonly ReportedAnswer[];
  /** Sheets of the self-test that could not be taken away. */
  readonly left: readonly string[];
}

/** The same whatever the order in which an object names its parts. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}

/** Who would have given this answer. */
export function expectedBy({ expected }: Question, answer: Json): readonly string[] {
  return expected.filter((each) => canonical(each.answer) === canonical(answer)).flatMap(({ by }) => by);
}

function reported({ question, reply }: Asked): ReportedAnswer {
  const said = { question: question.name, asked: question.asks.en, ...reply };
  return reply.state === "answered" ? { ...said, expectedBy: expectedBy(question, reply.answer) } : said;
}

/** What the answers so far tell of the profile. */
export function toldBy(asked: readonly Asked[]): Partial<Told> {
  return Object.assign({}, ...asked.map(({ question, reply }) =>
    (reply.state === "answered" ? question.tells?.(reply.answer) : undefined))) as Partial<Told>;
}

/** What an Excel is called: as people typed it, in characters that any program takes for a name; else by what it says of itself. */
function nameFor(typed: string, { platform, build }: ExcelAsked): string {
  const name = typed.replace(/[^\p{L}\p{M}\p{N} ._()-]+/gu, "-").trim();
  return (/[\p{L}\p{N}]/u.test(name) ? name : `${platform}-${build}`.toLowerCase()).slice(0, 60);
}

/** Puts a report together: from the answers alone, whatever Excel gave them. */
export function assembleReport(
  excel: ExcelAsked, name: string, asked: readonly Asked[], left: readonly string[],
): SelftestReport {
  const { profile, assumed } = profileFrom(nameFor(name, excel), toldBy(asked));
  return { version: 1, excel, profile, assumed, answers: asked.map(reported), left };
}
