import type { Severity } from "../../assessment/criteria/edition";
import type { Phrase } from "../../assessment/text/phrase";

/** The sheet beside a blank form that says how to fill it in. */
export const guideSheet = "วิธีกรอก";

/** Something to know, and what there is to know about it. */
export interface GuideEntry {
  readonly about: Phrase;
  readonly says: Phrase;
  /** The highlight that is spoken of, to be shown beside it. */
  readonly shows?: Severity;
}

export interface GuideSection {
  readonly title: Phrase;
  readonly entries: readonly GuideEntry[];
}

export const guideTitle: Phrase = {
  th: "วิธีกรอกแบบประเมิน PMQA 4.0 หมวด { $categories } ปีงบประมาณ พ.ศ. { $year }",
  en: "How to fill in the PMQA 4.0 form, { $categories ->\n    [7] Category 7\n   *[other] Categories { $categories }\n}, fiscal year { $year }",
};

const entry = (about: Phrase, th: string, en: string, shows?: Severity): GuideEntry =>
  ({ about, says: { th, en }, ...(shows === undefined ? {} : { shows }) });

const head: GuideSection = {
  title: { th: "หัวแบบฟอร์ม", en: "The head of the form" },
  entries: [
    entry({ th: "หน่วยงาน", en: "หน่วยงาน (agency)" },
      "พิมพ์ชื่อเต็มของหน่วยงาน",
      "Type the agency's full name."),
    entry({ th: "ประเภทหน่วยงาน", en: "ประเภทหน่วยงาน (agency type)" },
      "เลือก “{ $service }” หรือ “{ $policy }” จากรายการ เพื่อให้ทราบว่าข้อใดเป็นข้อบังคับ",
      "Choose “{ $service }” (service agency) or “{ $policy }” (policy agency) from the list: it decides which items are required."),
    entry({ th: "ปีงบประมาณ", en: "ปีงบประมาณ (fiscal year)" },
      "แบบฟอร์มนี้เป็นของปี พ.ศ. { $year } หากประเมินปีอื่น ให้ใช้แบบฟอร์มของปีนั้น ไม่ควรแก้ปีในไฟล์นี้",
      "This form is that of { $year }, Buddhist era. For another year use that year's form; leave the year here as it is."),
    entry({ th: "เครื่องหมาย * และ **", en: "The marks * and **" },
      "ข้อที่มี * เป็นข้อบังคับ ต้องมีตัวชี้วัด (ของทุกหน่วยงาน หรือของประเภทที่ระบุไว้ในวงเล็บ) "
        + "ส่วนตัวชี้วัดที่มี ** เติมชื่อไว้ให้แล้ว ให้กรอกข้อมูลที่เหลือในแถวนั้น",
      "An item marked * is required: of every agency, or of the type in brackets. An indicator "
        + "marked ** has its name filled in already: fill in the rest of its row."),
  ],
};

const columns: GuideSection = {
  title: { th: "แต่ละคอลัมน์", en: "The columns" },
  entries: [
    entry({ th: "ตัวชี้วัด", en: "ตัวชี้วัด (indicator)" },
      "พิมพ์ชื่อตัวชี้วัดในแถวว่างใต้ข้อที่เกี่ยวข้อง หนึ่งแถวต่อหนึ่งตัวชี้วัด แถวที่ไม่ใช้ปล่อยว่างไว้ได้",
      "Type the indicator's name in a blank row under its item, one row for each. Rows that are not needed may stay blank."),
    entry({ th: "ทิศทาง", en: "ทิศทาง (direction)" },
      "เลือกจากรายการ: “{ $higher }” หากผลยิ่งสูงยิ่งดี “{ $lower }” หากผลยิ่งต่ำยิ่งดี เช่น จำนวนข้อร้องเรียน",
      "Choose from the list: “{ $higher }” if higher is better, “{ $lower }” if lower is better, as with complaints."),
    entry({ th: "ค่าเป้าหมายปีล่าสุด", en: "ค่าเป้าหมายปีล่าสุด (target)" },
      "เป้าหมายของปี พ.ศ. { $year } เป็นตัวเลขที่มากกว่า 0",
      "The target of { $year }: a number above 0."),
    entry({ th: "หน่วย", en: "หน่วย (unit)" },
      "เลือกจากรายการ หรือพิมพ์เอง เช่น ร้อยละ ราย เรื่อง",
      "Choose from the list, or type it: ร้อยละ (per cent), ราย (people), เรื่อง (cases)."),
    entry({ th: "การดำเนินการ", en: "การดำเนินการ (results)" },
      "ผลของปี พ.ศ. { $years } ให้ครบทุกปี ปีละหนึ่งช่อง ปีเป็นปีงบประมาณ พุทธศักราช คะแนนคิดจากปี { $year }",
      "The results of { $years }, one cell for each year and none left blank. Years are fiscal years of the Buddhist era; the score is that of { $year }."),
    entry({ th: "% ความสำเร็จ และ คะแนน", en: "% ความสำเร็จ, คะแนน (success, score)" },
      "คำนวณให้เอง ไม่ต้องพิมพ์ ช่องจะว่างจนกว่าจะกรอกทิศทาง ค่าเป้าหมาย และผลของปี { $year } ครบ",
      "Computed: type nothing here. They stay blank until direction, target and the result of { $year } are there."),
    entry({ th: "หมายเหตุ", en: "หมายเหตุ (note)" },
      "ระบุว่าตัวเลขมาจากที่ใด เช่น ชื่อรายงานหรือหลักฐาน และเหตุผลหากได้คะแนนเต็มหรือผลเปลี่ยนไปมาก",
      "Say where the figures come from, such as a report or other evidence; and the reason, where the score is full or the result changed much."),
  ],
};

const figures: GuideSection = {
  title: { th: "ตัวเลข ศูนย์ และ N/A", en: "Numbers, zero and N/A" },
  entries: [
    entry({ th: "ตัวเลข", en: "Numbers" },
      "พิมพ์เฉพาะตัวเลข เช่น 97.4 ไม่ต้องใส่เครื่องหมาย % หน่วย หรือข้อความในช่องเดียวกัน",
      "Type the number alone, such as 97.4: no % sign, unit or words in the same cell."),
    entry({ th: "0 (ศูนย์)", en: "0 (zero)" },
      "ศูนย์เป็นตัวเลข หากผลเป็นศูนย์ให้พิมพ์ 0 ช่องว่างหมายความว่ายังไม่ได้กรอก",
      "Zero is a number: where the result is zero, type 0. A blank cell means that nothing was filled in yet."),
    entry({ th: "N/A", en: "N/A" },
      "หากปีก่อนหน้ายังไม่มีผล ให้พิมพ์ N/A และระบุเหตุผลในหมายเหตุ เช่น เริ่มเก็บข้อมูลปีใด เพราะผู้ประเมินต้องทราบว่าไม่ใช่การลืมกรอก "
        + "N/A ไม่ถูกนับเป็น 0 ส่วนปี { $year } และค่าเป้าหมายต้องเป็นตัวเลขจึงจะมีคะแนน",
      "Where an earlier year has no result, type N/A and give the reason in the note, such as the year in which measuring began: the assessor "
        + "must see that nothing was forgotten. N/A never counts as 0. For { $year }, and for the target, only a number gives a score."),
  ],
};

const colours: GuideSection = {
  title: { th: "ช่องที่มีสี", en: "Coloured cells" },
  entries: [
    entry({ th: "สีแดงอ่อน", en: "Light red" },
      "ต้องกรอก: ในแถวที่กรอกข้อมูลใดนอกจากชื่อแล้ว ยังขาดข้อมูลในช่องนี้ หรือได้คะแนนเต็ม หรือผลเปลี่ยนไปมาก แต่ยังไม่มีหมายเหตุ",
      "To be filled in: in a row where more than the name was typed this cell is missing; "
        + "or the score is full, or the result changed much, and there is no note.",
      "error"),
    entry({ th: "สีเหลืองอ่อน", en: "Light yellow" },
      "ควรกรอก: ยังไม่มีหมายเหตุบอกที่มาของตัวเลข",
      "Better filled in: no note says where the figures come from.",
      "warning"),
    entry({ th: "สีหายไปเมื่อใด", en: "When colours go" },
      "สีขึ้นและหายไปเองทันทีที่กรอก ไม่ต้องลบ ช่องที่ไม่มีสีไม่ได้หมายความว่าถูกต้องเสมอไป จึงควรตรวจก่อนส่ง",
      "Colours come and go by themselves as cells are filled in. A cell without one is not always right: check before you send."),
  ],
};

const rows: GuideSection = {
  title: { th: "เพิ่มตัวชี้วัด", en: "Another indicator" },
  entries: [
    entry({ th: "เมื่อแถวใต้ข้อไม่พอ", en: "Where an item has too few rows" },
      "เลือกทั้งแถวของตัวชี้วัดในข้อเดียวกัน (คลิกเลขแถว) คัดลอก คลิกขวาที่เลขแถวถัดลงมา เลือก “แทรกเซลล์ที่คัดลอก” แล้วพิมพ์ข้อมูลใหม่ทับในแถวที่แทรก "
        + "สูตร รายการให้เลือก และสีจะตามมาด้วย ไม่ควรแทรกแถวเปล่า เพราะจะไม่มีสูตร",
      "Select an indicator's whole row under the same item (click its row number), copy it, right-click the row number below it, choose “Insert "
        + "Copied Cells”, and type over what the new row says. Formulas, lists and colours come along; a row inserted blank has no formulas."),
  ],
};

const leaveAlone: GuideSection = {
  title: { th: "สิ่งที่ไม่ควรทำ", en: "Better not" },
  entries: [
    entry({ th: "ช่องที่คำนวณ", en: "Computed cells" },
      "อย่าพิมพ์ทับ % ความสำเร็จ คะแนน หรือคะแนนเฉลี่ย หากพิมพ์ทับไปแล้ว ให้ยกเลิกด้วย Ctrl+Z หรือคัดลอกช่องเดียวกันจากแถวอื่นของข้อเดียวกันมาวาง",
      "Do not type over percentages, scores or means. Where it happened, take it back with Ctrl+Z, or copy the same cell from another row of that item."),
    entry({ th: "โครงของแบบฟอร์ม", en: "The form's frame" },
      "อย่าลบหรือแก้หัวคอลัมน์ บรรทัดหัวข้อ เลขข้อ และคอลัมน์ที่ซ่อนอยู่ และอย่าผสานเซลล์",
      "Do not delete or alter the column headings, the lines of topics and items, the items' numbers or the hidden column, and merge no cells."),
  ],
};

const sending: GuideSection = {
  title: { th: "ตรวจและส่ง", en: "Check and send" },
  entries: [
    entry({ th: "ตรวจใน Excel", en: "Check in Excel" },
      "หากหน่วยงานติดตั้งส่วนเสริม PMQA 4.0 ไว้ เปิดไฟล์นี้ เปิดบานหน้าต่าง PMQA 4.0 แล้วดูรายการที่ต้องแก้ไข",
      "Where the agency has the PMQA 4.0 add-in, open this file, open the PMQA 4.0 pane and go through what it lists."),
    entry({ th: "ตรวจโดยไม่ใช้ส่วนเสริม", en: "Check without the add-in" },
      "บันทึกไฟล์ แล้วใช้คำสั่ง pmqa check ตามด้วยชื่อไฟล์ หรือส่งให้ผู้ที่มีโปรแกรมตรวจให้",
      "Save the file, then run pmqa check followed by the file's name, or have somebody do so who has the program."),
    entry({ th: "ส่ง", en: "Send" },
      "ส่งไฟล์นี้ (.xlsx) ให้ผู้รวบรวมแบบประเมินของหน่วยงาน ซึ่งจะกรอกในระบบของสำนักงาน ก.พ.ร. ไฟล์นี้ไม่ส่งข้อมูลไปที่ใดเอง",
      "Give this file (.xlsx) to whoever collects the agency's self-assessment and enters it with OPDC. The file itself sends nothing anywhere."),
  ],
};

const categories: GuideSection = {
  title: { th: "แผ่นงานหมวด 1–6", en: "The sheets of Categories 1 to 6" },
  entries: [
    entry({ th: "มี", en: "มี (has)" },
      "เลือก “{ $ticked }” หรือ “{ $notTicked }” ให้ครบทุกประเด็น ตามที่หน่วยงานมีจริง ช่องว่างหมายความว่ายังไม่ได้ตอบ",
      "Choose “{ $ticked }” (has) or “{ $notTicked }” (has not) for every option, as it is. A blank cell means that nobody has answered yet."),
    entry({ th: "หลักฐาน ผู้รับผิดชอบ สถานะ", en: "หลักฐาน, ผู้รับผิดชอบ, สถานะ (evidence, owner, state)" },
      "ประเด็นที่มี * และเลือก “{ $ticked }” ต้องมีหลักฐาน พิมพ์ชื่อไฟล์หรือลิงก์ ชื่อผู้จัดหา และเลือกว่า “{ "
        + "$toDo }” “{ $linkOnly }” หรือ “{ $attached }” หากมีหลายไฟล์ ให้แทรกแถวใต้ประเด็นนั้น แถวละหนึ่งไฟล์",
      "An option marked * that is ticked “{ $ticked }” needs evidence: type a file's name or a link, who brings it, and choose “{ $toDo }” "
        + "(to do), “{ $linkOnly }” (link only) or “{ $attached }” (attached). For more files insert rows below the option, one for each."),
    entry({ th: "คำตอบ", en: "คำตอบ (answer)" },
      "เขียนคำตอบของทั้งข้อในช่องเดียวใต้ประเด็นของข้อนั้น ขึ้นบรรทัดใหม่ด้วย Alt+Enter และอ้างถึงประเด็นด้วยเลข เช่น 1) หรือ (2)(3)",
      "Write the item's whole answer in the one cell below its options. Alt+Enter begins a new line; name the options by their numbers, such as 1) or (2)(3)."),
    entry({ th: "จำนวนอักขระ", en: "จำนวนอักขระ (characters)" },
      "นับให้เองข้างคำตอบ อย่างที่แบบฟอร์มบนเว็บนับ คือไม่นับช่องว่างและการขึ้นบรรทัด และรับไม่เกิน { $limit } อักขระ ตัวเลขจึงน้อยกว่าที่ LEN ของ Excel นับ",
      "Counted beside the answer as the web form counts: blanks and line ends do not count, and { $limit } characters are the most. Excel's LEN counts more."),
    entry({ th: "คำตอบและจำนวนเป็นสีแดงอ่อน", en: "Answer and count in light red" },
      "คำตอบยาวเกินกำหนด ต้องย่อให้สั้นลง",
      "The answer is too long: shorten it.",
      "error"),
    entry({ th: "หลักฐานเป็นสีเหลืองอ่อน", en: "Evidence in light yellow" },
      "เลือก “{ $ticked }” ในประเด็นที่มี * แล้ว แต่ยังไม่มีหลักฐาน",
      "An option marked * is ticked “{ $ticked }”, and no evidence is named yet.",
      "warning"),
    entry({ th: "คะแนนที่ได้รับ ประเด็นการพัฒนา", en: "คะแนนที่ได้รับ, ประเด็นการพัฒนา (score given, to develop)" },
      "เป็นของผู้ประเมิน หน่วยงานเว้นว่างไว้ได้ หมวด 1–6 ไม่มีการคำนวณคะแนน",
      "These are the assessor's; an agency may leave them blank. No score is computed for Categories 1 to 6."),
  ],
};

/** The guide in its order, with what there is to know of Categories 1 to 6 where their sheets are beside it. */
export const guideSections = (withNarrative: boolean): readonly GuideSection[] =>
  [head, columns, figures, colours, rows, ...(withNarrative ? [categories] : []), leaveAlone, sending];
