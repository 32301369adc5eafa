import type { Edition, ItemId, TopicId } from "../criteria/edition";
import type { CategoryId, NarrativeItem, NarrativePart } from "../criteria/narrative";
import { answeredItems, categoryOf, findCategory, narrativeOf } from "../criteria/narratives";
import type { AnsweredItem, ConfirmedLink, Evidence, ItemRows, Narrative, OptionRow, Tick } from "../narrative/answer";
import { hasBrokenGlyphs, readParagraph } from "../text/glyphs";

/** An answered item as typed: all that is not said is as it should be. Its heading is row 1210 where it is item 1.2.1. */
export interface TypedAnswer {
  readonly item: ItemId;
  readonly answer?: string;
  /** The options that are ticked: all where nothing is said, "unsaid" where no source says it. */
  readonly ticked?: readonly number[] | "unsaid";
  /** Evidence by option, a name or what else is said of it; those with a star have a file where nothing is said. */
  readonly evidence?: Readonly<Record<number, readonly (string | Evidence)[]>>;
  /** Options by number that say something else than the form's. */
  readonly reworded?: Readonly<Record<number, string>>;
  /** Options whose rows were deleted. */
  readonly without?: readonly number[];
  /** Lines among the options that are none of the form's. */
  readonly ownLines?: readonly string[];
  /** The rows in which the answer stands, where they are several. */
  readonly pieces?: readonly number[];
  /** Who writes the answer. */
  readonly owner?: string;
}

/** Categories 1 to 6 as typed: of every category that is named, all items are there, and as they should be where they are not named. */
export interface TypedNarrative {
  readonly answers: readonly TypedAnswer[];
  /** Items of which nothing is left on their sheet. */
  readonly gone?: readonly ItemId[];
  /** Categories without a sheet. */
  readonly lacking?: readonly CategoryId[];
  readonly copies?: Narrative["copies"];
  readonly strays?: Narrative["strays"];
  readonly troubles?: Narrative["troubles"];
  readonly links?: readonly ConfirmedLink[];
  readonly denied?: readonly ConfirmedLink[];
}

const sheetOf = (item: ItemId): string => `หมวด ${categoryOf(item)}`;
const headingRow = (item: ItemId): number => Number(item.replaceAll(".", "")) * 10;

const pieceOf = (typed: string | Evidence): Evidence => (typeof typed === "string" ? { name: typed, owner: "", state: "attached" } : typed);

function optionRows({ id, options }: NarrativeItem, typed: TypedAnswer): readonly OptionRow[] {
  const { ticked, evidence = {}, reworded = {}, without = [], ownLines = [] } = typed;
  const tickOf = (n: number): Tick => {
    if (ticked === "unsaid") return "unsaid";
    return ticked === undefined || ticked.includes(n) ? "ticked" : "not-ticked";
  };
  const place = (n: number) => ({ sheet: sheetOf(id), row: headingRow(id) + n });
  const own = ownLines.map((text, at): OptionRow => ({ n: undefined, text, tick: "ticked", evidence: [], ...place(options.length + 1 + at) }));
  return [
    ...options.filter(({ n }) => !without.includes(n)).map(({ n, text, starred }): OptionRow => ({
      n, text: reworded[n] ?? text, tick: tickOf(n), ...place(n),
      evidence: (evidence[n] ?? (starred === true ? [`หลักฐาน ${id}-${n}.pdf`] : [])).map(pieceOf),
    })),
    ...own,
  ];
}

/** An item as it stands on its sheet; its answer nine rows below its heading. */
export function itemAsTyped(asked: NarrativeItem, typed: TypedAnswer): ItemRows {
  const { item, answer: text = `คำตอบของข้อ ${item} เขียนไว้ครบถ้วนแล้ว`, owner = "" } = typed;
  const row = headingRow(item);
  return {
    item, owner, options: optionRows(asked, typed), answer: readParagraph(text), score: { state: "missing" },
    sheet: sheetOf(item), row, answerRow: row + 9,
    ...(hasBrokenGlyphs(text) ? { typed: text } : {}),
    ...(typed.pieces === undefined ? {} : { pieces: typed.pieces }),
  };
}

const noRemarks = { toDevelop: "", toFocus: "", score: { state: "missing" } } as const;

/** All of Categories 1 to 6 as their sheets say it. */
export function narrativeAsTyped(typed: TypedNarrative, edition: Pick<Edition, "criteriaOf">): Narrative {
  const part: NarrativePart | undefined = narrativeOf(edition);
  const { answers, gone = [], lacking = [], copies = [], strays = [], troubles = [], links = [], denied = [] } = typed;
  const named = new Set(answers.map(({ item }) => categoryOf(item)));
  const categories = [...named].flatMap((id) => (part === undefined ? [] : findCategory(part, id) ?? []));
  const items = answeredItems({ categories }).filter(({ id }) => !gone.includes(id))
    .map((asked) => itemAsTyped(asked, answers.find(({ item }) => item === asked.id) ?? { item: asked.id }));
  const topics: readonly TopicId[] = categories.flatMap((category) => category.topics.map(({ id }) => id));
  return {
    items: items satisfies readonly AnsweredItem[], topics: topics.map((topic) => ({ topic, ...noRemarks })),
    categoryScores: {}, links, denied, lacking, copies, troubles, strays,
  };
}

/** Categories with one answer that is told, and all others as they should be. */
export const withAnswer = (answer: TypedAnswer): TypedNarrative => ({ answers: [answer] });
