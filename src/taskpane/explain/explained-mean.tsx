import { useMemo } from "react";
import { explainTopic, explainTotal } from "../../assessment/scoring/explain-mean";
import type { ScoredForm } from "../../assessment/scoring/scored";
import "./explain.css";
import { ToldExplanation } from "./told";

/** How a topic's mean comes about; without a topic, the mean of all. */
export function ExplainedMean({ form, topic }: { readonly form: ScoredForm; readonly topic?: string }) {
  const explanation = useMemo(() => (topic === undefined ? explainTotal(form) : explainTopic(form, topic)), [form, topic]);
  return <div className="stack explained"><ToldExplanation explanation={explanation} /></div>;
}
