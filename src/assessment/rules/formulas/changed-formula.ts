import type { ComputedCell, Instead, TakenCell } from "../../form/computed-cell";
import { yearOfField } from "../../form/place";
import type { Values } from "../../text/phrase";
import { computedCellName, computedPlaces, figureOrDash } from "../computed-cells";
import { ownFormula, write, type Rule } from "../rule";

const next = {
  th: "ใช้ปุ่มแก้ไขเพื่อคืนสูตรของแบบฟอร์ม หากตัวเลขที่คำนวณได้ไม่ถูกต้อง ให้แก้ที่ข้อมูลของตัวชี้วัด",
  en: "Restore the form's formula with the fix. If what it computes is wrong, correct what was filled in.",
};

/** Names a cell that a formula takes; filled in by `cellValues`. */
const cellName = (cell: "taken" | "own") => ({
  th: `{ $${cell} -> [item] เลขข้อ [direction] ทิศทาง [target] ค่าเป้าหมาย `
    + `[result] ผลปี { $${cell}Year } [success] {" "}% ความสำเร็จ [score] คะแนน [fiscalYear] ปีงบประมาณ *[other] เซลล์ { $${cell}Address } }`
    + `{ $${cell} -> [other] {""} [fiscalYear] {""} *[field] {" "}ของแถวที่ { $${cell}Row } }`,
  en: `{ $${cell} -> [item] the number [direction] the direction [target] the target `
    + `[result] the result of { $${cell}Year } [success] the percentage [score] the score [fiscalYear] the fiscal year *[other] cell { $${cell}Address } }`
    + `{ $${cell} -> [other] {""} [fiscalYear] {""} *[field] {" "}of row { $${cell}Row } }`,
});

const cellValues = (cell: "taken" | "own", { field, row, address }: TakenCell): Values => {
  const year = field === undefined ? undefined : yearOfField(field);
  return {
    [cell]: year === undefined ? field ?? "other" : "result", [`${cell}Year`]: year ?? "", [`${cell}Row`]: row, [`${cell}Address`]: address,
  };
};

/** What the cell shows and what it should, behind what it does; a file that nothing computed shows nothing. */
const figures = {
  th: " ({ $shows -> [nothing] ที่คำนวณได้ *[figure] แสดง { $shown } ที่คำนวณได้ } { $computed })",
  en: " ({ $shows -> [nothing] computed *[figure] shows { $shown }, computed } { $computed }).",
};

type Key = "typed" | "takes" | "leavesOut" | "countsTwice" | "takesIn" | "answersBlanks" | "standsStill" | "formula" | "error";

/** What a cell does instead of what the form has there, with both figures behind it. */
const saying = (th: string, en: string) => ({
  severity: "error", what: { th: `${computedCellName.th}${th}${figures.th}`, en: `${computedCellName.en}${en}${figures.en}` }, next,
} as const);

const keys: Readonly<Record<Instead["does"], Key>> = {
  "takes": "takes", "leaves-out": "leavesOut", "counts-twice": "countsTwice", "takes-in": "takesIn",
  "answers-blanks": "answersBlanks", "stands-still": "standsStill", "something-else": "formula",
};

/** What is said of a cell's content; undefined where it is the form's own, or there is none. */
function said(cell: ComputedCell): { readonly key: Key; readonly values: Values } | undefined {
  switch (cell.holds) {
    case "own": case "nothing": return undefined;
    case "value": return { key: "typed", values: { text: String(cell.value) } };
    case "error": return { key: "error", values: { text: cell.text } };
    case "formula": {
      const { formula, instead } = cell;
      const cells = instead.does === "takes" ? { ...cellValues("taken", instead.taken), ...cellValues("own", instead.own) } : {};
      return { key: keys[instead.does], values: { text: formula, ...cells, ...("row" in instead ? { row: instead.row } : {}) } };
    }
  }
}

export const changedFormula: Rule<Key> = {
  kind: "formulas",
  name: "changed-formula",
  title: { th: "เซลล์คำนวณไม่ใช่สูตรของแบบฟอร์ม", en: "A computed cell is not the form's own" },
  why: {
    th: "ตัวเลขที่พิมพ์ทับหรือสูตรอื่นไม่เปลี่ยนตามข้อมูลที่กรอก และอาจไม่ใช่ค่าที่คำนวณได้จริง โดยผู้ที่อ่านแผ่นงานมองไม่เห็นความแตกต่าง",
    en: "A figure typed over a formula, or another formula, need not follow what is filled in, and whoever reads the sheet cannot see the difference.",
  },
  says: {
    typed: {
      severity: "error",
      what: {
        th: `${computedCellName.th} ถูกพิมพ์ทับเป็น “{ $text }” ที่คำนวณได้คือ { $computed }`,
        en: `${computedCellName.en} was typed over with “{ $text }”; computed it is { $computed }.`,
      },
      next,
    },
    takes: saying(
      ` ใช้${cellName("taken").th} แทน${cellName("own").th}`,
      ` takes ${cellName("taken").en} in place of ${cellName("own").en}`,
    ),
    leavesOut: saying(" ไม่นับแถวที่ { $row }", " leaves out row { $row }"),
    countsTwice: saying(" นับแถวที่ { $row } สองครั้ง", " counts row { $row } twice"),
    takesIn: saying(" นับแถวที่ { $row } ซึ่งไม่ใช่แถวของตน", " takes in row { $row }, which is none of its own"),
    answersBlanks: saying(" ใช้สูตรที่ไม่เว้นแถวที่ยังกรอกไม่ครบ", " does not leave rows blank that lack something"),
    standsStill: saying(" เป็นค่าคงที่ { $text } ซึ่งไม่เปลี่ยนตามข้อมูล", " gives { $text }, whatever is filled in"),
    formula: saying(" ใช้สูตรอื่น { $text }", " holds another formula, { $text }"),
    error: {
      severity: "error",
      what: {
        th: `${computedCellName.th} เป็นค่าผิดพลาด { $text } แทนสูตร ที่คำนวณได้คือ { $computed }`,
        en: `${computedCellName.en} holds the error { $text } in place of its formula; computed it is { $computed }.`,
      },
      next,
    },
  },
  check(form, report) {
    for (const { at, cell, computed, names } of computedPlaces(form)) {
      const what = said(cell);
      if (what === undefined) continue;
      const shown = String(cell.shown);
      // Not safe: somebody may have typed that figure on purpose.
      report(what.key, at, {
        ...names, ...what.values, computed: figureOrDash(computed), shown, shows: shown === "" ? "nothing" : "figure",
      }, write(at, ownFormula, { th: "คืนสูตรของแบบฟอร์ม", en: "Restore the form's formula" }));
    }
  },
};
