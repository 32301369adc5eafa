import type { TopicId } from "../../assessment/criteria/edition";
import type { Form } from "../../assessment/form/form";
import type { AnsweredTopic, TopicRemarks } from "../../assessment/narrative/answer";
import { sameText } from "../../assessment/text/glyphs";

/** One of the two fields of a topic in which assessors write. */
export interface RemarkField {
  readonly topic: TopicId;
  readonly field: keyof TopicRemarks;
}

/** A form with what assessors wrote on a submission of it that came back. */
export interface CarriedRemarks<Of extends Form> {
  readonly form: Of;
  readonly carried: readonly RemarkField[];
  /** Fields in which the form says something else already: it keeps that. */
  readonly kept: readonly RemarkField[];
  /** Fields of topics that the form's sheets do not have. */
  readonly placeless: readonly RemarkField[];
}

const fields = ["toDevelop", "toFocus"] as const;

/**
 * Takes what assessors wrote on a submission along to the next. Only a blank field is filled: nobody's words are written over.
 *
 * @param returned the topics of the submission that came back
 */
export function carryRemarks<Of extends Form>(form: Of, returned: readonly AnsweredTopic[]): CarriedRemarks<Of> {
  const topics = form.narrative?.topics ?? [];
  const came = returned.flatMap((topic) => fields.filter((field) => topic[field] !== "").map((field) => ({ topic: topic.topic, field, text: topic[field] })));
  const heldIn = ({ topic, field }: RemarkField): string | undefined => topics.find((one) => one.topic === topic)?.[field];
  const plain = ({ topic, field }: RemarkField): RemarkField => ({ topic, field });
  const carried = came.filter((remark) => heldIn(remark) === "");
  const textOf = (topic: TopicId, field: keyof TopicRemarks, held: string): string =>
    carried.find((remark) => remark.topic === topic && remark.field === field)?.text ?? held;
  const filled = topics.map((topic): AnsweredTopic =>
    ({ ...topic, toDevelop: textOf(topic.topic, "toDevelop", topic.toDevelop), toFocus: textOf(topic.topic, "toFocus", topic.toFocus) }));
  const { narrative } = form;
  return {
    form: narrative === undefined ? form : { ...form, narrative: { ...narrative, topics: filled } },
    carried: carried.map(plain),
    kept: came.filter((remark) => !["", undefined].includes(heldIn(remark)) && sameText(heldIn(remark) ?? "") !== sameText(remark.text)).map(plain),
    placeless: came.filter((remark) => heldIn(remark) === undefined).map(plain),
  };
}
