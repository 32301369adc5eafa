import { completeRows, type Case } from "../case";
import { withAnswer } from "../case-narrative";

export default [
  {
    title: "rows of options were deleted",
    form: { rows: completeRows, narrative: withAnswer({ item: "1.1.2", without: [1, 3] }) },
    finds: ["หมวด 1 1120 option warning option-missing:option", "หมวด 1 1120 option warning option-missing:option"],
  },
  {
    title: "a whole item was",
    form: { rows: completeRows, narrative: { ...withAnswer({ item: "1.1.2" }), gone: ["1.2.1"] } },
    finds: ["หมวด 1 1 item error option-missing:item"],
  },
  { title: "a category that has no sheet lacks more than items", form: { rows: completeRows, narrative: { ...withAnswer({ item: "1.1.2" }) } }, finds: [] },
] satisfies readonly Case[];
