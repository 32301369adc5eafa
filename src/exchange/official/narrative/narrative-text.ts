import type { ItemId } from "../../../assessment/criteria/edition";
import type { NarrativePart } from "../../../assessment/criteria/narrative";
import { answeredItems, narratives } from "../../../assessment/criteria/narratives";
import type { AnsweredItem, AnsweredTopic, NarrativeContent } from "../../../assessment/narrative/answer";
import { countCharacters } from "../../../assessment/narrative/characters";
import { properThai } from "../../../assessment/text/glyphs";
import { readAnswer } from "../../../sheet/narrative/read-answer";
import { mendText, type MendedText } from "../mended-text";
import type { Join, OtherCount, Unplaced } from "../official-reading";
import { figureAsPrinted } from "../printed-figure";
import { joinTextLines } from "../text-joins";
import { bodyOf, unplacedOf } from "../text-pieces";
import { joinAnswerLines, roomOfAnswers } from "./answer-lines";
import { partSections, type AnsweredSections } from "./answered-sections";
import { readChecklist } from "./checklist";
import type { Landmark } from "./landmark";
import { findLandmarks } from "./landmarks";

/** What an official text of Categories 1 to 6 says, and what a person should look at. */
export interface NarrativeText {
  readonly part: NarrativePart;
  readonly agency: string;
  readonly content: NarrativeContent;
  readonly joins: readonly Join[];
  readonly unplaced: readonly Unplaced[];
  readonly otherCounts: readonly OtherCount[];
}

/** The text as lines with their blanks: a page's end is two empty lines, as viewers copy it. */
const mendAnswers = (given: string): MendedText => mendText(given.replaceAll("\f", "\n\n\n"), (line) => properThai(line).trimEnd());

const closed = (name: string): string => name.replace(/\s+/g, "");

/** A file's name as its address gives it, which never wraps; else as it is printed, on one line. */
function nameReader({ attachments }: AnsweredSections): (item: ItemId) => (name: string, option: number | undefined) => string {
  const names = new Map(attachments.map(({ item, option, name }) => [`${item} ${option} ${closed(name)}`, name]));
  return (item) => (name, option) => {
    const addressed = names.get(`${item} ${option ?? ""} ${closed(name)}`);
    return addressed === undefined || addressed.includes("\n") ? joinTextLines(name, 0).text : addressed.trim();
  };
}

interface ReadItem { readonly answered: AnsweredItem; readonly joins: readonly Join[]; readonly other: readonly OtherCount[] }

/** How much more than it counts a counter may say: two for each line's end and each empty line, one for each run of blanks. */
const mostMore = (raw: string): number => 2 * raw.split("\n").length + (raw.match(/[^\S\n]{2,}/g)?.length ?? 0);

/** How a text came to be. */
export interface TextOrigin {
  /** No line of it was broken where it was full: each is a paragraph. */
  readonly linesAreWhole?: boolean;
}

function readItems(text: MendedText, parted: AnsweredSections, part: NarrativePart, { linesAreWhole = false }: TextOrigin): readonly ReadItem[] {
  const namesOf = nameReader(parted);
  const raw = answeredItems(part).flatMap((item) => {
    const section = parted.sections.find(({ item: id }) => id === item.id);
    if (section === undefined) return [];
    const body = bodyOf(text, section.pieces);
    const { options, answerFrom } = readChecklist(body, item, namesOf(item.id));
    return [{ item: item.id, options, answer: body.slice(answerFrom), printed: section.printed }];
  });
  const room = roomOfAnswers(raw.map(({ answer }) => answer));
  return raw.map(({ item, options, answer, printed }) => {
    const { text: joined, joins } = linesAreWhole ? { text: readAnswer(answer), joins: [] } : joinAnswerLines(answer, room);
    const { counted } = countCharacters(joined);
    const isOther = printed !== undefined && (counted > printed || printed > counted + mostMore(answer));
    return {
      answered: { item, options, answer: joined, owner: "", score: { state: "missing" } },
      joins: joins.map((join): Join => ({ item, field: "answer", ...join })),
      other: isOther ? [{ item, printed, read: counted }] : [],
    };
  });
}

const readTopics = ({ topics }: AnsweredSections, { categories }: NarrativePart): readonly AnsweredTopic[] =>
  categories.flatMap((category) => category.topics).flatMap(({ id }) => {
    const said = topics.get(id);
    return said === undefined ? [] : [{ topic: id, score: figureAsPrinted(said.score ?? ""), toDevelop: said.toDevelop ?? "", toFocus: said.toFocus ?? "" }];
  });

const itemsFound = (landmarks: readonly Landmark[]): number => landmarks.filter(({ is }) => is === "item").length;

/** Reads a text of Categories 1 to 6 that was copied from an official form; undefined where none of their items stands in it. */
export function readNarrativeText(given: string, origin: TextOrigin = {}): NarrativeText | undefined {
  const text = mendAnswers(given);
  const [best] = narratives.map((part) => ({ part, landmarks: findLandmarks(text, part) }))
    .toSorted((one, other) => itemsFound(other.landmarks) - itemsFound(one.landmarks));
  if (best === undefined || itemsFound(best.landmarks) === 0) return undefined;
  const { part, landmarks } = best;
  const parted = partSections(text.text, landmarks);
  const read = readItems(text, parted, part, origin);
  const agency = joinTextLines(parted.agency.join("\n"), 0);
  return {
    part, agency: agency.text,
    content: {
      items: read.map(({ answered }) => answered),
      topics: readTopics(parted, part),
      categoryScores: Object.fromEntries([...parted.categoryScores].map(([category, score]) => [category, figureAsPrinted(score)])),
    },
    joins: [...agency.joins.map((join): Join => ({ field: "agency", ...join })), ...read.flatMap(({ joins }) => joins)],
    unplaced: parted.left.map(({ start, end, item }) => unplacedOf(text, text.text.slice(start, end), start, item)),
    otherCounts: read.flatMap(({ other }) => other),
  };
}
