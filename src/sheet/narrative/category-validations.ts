import type { SheetPlan, Validation } from "../sheet-plan";
import { cutAtWord, messageLimits } from "../write/form-validations";
import { plannedCategoryColumns } from "./category-columns";
import type { CategoryField } from "../layout/category-field";
import type { CategoryLine } from "./category-lines";
import { deniedMark } from "./links-cell";
import { evidenceStates, evidenceStateLabels, tickLabels } from "./category-words";

type Placed = SheetPlan["validations"][number];

const asked: Partial<Record<CategoryLine["is"], Partial<Record<CategoryField, Validation>>>> = {
  option: {
    tick: { choices: [tickLabels.ticked, tickLabels["not-ticked"]], title: "มี", message: "เลือก “มี” หากหน่วยงานดำเนินการตามประเด็นนี้" },
    evidence: {
      title: "หลักฐาน", message: "ชื่อไฟล์หรือลิงก์ของหลักฐาน ประเด็นที่มีเครื่องหมาย * ต้องมีหลักฐาน หากมีหลายชิ้น พิมพ์ชิ้นละบรรทัด",
    },
    owner: { title: "ผู้รับผิดชอบ", message: "ผู้ที่จัดหาหลักฐานนี้" },
    state: {
      choices: evidenceStates.map((state) => evidenceStateLabels[state]), title: "สถานะหลักฐาน", message: "หลักฐานนี้ต้องจัดหา มีเพียงลิงก์ หรือแนบแล้ว",
    },
  },
  answer: {
    text: {
      title: "คำตอบ",
      message: "ตอบทุกประเด็นที่เลือก “มี” ขึ้นบรรทัดใหม่ด้วย Alt+Enter จำนวนอักขระ (ไม่นับเว้นวรรคและขึ้นบรรทัดใหม่) นับให้ทางขวา",
    },
    owner: { title: "ผู้รับผิดชอบ", message: "ผู้เขียนคำตอบนี้" },
  },
  links: {
    text: {
      title: "ตัวชี้วัดหมวด 7 ที่เกี่ยวข้อง",
      message: `ตัวชี้วัดที่คำตอบนี้กล่าวถึง บรรทัดละหนึ่งตัวชี้วัด: เลขข้อและชื่อ หากไม่ได้กล่าวถึง ให้ขึ้นต้นด้วย “${deniedMark}”`,
    },
  },
  remark: { text: { title: "สำหรับผู้ประเมิน", message: "ผู้ประเมินพิมพ์ความเห็นต่อหัวข้อนี้" } },
  topic: { given: { title: "คะแนนที่ได้รับ", message: "คะแนนที่หัวข้อนี้ได้รับ พิมพ์เอง ไม่มีการคำนวณ" } },
  item: { given: { title: "คะแนนที่ได้รับ", message: "คะแนนที่ข้อนี้ได้รับ พิมพ์เอง ไม่มีการคำนวณ" } },
  score: { given: { title: "คะแนนที่ได้รับ", message: "คะแนนที่หมวดนี้ได้รับ พิมพ์เอง ไม่มีการคำนวณ" } },
};

const askedOf = (is: CategoryLine["is"]): (typeof asked)[CategoryLine["is"]] => asked[is === "other-option" || is === "evidence" ? "option" : is];

/** An item's or topic's whole title where the cursor comes to it. */
function titled(line: CategoryLine, row: number): readonly Placed[] {
  if (line.is !== "item" || line.item.description === undefined) return [];
  const column = plannedCategoryColumns.get("text") ?? 1;
  const { id, title, description } = line.item;
  return [{
    area: { top: row, left: column, bottom: row, right: column },
    validation: { title: cutAtWord(`${id} ${title}`, messageLimits.title), message: cutAtWord(description, messageLimits.message) },
  }];
}

/** Drop-downs and input messages of a category's sheet: those of neighbouring rows at once. No two areas overlap. */
export function categoryValidations(lines: readonly CategoryLine[]): readonly Placed[] {
  const placed: { area: { top: number; left: number; bottom: number; right: number }; validation: Validation }[] = [];
  for (const [field, column] of plannedCategoryColumns) {
    lines.forEach(({ is }, index) => {
      const validation = askedOf(is)?.[field];
      if (validation === undefined) return;
      const last = placed.at(-1);
      if (last?.area.bottom === index && last.area.left === column && last.validation === validation) last.area.bottom = index + 1;
      else placed.push({ area: { top: index + 1, left: column, bottom: index + 1, right: column }, validation });
    });
  }
  return [...placed, ...lines.flatMap((line, index) => titled(line, index + 1))];
}
