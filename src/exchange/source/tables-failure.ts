import { failuresOf, type Wordings } from "../../assessment/text/failure";

const wordings = {
  "table-without-names": {
    what: {
      th: "ไม่พบว่าคอลัมน์ใดเป็นชื่อตัวชี้วัด ในตาราง { $tables }",
      en: "Which column has the names of the indicators cannot be told, in { $tables }.",
    },
    next: {
      th: "ใส่หัวคอลัมน์เหนือตาราง เช่น ข้อ ตัวชี้วัด ค่าเป้าหมาย หน่วย แล้วทำอีกครั้ง หรือนำเข้าในแผงงานซึ่งเลือกคอลัมน์เองได้",
      en: "Put headings above the table, such as item, indicator, target, unit, then try again; or import it in the pane, where columns can be chosen.",
    },
  },
  "table-without-items": {
    what: {
      th: "ไม่รู้ว่าตัวชี้วัด { $count } ตัวอยู่ข้อใดของแบบปี { $year }: { $rows }",
      en: "To which item of the form of { $year } { $count } indicators belong cannot be told: { $rows }.",
    },
    next: {
      th: "ใส่เลขข้อ เช่น 7.1.1 ไว้ในคอลัมน์หนึ่งหรือในแถวเหนือตัวชี้วัด แล้วทำอีกครั้ง หรือนำเข้าในแผงงานซึ่งเลือกข้อเองได้",
      en: "Write the item's number, such as 7.1.1, into a column or a row above its indicators, "
        + "then try again; or import it in the pane, where items can be chosen.",
    },
  },
} as const satisfies Wordings;

/** Why the tables of a file cannot be taken for a form without somebody's say. */
export const tablesFailure = failuresOf(wordings);
