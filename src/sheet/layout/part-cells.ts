import type { Edition } from "../../assessment/criteria/edition";
import { findItem, findTopic } from "../../assessment/criteria/editions";
import type { FormPart } from "../../assessment/form/form";
import { endKey, itemKey, summaryHeadKey, summaryKey, topicKey, totalKey } from "./keys";
import { itemLine, summaryLabel, summaryLine, totalLabel } from "./labels";

/** What a row of the form's own says: its number and its text. */
export function wordsOfPart(part: FormPart, edition: Edition): { readonly item?: string; readonly name?: string } {
  switch (part.is) {
    case "item": {
      const item = findItem(edition, part.item);
      return item === undefined ? {} : { item: item.id, name: itemLine(item) };
    }
    case "topic": return { item: part.topic, name: findTopic(edition, part.topic)?.title ?? "" };
    case "summary": {
      const topic = findTopic(edition, part.topic);
      return topic === undefined ? {} : { name: summaryLine(topic) };
    }
    case "summary-head": return { name: summaryLabel };
    case "total": return { name: totalLabel };
    case "end": return {};
  }
}

/** The key of a row of the form's own. */
export function keyOfPart(part: FormPart): string {
  switch (part.is) {
    case "item": return itemKey(part.item);
    case "topic": return topicKey(part.topic);
    case "end": return endKey(part.topic);
    case "summary": return summaryKey(part.topic);
    case "summary-head": return summaryHeadKey;
    case "total": return totalKey;
  }
}
