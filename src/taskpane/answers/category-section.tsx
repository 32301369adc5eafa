import type { ItemId } from "../../assessment/criteria/edition";
import type { CategoryReadiness, ItemReadiness, ReadinessCounts, TopicReadiness } from "../../assessment/narrative/readiness";
import { useSay } from "../pane-context";
import { useKept } from "../use-kept";
import { readinessPhrases } from "./answers-phrases";
import { itemSteps, wordsOfCounts, wordsOfLeft } from "./item-steps";
import { ReadinessBar } from "./readiness-bar";

interface Leading {
  /** How many findings each item has. */
  readonly found: ReadonlyMap<ItemId, number>;
  readonly onOpen: (item: ItemId) => void;
}

/** How far a topic or a category has come: its bar, and its counts in words. */
function Counts({ of }: { readonly of: ReadinessCounts }) {
  const t = useSay();
  return (
    <>
      <ReadinessBar label={t(readinessPhrases.ready, { ready: of.ready, items: of.items })} value={of.ready} max={of.items} />
      <span className="quiet">{wordsOfCounts(of).map((words) => t(...words)).join(" · ")}</span>
    </>
  );
}

/** An item as a line that leads to it. */
function ItemLine({ item, found, onOpen }: Leading & { readonly item: ItemReadiness }) {
  const t = useSay();
  const { done, all } = itemSteps(item);
  const findings = found.get(item.item) ?? 0;
  const state = item.left.length === 0 ? t(readinessPhrases.isReady) : item.left.map((left) => t(...wordsOfLeft(left))).join(", ");
  return (
    <li>
      <button type="button" className="answer-line" data-item={item.item} onClick={() => onOpen(item.item)}>
        <span><b>{item.item}</b> <span lang="th">{item.title}</span></span>
        <ReadinessBar label={t(readinessPhrases.steps, { done, all })} value={done} max={all} />
        <span className="quiet">
          {[state, t(readinessPhrases.characters, { n: item.characters }), ...(findings > 0 ? [t(readinessPhrases.findings, { n: findings })] : [])].join(" · ")}
          {item.owner !== "" && <> · <span lang="th">{item.owner}</span></>}
        </span>
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
        <h3>{t(readinessPhrases.category, { id: category.category })} <span lang="th" className="topic-title">{category.title}</span></h3>
        <Counts of={category} />
      </summary>
      {category.topics.map((topic) => <TopicPart key={topic.topic} topic={topic} {...leading} />)}
    </details>
  );
}
