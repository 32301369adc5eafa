import { withFirst, withMore, type Case } from "../case";

export default [
  { title: "figures without a name", form: withFirst({ name: " " }), finds: ["7111 name error missing-name:blank"] },
  {
    title: "two without a name are not each other's duplicate",
    form: withMore({ item: "7.1.2", name: "" }, { item: "7.1.2", name: "" }),
    finds: ["7121 name error missing-name:blank", "7122 name error missing-name:blank"],
  },
] satisfies readonly Case[];
