import { findItem, isRequired, topicOf } from "../../criteria/editions";
import type { Form, FormPart } from "../../form/form";
import { putInOrder, type Rule } from "../rule";

const next = {
  th: "ใช้ปุ่มแก้ไขเพื่อใส่แถวของแบบฟอร์มคืน ตัวชี้วัดทุกแถวยังอยู่และจะถูกจัดไว้ใต้ข้อของตน",
  en: "Use the fix: it puts the form's rows back and every indicator under its own item; nothing is lost.",
};

/** The names of headings, and what else is gone, as a message needs them; more than fit are left out. */
function named(gone: readonly FormPart[]) {
  const most = 12;
  const ids = (is: readonly FormPart["is"][]): string => {
    const found = gone.filter((part) => is.includes(part.is)).map((part) => (part.is === "item" ? part.item : "topic" in part ? part.topic : ""));
    return found.slice(0, most).join(", ") + (found.length > most ? " …" : "");
  };
  const has = (is: readonly FormPart["is"][]): string => (gone.some((part) => is.includes(part.is)) ? "yes" : "no");
  return {
    headings: ids(["topic", "item"]), ends: ids(["end"]),
    hasHeadings: has(["topic", "item"]), hasEnds: has(["end"]), hasSummary: has(["summary-head", "summary", "total"]),
  };
}

/** Whether a row is missed only by the eye: nothing stands under it, nothing is asked there, and no score is shown in it. */
function isMinor(part: FormPart, { edition, agencyType, indicators, placeholders }: Form): boolean {
  if (part.is === "end" || part.is === "summary-head") return true;
  if (part.is !== "item") return false;
  const item = findItem(edition, part.item);
  return item !== undefined && !isRequired(item, agencyType)
    && [...indicators, ...placeholders].every((row) => row.item !== part.item);
}

/** The nearest heading above the first that is gone, where one looks for it. */
function rowAbove([first]: readonly FormPart[], { itemRows, topicRows, headRow }: Form): number {
  const id = first?.is === "item" ? first.item : first !== undefined && "topic" in first ? first.topic : undefined;
  const before = [...topicRows, ...itemRows].filter(([other]) => id === undefined || other < id || topicOf(other) === id);
  return Math.max(headRow, ...before.map(([, row]) => row));
}

const what = {
  th: "แถวของแบบฟอร์มหายไปหรือถูกวางข้อมูลทับ{ $hasHeadings -> [yes] { \" · \" }หัวข้อและข้อ { $headings } *[no] {\"\"} }{ $hasEnds "
    + "-> [yes] { \" · \" }แถวท้ายหัวข้อ { $ends } *[no] {\"\"} }{ $hasSummary -> [yes] { \" · \" }แถวสรุปคะแนน *[no] {\"\"} }",
  en: "Rows of the form's own are gone or were written over{ $hasHeadings -> [yes] { \" · \" }headings { $headings } *[no] {\"\"} }{ $hasEnds "
    + "-> [yes] { \" · \" }ends of topics { $ends } *[no] {\"\"} }{ $hasSummary -> [yes] { \" · \" }summary *[no] {\"\"} }",
};

export const headingGone: Rule<"gone" | "minor"> = {
  kind: "entry",
  name: "heading-gone",
  title: { th: "แถวของแบบฟอร์มหายไป", en: "Rows of the form's own are gone" },
  why: {
    th: "หัวข้อ ข้อ และแถวสรุปบอกว่าตัวชี้วัดเป็นของข้อใดและแสดงค่าเฉลี่ย หากหายไป ผู้อ่านจะไม่เห็นว่าตัวชี้วัดเป็นของข้อใด และคะแนนสรุปจะไม่ครบ",
    en: "Headings say to which item an indicator belongs, and the topics' and summary's rows "
      + "show the means: without them nobody can read the form, and scores are missing.",
  },
  says: { gone: { severity: "error", what, next }, minor: { severity: "warning", what, next } },
  check(form, report) {
    const { gone } = form;
    if (gone.length === 0) return;
    const key = gone.every((part) => isMinor(part, form)) ? "minor" : "gone";
    report(key, { row: rowAbove(gone, form), field: "item" }, named(gone), putInOrder);
  },
};
