import type { Fixture } from "./fixture";
import { completeRows } from "./fixture";

export const unknownRow: readonly Fixture[] = [
  {
    title: "something typed in a topic's line and below the form",
    form: {
      rows: completeRows,
      strays: [
        { row: 7105, field: "note", text: "รอข้อมูลจากกองคลัง" },
        { row: 7700, field: "name", text: "ผู้จัดทำ ".repeat(20) },
      ],
    },
    expects: ["7105 note warning unknown-row:stray", "7700 name warning unknown-row:stray"],
  },
];
