import { memo, useId } from "react";
import type { ListedItem, ListedTopic } from "../../../assessment/check/form-listing";
import type { Edition } from "../../../assessment/criteria/edition";
import { Line } from "./listed-line";

interface Props {
  readonly topics: readonly ListedTopic[];
  /** How many lines are drawn, of all. */
  readonly most: number;
  readonly edition: Edition;
  /** The row whose line is the list's tab stop; the first where it is not among them. */
  readonly stop: number | undefined;
}

function Item({ listed: { item, lines }, edition, stop }: Omit<Props, "topics" | "most"> & { readonly listed: ListedItem }) {
  const title = useId();
  return (
    <>
      <p id={title} className="quiet listed-item">{item.id} <span lang="th">{item.title}</span></p>
      <ul aria-labelledby={title}>
        {lines.map((line) => <Line key={line.at.row} line={line} edition={edition} isStop={line.at.row === stop} />)}
      </ul>
    </>
  );
}

/** The first lines of topics, as many as are to be drawn. */
function firstOf(topics: readonly ListedTopic[], most: number): readonly ListedTopic[] {
  let left = most;
  return topics.map(({ topic, items }) => ({
    topic,
    items: items.map(({ item, lines }) => {
      const drawn = lines.slice(0, Math.max(0, left));
      left -= drawn.length;
      return { item, lines: drawn };
    }).filter(({ lines }) => lines.length > 0),
  })).filter(({ items }) => items.length > 0);
}

/** The lines of the list under their topics and items; drawn anew only where they changed. */
export const ListedTopics = memo(function ListedTopics({ topics, most, stop, edition }: Props) {
  const drawn = firstOf(topics, most);
  const rows = drawn.flatMap(({ items }) => items.flatMap(({ lines }) => lines.map(({ at }) => at.row)));
  const tabStop = stop !== undefined && rows.includes(stop) ? stop : rows[0];
  return drawn.map(({ topic, items }) => (
    <section key={topic.id} className="listed-topic">
      <h3>{topic.id} <span lang="th" className="topic-title">{topic.title}</span></h3>
      {items.map((listed) => <Item key={listed.item.id} listed={listed} stop={tabStop} edition={edition} />)}
    </section>
  ));
});
