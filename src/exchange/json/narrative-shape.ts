import * as z from "zod";
import { faulty, figure, text } from "./value-shapes";

const evidence = z.object({
  name: text.describe("A file's name, or a link"),
  owner: text.default("").describe("Who is to bring it; empty: not said"),
  state: z.enum(["to-do", "link-only", "attached"], faulty("state")).nullish().describe("How far it is; null: not said"),
}, faulty("object"));

const option = z.object({
  n: z.int(faulty("number")).nullable().describe("The option's number within its item; null: a line that is none of the form's"),
  text: text.default("").describe("The option as it was read"),
  tick: z.enum(["ticked", "not-ticked", "unsaid"], faulty("tick")).default("unsaid").describe("unsaid: the source does not tell"),
  evidence: z.array(evidence, faulty("list")).default([]),
}, faulty("object"));

const item = z.object({
  item: text.describe("The item: 1.1.1"),
  options: z.array(option, faulty("list")).default([]).describe("In the order in which they stand"),
  answer: text.default("").describe("Paragraphs, with a line feed between two"),
  owner: text.default("").describe("Who writes it; empty: not said"),
  linked: z.array(text, faulty("list")).optional().describe("Indicators of Category 7 of which people say that the answer speaks: item and name"),
  notLinked: z.array(text, faulty("list")).optional().describe("Those of which people say that it does not"),
  score: figure.default(null).describe("The score that the agency was given or gives itself: never computed"),
}, faulty("object"));

const topic = z.object({
  topic: text.describe("The topic: 1.1"),
  score: figure.default(null),
  toDevelop: text.default("").describe("The assessor's first field (ประเด็นการพัฒนา)"),
  toFocus: text.default("").describe("The assessor's second field (การดำเนินงานที่ควรมุ่งเน้นให้ความสำคัญ)"),
}, faulty("object"));

/** The shape of what Categories 1 to 6 say. */
export const narrativeShape = z.object({
  items: z.array(item, faulty("list")).describe("In the order of the form"),
  topics: z.array(topic, faulty("list")).default([]),
  categoryScores: z.record(z.string(), figure, faulty("object")).default({}).describe("The scores of categories where they are stated, by their numbers"),
}, faulty("object")).describe("Categories 1 to 6, where they are there");

export type NarrativeShape = z.infer<typeof narrativeShape>;
/** The same before it is read: what may be left out may be left out. */
export type NarrativeData = z.input<typeof narrativeShape>;
