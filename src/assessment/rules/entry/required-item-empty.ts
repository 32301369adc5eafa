import { isRequired } from "../../criteria/editions";
import { agencyTypeLabels } from "../../form/agency-type";
import { eachItem, type Rule } from "../rule";

const { service, policy } = agencyTypeLabels;
const fillIn = {
  th: "กรอกตัวชี้วัดอย่างน้อย 1 ตัวในแถวใต้ข้อนี้",
  en: "Fill in at least one indicator in the rows under this item.",
};

const fillInRow = {
  th: "กรอกทิศทาง ค่าเป้าหมาย หน่วยนับ และผลการดำเนินการของตัวชี้วัดนี้",
  en: "Fill in its direction, target, unit and results.",
};

export const requiredItemEmpty: Rule<"ofAll" | "ofType" | "waiting" | "prescribed"> = {
  kind: "entry",
  name: "required-item-empty",
  title: { th: "ข้อที่บังคับยังไม่มีข้อมูล", en: "A required item is empty" },
  why: {
    th: "ข้อที่มีเครื่องหมาย * เป็นข้อบังคับของหน่วยงาน หากไม่มีข้อมูล แบบประเมินจะไม่ครบถ้วนและอาจถูกส่งคืน",
    en: "Items marked * are required of the agency: without them the form is incomplete and may be sent back.",
  },
  says: {
    ofAll: {
      severity: "error",
      what: {
        th: "ข้อ { $item } { $title } เป็นข้อบังคับของทุกหน่วยงาน แต่ยังไม่มีตัวชี้วัด",
        en: "Item { $item } ({ $title }) is required of every agency, but has no indicator.",
      },
      next: fillIn,
    },
    ofType: {
      severity: "error",
      what: {
        th: `ข้อ { $item } { $title } เป็นข้อบังคับของ{ $type -> [service] ${service.th} *[policy] ${policy.th} } แต่ยังไม่มีตัวชี้วัด`,
        en: `Item { $item } ({ $title }) is required of a { $type -> [service] ${service.en} *[policy] ${policy.en} }, but has no indicator.`,
      },
      next: fillIn,
    },
    waiting: {
      severity: "error",
      what: {
        th: "ข้อ { $item } เป็นข้อบังคับ แต่ยังไม่มีข้อมูล ตัวชี้วัดที่กำหนดไว้ในแถวนี้ยังไม่ได้กรอก คือ “{ $name }”",
        en: "Item { $item } is required, but empty: the indicator laid down for it still waits in this row: “{ $name }”.",
      },
      next: fillInRow,
    },
    prescribed: {
      severity: "error",
      what: {
        th: "ยังไม่ได้กรอกตัวชี้วัดที่กำหนดไว้ของข้อ { $item } คือ “{ $name }”",
        en: "An indicator laid down for item { $item } is not filled in: “{ $name }”.",
      },
      next: fillInRow,
    },
  },
  check: eachItem(({ item, at, indicators, placeholders }, report, { agencyType }) => {
    if (!isRequired(item, agencyType)) return;
    if (indicators.length === 0 && placeholders.length === 0) {
      const values = { item: item.id, title: item.title };
      if (item.required === "always") report("ofAll", at, values);
      else report("ofType", at, { ...values, type: item.required ?? "" });
      return;
    }
    for (const placeholder of placeholders) {
      report(indicators.length === 0 ? "waiting" : "prescribed", { row: placeholder.row, field: "name" }, { item: item.id, name: placeholder.name });
    }
  }),
};
