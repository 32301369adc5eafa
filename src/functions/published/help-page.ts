import { languages, type Language, type Phrase } from "../../assessment/text/phrase";
import { descriptions, type FunctionDescription } from "./descriptions";

const words = {
  title: { th: "ฟังก์ชันของ PMQA 4.0 ใน Excel", en: "The functions of PMQA 4.0 in Excel" },
  example: { th: "ตัวอย่าง", en: "Example" },
  answers: { th: "ผลลัพธ์", en: "Answer" },
  signs: {
    th: "แถวว่างได้เซลล์ว่าง · #N/A คือยังขาดข้อมูล · #VALUE! คือมีค่าที่ต้องแก้ ชี้ที่เครื่องหมายเตือนข้างเซลล์เพื่ออ่านคำอธิบาย · "
      + "#NAME? คือยังไม่ได้เปิดส่วนเสริม: เปิดบานหน้าต่าง PMQA 4.0 ใน Excel หนึ่งครั้ง",
    en: "A blank row gives a blank. #N/A: something is missing. #VALUE!: something must be corrected; point at the warning "
      + "sign beside the cell to read what. #NAME?: the add-in has not been opened: open the pane of PMQA 4.0 in Excel once.",
  },
} as const satisfies Record<string, Phrase>;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** The place on the page where a function is explained in a language. */
export const helpAnchor = (id: string, language: Language): string => `${language}-${id}`;

function section(description: FunctionDescription, language: Language): string {
  const listed = description.arguments
    .map(({ name, text }) => `<dt><code>${name}</code></dt><dd>${escaped(text[language])}</dd>`)
    .join("");
  const examples = description.examples
    .map(([call, answer]) => `<tr><td><code>${escaped(call)}</code></td><td>${escaped(answer)}</td></tr>`)
    .join("");
  return `<section id="${helpAnchor(description.id, language)}"><h2>PMQA.${description.id}</h2><p>${escaped(description.text[language])}</p><dl>${listed}</dl>`
    + `<table><tr><th scope="col">${words.example[language]}</th><th scope="col">${words.answers[language]}</th></tr>`
    + `${examples}</table></section>`;
}

const part = (language: Language): string =>
  `<article lang="${language}"><h1>${words.title[language]}</h1><p>${words.signs[language]}</p>`
  + `${descriptions.map((description) => section(description, language)).join("")}</article>`;

const looks = "body{font:16px/1.6 'Leelawadee UI',Sarabun,Tahoma,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;"
  + "color:CanvasText;background:Canvas;color-scheme:light dark}code{font-family:Consolas,monospace}h1{font-size:1.5rem}h2{font-size:1.2rem}dt{font-weight:600}"
  + "dd{margin:0 0 .5rem 1.5rem}th,td{text-align:left;padding:.1rem 1.5rem .1rem 0}article+article{margin-top:3rem;border-top:1px solid}";

/** The page that Excel's "help on this function" opens: both languages, Thai first, without a script. */
export const helpPage = (): string =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`
  + `<title>${words.title.th} · ${words.title.en}</title><style>${looks}</style></head>`
  + `<body><main>${languages.map(part).join("")}</main></body></html>\n`;
