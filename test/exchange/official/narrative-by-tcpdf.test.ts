import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { narrative2567 } from "../../../src/assessment/criteria/narrative-fy2567";
import { countCharacters } from "../../../src/assessment/narrative/characters";
import { ownFolder } from "../../cli/run-cli";
import { printedForms } from "./generated-text";
import { narrativeData, narrativeItems } from "./narrative-submission";
import { readPdf } from "./read-pdf";
import { blocksByTcpdf, blocksOf, hasTcpdf, type PaperLayout } from "./tcpdf";

const folder = ownFolder();
afterAll(() => folder.remove());

const closed = (text: string): string => text.replace(/\s+/g, "");
const answers = new Map(narrativeItems.map((item) => [item.id, item]));

/** HTML drops the blanks in front of a line, and paper shows them. */
const indented = (line: string): string => line.replace(/^ +/, (blanks) => "\u00a0".repeat(blanks.length));

/** The real Categories 1 to 3 as blocks of lines: what the official system prints, in its order. */
const blocks = [
  { lines: ["รางวัล : การประเมินสถานะหน่วยงานภาครัฐในการเป็นระบบราชการ 4.0", `หน่วยงาน : ${narrativeData.agency}`] },
  ...narrative2567.categories.slice(0, 3).flatMap((category) => [
    { lines: [`หมวด ${category.id} ${category.title}`, "หัวข้อ คะแนน"] },
    ...category.topics.flatMap((topic) => [
      { lines: [`${topic.id} ${topic.title} 450`] },
      ...topic.items.map(({ id, title, description = "", options }) => {
        const { answer = "", attachments = [] } = answers.get(id) ?? {};
        const files = (n: number): readonly string[] => attachments.filter(({ option }) => option === n).map(({ file }) => `หลักฐาน - ไฟล์แนบ : [${file ?? ""}]`);
        return { lines: [
          `${id} ${title}`, ...(description === "" ? [] : [description]), "มี ประเด็น",
          ...options.flatMap(({ n, text, starred }) => [starred === true ? `${text} *` : text, ...files(n)]),
          ...answer.split("\n").map(indented), `(จำนวนอักขระ : ${countCharacters(answer).printed} อักระ)`,
        ] };
      }),
    ]),
    { lines: ["คะแนนรวม 470 คะแนน"] },
  ]),
];

const layout: PaperLayout = {
  orientation: "P", paper: "A4", margin: 36, padding: 2, size: 9, font: "Garuda", shares: [30, 14, 10, 11, 25, 9], repeats: true, whole: true, explains: true,
};
const layouts: readonly (readonly [string, PaperLayout])[] = [
  ["upright", layout], ["across, in small letters", { ...layout, orientation: "L", size: 7, font: "Loma" }], ["in large letters", { ...layout, size: 12, font: "Norasi", margin: 50 }],
];
const indicators = fc.sample(printedForms, { seed: 2567, numRuns: 1 })[0]?.indicators ?? [];

(hasTcpdf() ? describe : describe.skip)("Categories 1 to 3 printed by TCPDF (needs php-cli, php-tcpdf and fonts-tlwg-*-ttf)", () => {
  it.each(layouts)("%s: every answer, option, file and score comes in, and nothing is left over", async (_name, paper) => {
    const { submission: { content: { narrative, agency, indicators: read } }, unplaced, otherCounts, joins, yearUnsaid } = await readPdf(blocksByTcpdf(folder.path("."), blocks, paper));
    expect([agency, read, unplaced, otherCounts, yearUnsaid]).toEqual([narrativeData.agency, [], [], [], true]);
    expect(narrative?.items.map(({ item, answer }) => [item, closed(answer)])).toEqual(narrativeItems.map(({ id, answer }) => [id, closed(answer)]));
    const files = narrative?.items.flatMap(({ item, options }) => options.flatMap(({ n, evidence }) => evidence.map(({ name }) => [item, n, closed(name)])));
    expect(files).toEqual(narrativeItems.flatMap(({ id, attachments }) => attachments.map(({ option, file }) => [id, option, closed(file ?? "")])));
    expect(narrative?.items.flatMap(({ options }) => options).filter(({ n, tick }) => n === undefined || tick !== "unsaid")).toEqual([]);
    expect(narrative?.topics.map(({ score }) => score)).toEqual(narrative?.topics.map(() => ({ state: "number", value: 450 })));
    expect(narrative?.categoryScores).toEqual(Object.fromEntries(["1", "2", "3"].map((id) => [id, { state: "number", value: 470 }])));
    const ends = joins.filter(({ item }) => item !== undefined);
    const wrong = ends.filter(({ item = "", before, after, blank, keepsLine }) =>
      answers.get(item)?.answer.replace(/\n +/g, "\n").includes(`${before}${keepsLine === true ? "\n" : blank ? " " : ""}${after}`) !== true);
    // A paragraph that ends where the next word would not have fitted leaves no trace on paper.
    expect(ends.length).toBeGreaterThan(200);
    expect(wrong.length).toBeLessThanOrEqual(ends.length * 0.08);
  }, 60_000);

  it.each([["before", false], ["behind", true]] as const)("come in with Category 7 printed %s them", async (_where, isFirst) => {
    const results = blocksOf(indicators, layout);
    const pdf = blocksByTcpdf(folder.path("."), isFirst ? [...blocks, ...results] : [...results, ...blocks], layout);
    const { submission: { content: { narrative, indicators: read } }, unplaced, yearUnsaid } = await readPdf(pdf);
    expect(narrative?.items.map(({ item, answer }) => [item, closed(answer)])).toEqual(narrativeItems.map(({ id, answer }) => [id, closed(answer)]));
    expect(read.map(({ item, name }) => [item, closed(name)])).toEqual(indicators.map(({ item, name }) => [item, closed(name)]));
    expect([unplaced, yearUnsaid]).toEqual([[], undefined]);
  }, 60_000);
});
