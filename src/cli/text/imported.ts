import { say, type Language } from "../../assessment/text/phrase";
import type { Join, OfficialForm, Unplaced } from "../../exchange/official/official-reading";
import { imported, joinedFields } from "../phrases";
import { visible } from "./visible";

/** "7.1.1-2" for an indicator of the reading; undefined for the head. */
export const indicatorOfJoin = ({ submission }: OfficialForm, { indicator }: Join): string | undefined =>
  (indicator === undefined ? undefined : submission.stated.indicators[indicator]?.id);

/** Texts whose joins are shown one by one: an answer has dozens, and is looked at as a whole. */
type ShownJoin = Join & { readonly field: keyof typeof joinedFields };
const isShown = (join: Join): join is ShownJoin => join.field !== "answer";

function joinLine(form: OfficialForm, join: ShownJoin, language: Language): string {
  const field = say(joinedFields[join.field], language);
  const of = indicatorOfJoin(form, join);
  return `  ${say(imported.join, language, {
    of: of === undefined ? field : `${visible(of)} ${field}`,
    before: visible(join.before), after: visible(join.after), blank: String(join.blank),
  })}`;
}

function unplacedLine({ text, page, line, item }: Unplaced, language: Language): string {
  const place = [
    ...(page === undefined ? [] : [say(imported.page, language, { page })]),
    ...(line === undefined ? [] : [say(imported.line, language, { line })]),
    ...(item === undefined ? [] : [say(imported.item, language, { item: visible(item) })]),
  ].join(" ");
  return `  ${place === "" ? "" : `${place}: `}${visible(text)}`;
}

/** What a person should look at in an official form that came in: lines joined without being sure, and what has no place. */
export function importedLines(form: OfficialForm, language: Language): readonly string[] {
  const { unplaced } = form;
  const joins = form.joins.filter(isShown);
  const doubtful = joins.filter(({ sure }) => !sure);
  return [
    ...(doubtful.length === 0 ? [] : [say(imported.joins, language, { count: doubtful.length, all: joins.length })]),
    ...doubtful.map((join) => joinLine(form, join, language)),
    ...(unplaced.length === 0 ? [] : [say(imported.unplaced, language, { count: unplaced.length })]),
    ...unplaced.map((each) => unplacedLine(each, language)),
  ];
}
