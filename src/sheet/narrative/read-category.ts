import type { TopicId } from "../../assessment/criteria/edition";
import type { NarrativeCategory, NarrativeItem } from "../../assessment/criteria/narrative";
import { readFigure, type Figure } from "../../assessment/form/figure";
import type { AnsweredTopic, Narrative, TopicRemarks } from "../../assessment/narrative/answer";
import { readParagraph, readText } from "../../assessment/text/glyphs";
import { formulaAt, sheetRows, shown } from "../read/sheet-rows";
import type { SheetContent } from "../workbook";
import type { CategoryFrame } from "./category-frame";
import { categoryRow, kindOfRow, categoryParts, strayTexts, type CategoryRow, type RowKind } from "./category-row";
import { itemRows, type ItemDraft } from "./item-draft";
import { remarkNamed } from "./category-words";
import { namesIndicators, saidLinks, type SaidLinks } from "./links-cell";
import { readEvidence, readOption } from "./read-option";

/** What a category's sheet holds. */
export interface ReadCategory extends Pick<Narrative, "items" | "strays"> {
  readonly links: SaidLinks;
  readonly topics: readonly AnsweredTopic[];
  readonly score: Figure;
}

type TopicDraft = { -readonly [Field in "score" | keyof TopicRemarks]: AnsweredTopic[Field] };

const missing: Figure = { state: "missing" };

/** What somebody typed twice is said once: of two texts the second goes below the first. */
const below = (one: string, other: string): string => (one === "" || one === other ? other : other === "" ? one : `${one}\n${other}`);

/** Gathers what a category's rows say, in whatever order they come. */
class CategoryReader {
  readonly items = new Map<NarrativeItem, ItemDraft>();
  readonly topics = new Map<TopicId, TopicDraft>();
  readonly strays: { readonly sheet: string; readonly row: number; readonly text: string }[] = [];
  score = missing;
  private before: RowKind = { is: "note" };
  private label: keyof TopicRemarks | undefined;

  constructor(private readonly sheet: string) {}

  read(row: CategoryRow, kind: RowKind): void {
    this.tell(row, strayTexts(row, kind));
    switch (kind.is) {
      case "blank": return;
      case "score": this.score = this.figureOf(row, this.score); break;
      case "topic": {
        const topic = this.topicOf(kind.topic);
        topic.score = this.figureOf(row, topic.score);
        break;
      }
      case "remark": this.remark(row, kind); break;
      case "item": {
        const draft = this.itemOf(kind.item, row);
        draft.heading ??= row.row;
        draft.score = this.figureOf(row, draft.score);
        break;
      }
      case "option": this.option(row, kind); break;
      case "evidence": this.evidence(row, kind); break;
      case "answer": this.answer(row, kind.item); break;
      case "links": this.links(row, kind.item); break;
      case "more": this.more(row); return;
      case "note": case "stray": break;
    }
    this.label = remarkNamed(row.text("text"));
    this.before = kind;
  }

  kindOfRow(row: CategoryRow, parts: Parameters<typeof kindOfRow>[1]): RowKind {
    return kindOfRow(row, parts, this.before, this.label);
  }

  private tell({ row }: CategoryRow, texts: readonly string[]): void {
    for (const text of texts) this.strays.push({ sheet: this.sheet, row, text });
  }

  private figureOf(row: CategoryRow, held: Figure): Figure {
    const index = row.indexOf("given");
    const figure = readFigure(shown(row.cells, index), formulaAt(row.cells, index));
    if (figure.state === "missing" || held.state === "missing") return figure.state === "missing" ? held : figure;
    if (row.raw("given") !== ("value" in held ? String(held.value) : held.text)) this.tell(row, [row.raw("given")]);
    return held;
  }

  private itemOf(item: NarrativeItem, { row }: CategoryRow): ItemDraft {
    const draft: ItemDraft = this.items.get(item) ?? { rows: [], score: missing, owner: "", options: [], numbered: new Map(), pieces: [], links: [] };
    this.items.set(item, draft);
    draft.rows.push(row);
    return draft;
  }

  private topicOf(topic: TopicId): TopicDraft {
    const draft = this.topics.get(topic) ?? { score: missing, toDevelop: "", toFocus: "" };
    this.topics.set(topic, draft);
    return draft;
  }

  private remark(row: CategoryRow, { topic, field }: { readonly topic: TopicId; readonly field: keyof TopicRemarks }): void {
    const draft = this.topicOf(topic);
    draft[field] = below(draft[field], readParagraph(row.text("text")));
  }

  /** A second row of an option is one more piece of its evidence: somebody copied the row to have room for it. */
  private option(row: CategoryRow, { item, keyed }: { readonly item: NarrativeItem; readonly keyed: number | undefined }): void {
    const draft = this.itemOf(item, row);
    const { option, odd } = readOption(row, this.sheet, item, keyed);
    this.tell(row, odd);
    const first = option.n === undefined ? undefined : draft.numbered.get(option.n);
    if (first === undefined) {
      const made = { ...option, evidence: [...option.evidence] };
      draft.options.push(made);
      if (option.n !== undefined) draft.numbered.set(option.n, made);
      return;
    }
    const isTickLost = first.tick !== "unsaid" && option.tick !== "unsaid" && first.tick !== option.tick;
    this.tell(row, [...isTickLost ? [row.text("tick")] : [], ...first.text === option.text ? [] : [option.text]]);
    if (first.tick === "unsaid") first.tick = option.tick;
    first.evidence.push(...option.evidence);
  }

  private evidence(row: CategoryRow, { item, keyed }: { readonly item: NarrativeItem; readonly keyed: number | undefined }): void {
    const draft = this.itemOf(item, row);
    const { evidence, odd } = readEvidence(row);
    const option = (keyed === undefined ? undefined : draft.numbered.get(keyed)) ?? draft.options.at(-1);
    this.tell(row, option === undefined ? evidence.map(({ name }) => name) : odd);
    option?.evidence.push(...evidence);
  }

  private answer(row: CategoryRow, item: NarrativeItem): void {
    const draft = this.itemOf(item, row);
    draft.owner = draft.owner === "" ? readText(row.text("owner")) : draft.owner;
    if (row.text("text") === "" && row.raw("text") !== "") this.tell(row, [row.raw("text")]);
    draft.pieces.push({ row: row.row, text: row.text("text") });
  }

  private links(row: CategoryRow, item: NarrativeItem): void {
    const draft = this.itemOf(item, row);
    draft.linksRow ??= row.row;
    if (row.text("text") === "" && row.raw("text") !== "") this.tell(row, [row.raw("text")]);
    draft.links.push(row.text("text"));
  }

  /** What goes on with an answer, its links, or an assessor's text; anything else has no place. */
  private more(row: CategoryRow): void {
    if (this.before.is === "links" && namesIndicators(row.text("text"))) this.links(row, this.before.item);
    else if (this.before.is === "answer" || this.before.is === "links") this.answer(row, this.before.item);
    else if (this.before.is === "remark") this.remark(row, this.before);
    else this.tell(row, [row.raw("text")]);
  }
}

/**
 * Reads a category's sheet. Nothing that a sheet may hold makes it throw; what has no place in it is told.
 *
 * @param frame of that sheet, with its headings
 */
export function readCategory(content: SheetContent, category: NarrativeCategory, { columns, keyColumn, headingRow = 0 }: CategoryFrame): ReadCategory {
  const parts = categoryParts(category);
  const reader = new CategoryReader(content.sheet);
  for (const cells of sheetRows(content, headingRow + 1, content.top + content.values.length - 1)) {
    const row = categoryRow(cells, columns, keyColumn, content.left);
    reader.read(row, reader.kindOfRow(row, parts));
  }
  const items = [...parts.items.values()];
  const drafts = items.map((item) => reader.items.get(item));
  return {
    items: items.flatMap((item, at) => {
      const draft = drafts[at];
      return draft === undefined ? [] : [itemRows(item, content.sheet, draft)];
    }),
    topics: [...parts.topics.keys()].flatMap((topic) => {
      const draft = reader.topics.get(topic);
      return draft === undefined ? [] : [{ topic, ...draft }];
    }),
    score: reader.score,
    links: saidLinks(items.map(({ id }, at) => [id, drafts[at]?.links.join("\n") ?? ""] as const)),
    strays: reader.strays,
  };
}
