import type { ItemId } from "../../assessment/criteria/edition";
import type { CategoryReadiness, ItemReadiness, ReadinessCounts, TopicReadiness } from "../../assessment/narrative/readiness";
import { stepsOfItem } from "../../assessment/narrative/readiness-steps";
import { itemFacts, leftInWords, readinessWords } from "../../assessment/narrative/readiness-words";
import type { Phrase, Values } from "../../assessment/text/phrase";
import { usePane, useSay } from "../pane-context";
import { useKept } from "../use-kept";
import { readinessPhrases } from "./answers-phrases";
import { ReadinessBar } from "./readiness-bar";

interface Leading {
  readonly limit: number;
  /** How many findings each item has. */
  readonly found: ReadonlyMap<ItemId, number>;
  readonly onOpen: (item: ItemId) => void;
}

/** The counts of a topic or a category in words; what there is none of is not said. */
function wordsOfCounts(counts: ReadinessCounts): readonly (readonly [Phrase, Values])[] {
  const { items, answered, ticked, options, evidenced, toEvidence, overLimit, reviewed } = counts;
  return [
    [readinessWords.ticked, { ticked, options }],
    [readinessPhrases.answered, { n: answered, all: items }],
    ...(toEvidence > 0 ? [[readinessWords.evidence, { evidenced, needed: toEvidence }]] as const : []),
    ...(overLimit > 0 ? [[readinessPhrases.overLimit, { n: overLimit }]] as const : []),
    ...(reviewed > 0 ? [[readinessWords.reviewedOf, { reviewed, items }]] as const : []),
  ];
}

/** How far a topic or a category has come: its bar, and its counts in words. */
function Counts({ of }: { readonly of: ReadinessCounts }) {
  const t = useSay();
  const { ready, items } = of;
  return (
    <>
      <ReadinessBar label={t(readinessWords.items, { ready, items })} value={ready} max={items} />
      <span className="quiet">{wordsOfCounts(of).map((words) => t(...words)).join(" · ")}</span>
    </>
  );
}

/** An item as a line that leads to it: how far it has come, what is left, and its facts. */
function ItemLine({ item, limit, found, onOpen }: Leading & { readonly item: ItemReadiness }) {
  const { language } = usePane();
  const t = useSay();
  const { done, all } = stepsOfItem(item);
  const findings = found.get(item.item) ?? 0;
  const facts = [...itemFacts(item, limit, language), ...(findings > 0 ? [t(readinessPhrases.findings, { n: findings })] : [])];
  return (
    <li>
      <button type="button" className="answer-line" data-item={item.item} onClick={() => onOpen(item.item)}>
        <span><b>{item.item}</b> <span lang="th">{item.title}</span></span>
        <ReadinessBar label={t(readinessPhrases.steps, { done, all })} value={done} max={all} />
        <span>{item.left.length === 0 ? t(readinessPhrases.isReady) : item.left.map((left) => leftInWords(left, language)).join(" · ")}</span>
        <span className="quiet">{facts.join(" · ")}</span>
      </button>
    </li>
  );
}

function TopicPart({ topic, ...leading }: Leading & { readonly topic: TopicReadiness }) {
  return (
    <section className="answer-topic">
      <div className="answer-head">
        <h4>{topic.topic} <span lang="th" className="topic-title">{topic.title}</span></h4>
        <Counts of={topic} />
      </div>
      <ul>{topic.byItem.map((item) => <ItemLine key={item.item} item={item} {...leading} />)}</ul>
    </section>
  );
}

/** A category's topics and items with how far each has come; folded away with a click. */
export function CategorySection({ category, ...leading }: Leading & { readonly category: CategoryReadiness }) {
  const t = useSay();
  const [folded, setFolded] = useKept(`answers.folded ${category.category}`, false);
  return (
    <details className="topic answer-category" open={!folded} onToggle={({ currentTarget }) => setFolded(!currentTarget.open)}>
      <summary className="topic-head answer-head">
        <h3 lang="th">{t(readinessWords.category, { category: category.category, title: category.title })}</h3>
        <Counts of={category} />
      </summary>
      {category.topics.map((topic) => <TopicPart key={topic.topic} topic={topic} {...leading} />)}
    </details>
  );
}
