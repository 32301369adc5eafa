import { completeRows, type Case } from "../case";
import { withAnswer, type TypedAnswer } from "../case-narrative";

const answered = (answer: string): { readonly rows: typeof completeRows; readonly narrative: ReturnType<typeof withAnswer> } =>
  ({ rows: completeRows, narrative: withAnswer({ item: "3.3.3", answer } satisfies TypedAnswer) });

export default [
  {
    title: "one character over the limit, blanks apart",
    form: answered(`${"กข ".repeat(1499)}กขค`),
    finds: ["หมวด 3 3339 answer error answer-too-long:over"],
  },
  { title: "just at the limit, whatever blanks, tabs and lines there are besides", form: answered(`${"กข \n\t".repeat(1499)}กข`), finds: [] },
] satisfies readonly Case[];
