import type { Fixture } from "./fixture";
import { withMore } from "./fixture";
import { completeRow } from "../typed-form";

export const duplicateIndicator: readonly Fixture[] = [
  {
    title: "twice in the same item",
    form: withMore({}),
    expects: ["7113 name error duplicate-indicator:sameItem"],
  },
  {
    title: "once more in two other items: each points to the first",
    form: withMore({ item: "7.1.2" }, { item: "7.3.1" }),
    expects: ["7121 name warning duplicate-indicator:otherItem", "7311 name warning duplicate-indicator:otherItem"],
  },
  {
    title: "letter case, spaces and the form's ** make no difference",
    form: withMore({ item: "7.1.2", name: "คะแนน ITA" }, { item: "7.1.3", name: "คะแนน  ita**" }),
    expects: ["7131 name warning duplicate-indicator:otherItem"],
  },
  {
    title: "nor do broken glyphs",
    form: withMore({ item: "7.1.2", name: completeRow.name.replaceAll("\u0E48", "\uF70A") }),
    expects: ["7121 name warning duplicate-indicator:otherItem", "7121 name warning broken-thai-text:broken fix"],
  },
];
