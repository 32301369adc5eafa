import type { Phrase } from "../assessment/text/phrase";
import type { WrappedField } from "../exchange/official/official-reading";

/** What the help says of the commands and their options. */
export const help = {
  program: {
    th: "PMQA 4.0 ใน Excel สำหรับไฟล์ .xlsx: สร้างแบบฟอร์มหมวด 7 นำเข้าข้อมูล และตรวจสอบ",
    en: "PMQA 4.0 in Excel, for .xlsx files: write the form of Category 7, import into it, check it",
  },
  template: { th: "สร้างแบบฟอร์มเปล่า พร้อมแผ่นงานวิธีกรอก", en: "write a blank form, with a sheet that says how to fill it in" },
  import: {
    th: "สร้างแบบฟอร์มจากแบบประเมินที่เป็น PDF หรือข้อความที่คัดลอกมา หรือจากข้อมูล JSON",
    en: "write a form from the official form as PDF or copied text, or from data in JSON",
  },
  check: {
    th: "ตรวจแบบฟอร์มและคำนวณคะแนน (รหัสจบ: 0 ไม่มี “{ $error }”, 1 มี “{ $error }”, 2 อ่านบางไฟล์ไม่ได้)",
    en: "check forms and compute their scores (exits with 0: no “{ $error }”, 1: some “{ $error }”, 2: a file cannot be read)",
  },
  explain: {
    th: "อธิบายว่าคะแนนในแบบฟอร์มคำนวณอย่างไร หรืออธิบายกฎการตรวจ: รายงานอะไร เพราะอะไร และควรทำอย่างไร",
    en: "explain how a score of a form comes about, or a rule: what it reports, why, and what to do",
  },
  rule: { th: "ไฟล์ .xlsx หรือชื่อกฎ เช่น missing-unit", en: "an .xlsx file, or a rule's name, such as missing-unit" },
  row: {
    th: "ตัวเลขในไฟล์: เลขแถว เลขตัวชี้วัด (7.1.1-2) หัวข้อ (7.1) หรือ รวม",
    en: "the figure in the file: a row, an indicator (7.1.1-2), a topic (7.1), or total",
  },
  schema: {
    th: "แสดง JSON Schema ของผลจาก check --json หรือของข้อมูลที่ export เขียนและ import อ่าน",
    en: "print the JSON Schema of what check --json prints, or of the data that export writes and import reads",
  },
  schemaOf: { th: "check (หากไม่ระบุ) หรือ submission", en: "check, where nothing is said, or submission" },
  files: {
    th: "ไฟล์ .xlsx กี่ไฟล์ก็ได้ หรือ - สำหรับข้อมูลที่ส่งต่อมาจากโปรแกรมอื่น",
    en: ".xlsx files, as many as you like; - for what is piped in",
  },
  source: { th: "แบบประเมินเป็นไฟล์ PDF หรือข้อมูลที่ส่งประเมินเป็นไฟล์ JSON", en: "the official form as a PDF, or a JSON file of a submission" },
  year: { th: "ปีงบประมาณ พ.ศ.", en: "fiscal year, Buddhist era" },
  rollYear: {
    th: "ปีงบประมาณ พ.ศ. ที่จะยกแบบประเมินปีก่อนมาเป็นแบบของปีนี้",
    en: "fiscal year, Buddhist era, to which an earlier year's form is brought forward",
  },
  agency: { th: "ชื่อหน่วยงาน หากไม่ระบุ ให้ผู้กรอกพิมพ์เอง", en: "the agency's name; left blank for whoever fills the form in" },
  agencyType: { th: "ประเภทหน่วยงาน: service (บริการ) หรือ policy (นโยบาย)", en: "type of agency" },
  categories: {
    th: "หมวดที่ต้องการ เช่น 1-7 หรือ 1,3,7 หากไม่ระบุ: เฉพาะหมวด 7 ซึ่งมีเสมอ",
    en: "the categories wanted: 1-7, or 1,3,7; Category 7 alone where nothing is said",
  },
  output: { th: "ไฟล์ .xlsx ที่จะสร้าง", en: "the .xlsx file to write" },
  force: { th: "เขียนทับไฟล์ที่มีอยู่", en: "write over a file that is there" },
  report: { th: "เขียนรายงานการตรวจเป็นไฟล์ .html ไฟล์เดียว สำหรับอ่านหรือพิมพ์", en: "write the report as one .html file as well, to be read or printed" },
  json: { th: "แสดงผลเป็น JSON", en: "print JSON" },
  waived: {
    th: "ไม่นับข้อสังเกตที่ผู้ทบทวนยอมรับไว้พร้อมเหตุผล (รหัสจบ 1 เฉพาะที่เหลือ)",
    en: "leave findings that a reviewer accepted with a reason out of the exit status",
  },
  lang: { th: "ภาษา: th (ไทย) หรือ en (อังกฤษ)", en: "language" },
  version: { th: "แสดงรุ่นของโปรแกรม", en: "show the program's version" },
  help: { th: "แสดงวิธีใช้", en: "show this help" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Headings of the help, as the command-line library words them in English. */
export const helpTitles: Readonly<Record<string, Phrase>> = {
  "Usage:": { th: "วิธีใช้:", en: "Usage:" },
  "Arguments:": { th: "ข้อมูล:", en: "Arguments:" },
  "Options:": { th: "ตัวเลือก:", en: "Options:" },
  "Commands:": { th: "คำสั่ง:", en: "Commands:" },
};

/** What can be wrong with how a command was called, by the command-line library's codes. `named` is what it quotes. */
export const usageProblems: Readonly<Record<string, Phrase>> = {
  "commander.unknownCommand": { th: "ไม่มีคำสั่ง { $named }", en: "There is no command { $named }." },
  "commander.unknownOption": { th: "ไม่มีตัวเลือก { $named }", en: "There is no option { $named }." },
  "commander.missingArgument": { th: "ยังไม่ได้ระบุ { $named }", en: "{ $named } is missing." },
  "commander.missingMandatoryOptionValue": { th: "ต้องระบุ { $named }", en: "{ $named } is needed." },
  "commander.optionMissingArgument": { th: "{ $named } ยังไม่มีค่า", en: "{ $named } has no value." },
  "commander.invalidArgument": {
    th: "{ $named } ใช้ค่า { $value } ไม่ได้ (ใช้ได้: { $allowed })",
    en: "{ $named } cannot be { $value } (it may be: { $allowed }).",
  },
  "commander.excessArguments": { th: "ระบุมาเกินกว่าที่คำสั่งนี้รับ", en: "More was named than this command takes." },
};

export const seeHelp: Phrase = {
  th: "ดูวิธีใช้: pmqa --help",
  en: "See: pmqa --help",
};

/** What `check` prints. */
export const report = {
  title: { th: "PMQA 4.0 หมวด 7 · ปีงบประมาณ พ.ศ. { $year }", en: "PMQA 4.0 Category 7 · fiscal year { $year }" },
  place: { th: "{ $file } · แผ่นงาน “{ $sheet }”", en: "{ $file } · sheet “{ $sheet }”" },
  clean: { th: "ไม่พบข้อสังเกต", en: "Nothing found." },
  files: { th: "ผลตรวจ { $count } ไฟล์", en: "{ $count } files" },
  unread: { th: "อ่านไม่ได้", en: "cannot be read" },
  findings: { th: "ข้อสังเกต", en: "Findings" },
  row: { th: "แถว { $row }", en: "row { $row }" },
  why: { th: "เพราะ", en: "why" },
  limits: { th: "สิ่งที่กฎนี้ไม่เห็น", en: "its limits" },
  next: { th: "ให้ทำ", en: "do" },
  fix: { th: "แก้ให้ได้", en: "fix" },
  waived: { th: "ยอมรับแล้ว", en: "accepted" },
  review: { th: "การทบทวน", en: "Review" },
  indicators: { th: "ผลรายตัวชี้วัด", en: "Indicators" },
  noIndicators: { th: "ยังไม่มีตัวชี้วัดที่กรอกไว้", en: "No indicators have been filled in." },
  item: { th: "ข้อ", en: "Item" },
  cell: { th: "แถว", en: "Row" },
  success: { th: "% ความสำเร็จ", en: "% success" },
  score: { th: "คะแนน", en: "Score" },
  name: { th: "ตัวชี้วัด", en: "Indicator" },
  topics: { th: "คะแนนรายหัวข้อ", en: "Topics" },
  total: { th: "คะแนนเฉลี่ยรวม", en: "Category mean" },
  assumptions: { th: "ข้อสันนิษฐานของเกณฑ์", en: "What the criteria assume" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `template` and `import` print. */
export const done = {
  template: { th: "สร้างแบบฟอร์มเปล่าปี { $year } ไว้ที่ { $file } แล้ว", en: "A blank form of { $year } is in { $file }." },
  import: { th: "นำเข้าตัวชี้วัด { $count } ตัวไว้ที่ { $file } แล้ว", en: "{ $count } indicators are in { $file }." },
  report: { th: "เขียนรายงานการตรวจไว้ที่ { $file } แล้ว", en: "The report is in { $file }." },
  agrees: {
    th: "ค่าที่ระบุไว้ในข้อมูลตรงกับที่คำนวณได้ทุกค่า",
    en: "Every figure the data state is what was computed.",
  },
  differs: {
    th: "ค่าที่ระบุไว้ { $count } ค่าไม่ตรงกับที่คำนวณได้ (แบบฟอร์มใช้ค่าที่คำนวณ):",
    en: "{ $count } stated figures differ from what was computed (the form has the computed ones):",
  },
  difference: {
    th: "{ $of }: ระบุ{ $figure } { $stated } คำนวณได้ { $computed }",
    en: "{ $of }: states { $figure } { $stated }, computed { $computed }",
  },
  notComputed: {
    th: "{ $of }: ระบุ{ $figure } { $stated } แต่ข้อมูลไม่ครบจึงคำนวณไม่ได้",
    en: "{ $of }: states { $figure } { $stated }, which cannot be computed because figures are missing",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

export const statedFigures = {
  success: { th: "ร้อยละความสำเร็จ", en: "a success of" },
  score: { th: "คะแนน", en: "a score of" },
  "topic-score": { th: "คะแนนหัวข้อ", en: "a topic score of" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What `import` prints of an official form. */
export const imported = {
  joins: {
    th: "ต่อข้อความที่ขึ้นบรรทัดใหม่ { $all } แห่ง ไม่แน่ใจ { $count } แห่งว่ามีเว้นวรรคหรือไม่ ตรวจดู:",
    en: "{ $all } ends of lines were joined; of { $count } it is not sure whether a blank belongs there. Look at them:",
  },
  join: {
    th: "{ $of }: “{ $before }” + “{ $after }” { $blank -> [true] เว้นวรรค *[false] ติดกัน }",
    en: "{ $of }: “{ $before }” + “{ $after }”, joined { $blank -> [true] with a blank *[false] without a blank }",
  },
  unplaced: {
    th: "ยังไม่ได้นำเข้า { $count } แห่ง เพราะไม่รู้ว่าอยู่ช่องใด ใส่ในแบบฟอร์มเอง:",
    en: "{ $count } texts have not come in, because where they belong is not known. Put them into the form yourself:",
  },
  page: { th: "หน้า { $page }", en: "page { $page }" },
  line: { th: "บรรทัดที่ { $line }", en: "line { $line }" },
  item: { th: "ข้อ { $item }", en: "item { $item }" },
} as const satisfies Readonly<Record<string, Phrase>>;

export const joinedFields = {
  agency: { th: "หน่วยงาน", en: "agency" },
  name: { th: "ตัวชี้วัด", en: "indicator" },
  unit: { th: "หน่วย", en: "unit" },
  note: { th: "หมายเหตุ", en: "note" },
} as const satisfies Readonly<Record<WrappedField, Phrase>>;

/** What `explain` prints. */
export const explanation: Phrase = { th: "สิ่งที่รายงาน (ตัวอย่าง)", en: "What it reports (examples)" };
export const noSuchRule: Phrase = { th: "ไม่มีกฎชื่อ “{ $name }” กฎที่มี:", en: "There is no rule “{ $name }”. The rules are:" };

/** What `explain` prints of a figure. */
export const computed = {
  steps: { th: "คำนวณอย่างไร", en: "How it is computed" },
  scale: { th: "ช่วงคะแนน (ขอบช่วงเป็นร้อยละ)", en: "The scale (its edges in percent)" },
  assumptions: { th: "ข้อสันนิษฐานของเกณฑ์ที่เกี่ยวข้อง", en: "What this assumes of the criteria" },
  unnamed: { th: "ยังไม่มีชื่อ", en: "no name yet" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The indicators of a form, told to whoever asked for one that is not there. */
export const figuresThere = {
  one: { th: "{ $number } (แถว { $row })", en: "{ $number } (row { $row })" },
  some: { th: "ตัวชี้วัดที่มี: { $listed }", en: "There are: { $listed }." },
  none: { th: "ยังไม่มีตัวชี้วัดที่กรอกไว้", en: "No indicator has been filled in." },
  noneOfItem: { th: "ข้อ { $item } ยังไม่มีตัวชี้วัด", en: "There is no indicator under item { $item }." },
} as const satisfies Readonly<Record<string, Phrase>>;

export const unexpected: Phrase = {
  th: "โปรแกรมทำงานผิดพลาด กรุณาแจ้งผู้พัฒนาพร้อมข้อความนี้: { $detail }",
  en: "The program failed. Please report this to its developers: { $detail }",
};
