import { answeredItems, narrativeOf } from "../criteria/narratives";
import type { NarrativeItem, NarrativePart } from "../criteria/narrative";
import type { NarrativeField, Place } from "../form/place";
import type { ItemRows, Narrative, OptionRow } from "../narrative/answer";
import { onceFor } from "../once";
import type { ScoredForm } from "../scoring/scored";
import type { Values } from "../text/phrase";
import type { Report, Rule, Subject } from "./rule";

/** An answered item, and what the form asks in it. */
export interface Answered {
  readonly item: ItemRows;
  readonly asked: NarrativeItem;
}

/** The narrative part of a form, and what its edition asks. */
export interface NarrativeForm {
  readonly narrative: Narrative;
  readonly part: NarrativePart;
  /** The items that the edition knows, in the order of their sheets. */
  readonly answered: readonly Answered[];
}

/** What a finding is about by its values: an item's part where they name one. */
const subjectOf = ({ item, part }: Values): Subject =>
  (part === undefined ? { of: "item", item: String(item) } : { of: "part", item: String(item), part: String(part) });

const narrativeFormOf = onceFor(({ narrative, edition }: ScoredForm): NarrativeForm | undefined => {
  const part = narrativeOf(edition);
  if (narrative === undefined || part === undefined) return undefined;
  const askedAs = new Map(answeredItems(part).map((asked) => [asked.id, asked]));
  const answered = narrative.items.flatMap((item): readonly Answered[] => {
    const asked = askedAs.get(item.item);
    return asked === undefined ? [] : [{ item, asked }];
  });
  return { narrative, part, answered };
});

type Told<Key extends string> = Omit<Rule<Key>, "kind" | "asks" | "check">;

/** A rule about Categories 1 to 6; silent where a form has none. The values of what it reports name the item, and the part of it. */
export const narrativeRule = <Key extends string>(
  { look, ...told }: Told<Key> & { readonly look: (narrative: NarrativeForm, report: Report<Key>, form: ScoredForm) => void },
): Rule<Key> => ({
  about: subjectOf, ...told, kind: "narrative",
  check(form, report) {
    const narrative = narrativeFormOf(form);
    if (narrative !== undefined) look(narrative, report, form);
  },
});

/** The check of a rule that looks at one answered item after the other. */
export const eachAnswer = <Key extends string>(look: (answered: Answered, report: Report<Key>, part: NarrativePart) => void) =>
  ({ answered, part }: NarrativeForm, report: Report<Key>): void => {
    for (const each of answered) look(each, report, part);
  };

/** The cell of an item's answer. */
export const answerPlace = ({ sheet, answerRow }: ItemRows): Place => ({ sheet, row: answerRow, field: "answer" });

/** A cell of an option's row. */
export const optionPlace = ({ sheet, row }: OptionRow, field: NarrativeField): Place => ({ sheet, row, field });

/** What a finding about an option says of itself: its item, its number, and that it is about that part of the item. */
export const optionValues = ({ item }: ItemRows, n: number): { readonly item: string; readonly option: number; readonly part: string } =>
  ({ item, option: n, part: `(${n})` });

const shownLength = 60;

/** A text as a message shows it: on one line, and its end given up where it is long. */
export function excerpt(text: string, length = shownLength): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
}
