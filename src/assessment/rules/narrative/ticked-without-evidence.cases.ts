import { completeRows, type Case } from "../case";
import { withAnswer, type TypedAnswer } from "../case-narrative";

const answered = (typed: TypedAnswer) => ({ rows: completeRows, narrative: withAnswer(typed) });

export default [
  {
    title: "a starred option is ticked, and nothing stands in its evidence cell; one without a star needs none",
    form: answered({ item: "1.2.1", evidence: { 5: [] } }),
    finds: ["หมวด 1 1215 evidence warning ticked-without-evidence:none"],
  },
  {
    title: "evidence that somebody is still to bring",
    form: answered({ item: "1.2.1", evidence: { 5: [{ name: "รายงาน GFMIS.pdf", owner: "ศทส.", state: "to-do" }] } }),
    finds: ["หมวด 1 1215 state notice ticked-without-evidence:toDo"],
  },
  { title: "not ticked, or nobody knows", form: answered({ item: "1.2.1", evidence: { 5: [] }, ticked: "unsaid" }), finds: [] },
] satisfies readonly Case[];
