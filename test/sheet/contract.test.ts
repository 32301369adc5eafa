import { describeLiveWorkbook } from "../contract/live-contract";
import { describeWorkbook } from "../contract/workbook-contract";
import { addressOf } from "../../src/sheet/address";
import { MemoryBook } from "./memory/memory-book";
import { MemoryWorkbook } from "./memory/memory-workbook";
import { Person } from "./memory/person";

describeWorkbook("in memory", async () => {
  const book = new MemoryBook();
  const person = new Person(book);
  return {
    workbook: new MemoryWorkbook(book),
    formats: async () => {
      const { grid, page } = book.front;
      const looks = grid.cells().flatMap(([cell, content]) => (content.looks === undefined ? [] : [[addressOf(cell), content.looks]]));
      const heights = grid.rows.map(({ height, hidden }) => [height, hidden]);
      return structuredClone({ looks, heights, columns: grid.columns, page });
    },
    marked: async () => person.highlights(),
    decorate: async (cell) => person.decorate(addressOf(cell)),
    protect: async (password) => person.protect(password),
    rename: async (name) => person.renameSheet(name),
    loseNames: async () => book.sheets.forEach(({ names }) => names.clear()),
    reopened: () => new MemoryWorkbook(book),
  };
});

describeLiveWorkbook("in memory", async () => {
  const book = new MemoryBook();
  const person = new Person(book);
  return {
    workbook: new MemoryWorkbook(book),
    typeByHand: async (row, column, value) => person.type(addressOf({ row, column }), value),
    insertRowByHand: async (row) => person.insert("row", row),
    selectByHand: async (address) => person.select(address),
    goElsewhere: async () => person.goToSheet("Sheet1"),
    goTo: async (sheet) => person.goToSheet(sheet),
    settle: async () => undefined,
  };
});
