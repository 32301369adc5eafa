import { completeRow, withMore, type Case } from "../case";

export default [
  {
    title: "twice in the same item",
    form: withMore({}),
    finds: ["7113 name error duplicate-indicator:sameItem"],
  },
  {
    title: "once more in two other items: each points to the first",
    form: withMore({ item: "7.1.2" }, { item: "7.3.1" }),
    finds: ["7121 name warning duplicate-indicator:otherItem", "7311 name warning duplicate-indicator:otherItem"],
  },
  {
    title: "letter case, spaces and the form's ** make no difference",
    form: withMore({ item: "7.1.2", name: "คะแนน ITA", unit: "คะแนน" }, { item: "7.1.3", name: "คะแนน  ita**", unit: "คะแนน" }),
    finds: ["7131 name warning duplicate-indicator:otherItem"],
  },
  {
    title: "nor do broken glyphs",
    form: withMore({ item: "7.1.2", name: completeRow.name.replaceAll("\u0E48", "\uF70A") }),
    finds: ["7121 name warning duplicate-indicator:otherItem", "7121 name warning broken-thai-text:broken fix"],
  },
] satisfies readonly Case[];
