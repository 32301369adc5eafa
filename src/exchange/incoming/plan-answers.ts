import { narrativeOf } from "../../assessment/criteria/narratives";
import type { NarrativeCategory, NarrativePart } from "../../assessment/criteria/narrative";
import type { Edition } from "../../assessment/criteria/edition";
import type { Narrative, NarrativeContent } from "../../assessment/narrative/answer";
import { categoryTitle } from "../../sheet/narrative/category-words";
import { withoutPlace } from "./answers-without-place";
import type { AnswersPlan, PlannedAnswer } from "./answers-plan";
import type { Take } from "./both-said";
import type { ImportChoices } from "./import-plan";
import { metCategory, metItem, metTopic, type MetAnswer } from "./meet-answers";

const missing = { state: "missing" } as const;

/** Something that comes in: what it is of, and how it meets what is here. */
interface AnswerComer {
  readonly of: string;
  readonly title: string;
  readonly hasRows: boolean;
  readonly meet: (take: Take) => readonly MetAnswer[];
}

/** What comes of a category, beside what is here of it. */
function comersOf({ id, title, topics }: NarrativeCategory, from: NarrativeContent, here: Narrative | undefined): readonly AnswerComer[] {
  const hasItems = topics.some(({ items }) => items.some((item) => here?.items.some((own) => own.item === item.id)));
  const score = from.categoryScores[id] ?? missing;
  return [
    { of: id, title, hasRows: hasItems, meet: (take) => metCategory(id, here?.categoryScores[id], score, take) },
    ...topics.flatMap((topic): readonly AnswerComer[] => {
      const remarks = from.topics.find((one) => one.topic === topic.id);
      const own = here?.topics.find((one) => one.topic === topic.id);
      return [
        ...topic.items.flatMap((item) => {
          const comes = from.items.find((one) => one.item === item.id);
          const there = here?.items.find((one) => one.item === item.id);
          if (comes === undefined) return [];
          return [{ of: item.id, title: item.title, hasRows: there !== undefined, meet: (take: Take) => metItem(there, comes, take) }];
        }),
        ...(remarks === undefined ? []
          : [{ of: topic.id, title: topic.title, hasRows: own !== undefined, meet: (take: Take) => metTopic(own, remarks, take) }]),
      ];
    }),
  ];
}

/** What of it is taken onto sheets that are made. */
function contentOf({ items, topics, categoryScores, links, denied }: NarrativeContent, planned: readonly PlannedAnswer[]): NarrativeContent {
  const taken = new Set(planned.flatMap(({ of, goes, take }) => (goes === "new-sheet" && take !== "mine" ? [of] : [])));
  const ofTaken = <Of extends { readonly item: string }>(all: readonly Of[] | undefined): readonly Of[] => (all ?? []).filter(({ item }) => taken.has(item));
  const [linked, notLinked] = [ofTaken(links), ofTaken(denied)];
  return {
    items: ofTaken(items), topics: topics.filter(({ topic }) => taken.has(topic)),
    categoryScores: Object.fromEntries(Object.entries(categoryScores).filter(([category]) => taken.has(category))),
    ...(linked.length === 0 ? {} : { links: linked }), ...(notLinked.length === 0 ? {} : { denied: notLinked }),
  };
}

/** What somebody chose of it; in a form of its own all is taken. */
const takeOf = (of: string, { answerTakes, takeOfOtherAnswers }: ImportChoices, isOwn: boolean): Take =>
  (isOwn ? "all" : answerTakes.get(of) ?? takeOfOtherAnswers);

/** Which categories the workbook has no sheet of. */
const lackingOf = ({ categories }: NarrativePart, here: Narrative | undefined): readonly string[] => here?.lacking ?? categories.map(({ id }) => id);

/**
 * What would be written of Categories 1 to 6. Sheets that are lacking are made where anything goes onto one. Nothing that is
 * here is overwritten but what was chosen to be, and no piece of evidence goes.
 *
 * @param here what the form's sheets say of them; undefined where it has none
 * @param isOwn it becomes a form of its own
 * @returns undefined where nothing of them comes, or no narrative part belongs to the edition's criteria
 */
export function planAnswers(
  from: NarrativeContent | undefined, { edition, here, isOwn }: { readonly edition: Edition; readonly here: Narrative | undefined; readonly isOwn: boolean },
  choices: ImportChoices,
): AnswersPlan | undefined {
  const part = narrativeOf(edition);
  if (from === undefined || part === undefined) return undefined;
  const lacking = lackingOf(part, here);
  const planned = part.categories.flatMap((category) => comersOf(category, from, here).flatMap(({ of, title, hasRows, meet }): readonly PlannedAnswer[] => {
    const goes = lacking.includes(category.id) ? "new-sheet" : hasRows ? "here" : "nowhere";
    const take = goes === "nowhere" ? "mine" : takeOf(of, choices, isOwn);
    const all = meet(take).filter(({ meeting }) => meeting.here !== null || meeting.incoming !== null);
    if (!all.some(({ meeting }) => meeting.incoming !== null)) return [];
    const edits = goes === "here" ? all.flatMap((one) => one.edits) : [];
    return [{ of, title, category: categoryTitle(category), fields: all.map(({ meeting }) => meeting), take, goes, edits }];
  }));
  const onNewSheets = contentOf(from, planned);
  const goesOnNew = planned.some(({ goes, fields }) => goes === "new-sheet" && fields.some(({ taken }) => taken));
  return {
    planned, onNewSheets, sheets: isOwn || goesOnNew ? lacking : [],
    placeless: from.items.flatMap((comes) => {
      const there = here?.items.find(({ item }) => item === comes.item);
      const isWanted = planned.some(({ of, take }) => of === comes.item && take !== "mine");
      return there === undefined || !isWanted ? [] : withoutPlace(comes, there, from, here ?? {});
    }),
  };
}
