import { afterAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openFile, readFormOnDisk } from "../../src/cli/disk/workbook-on-disk";
import { readChecked } from "../../src/cli/read-checked";
import { writeNewForm } from "../../src/cli/write-new-form";
import { countCharacters } from "../../src/assessment/narrative/characters";
import type { NarrativeContent } from "../../src/assessment/narrative/answer";
import { addressOf } from "../../src/sheet/address";
import { highlightColors } from "../../src/sheet/highlight";
import { countColumn } from "../../src/sheet/narrative/category-cells";
import { narrativeContent } from "../../src/sheet/narrative/narrative-content";
import { ownFolder } from "../cli/run-cli";
import { anyNarrative, edition, part } from "../sheet/narrative/any-narrative";
import { hasLibreOffice } from "./libre-office";
import { filledByLibreOffice } from "./libre-office-hand";
import { backgroundsIn } from "./page-backgrounds";

const folder = ownFolder();
afterAll(() => folder.remove());
const seed = Number(process.env["SEED"] ?? 2567);

/** What is typed that counts otherwise than it looks: white space of all kinds, pieces of sara am, what has no width. */
const oddAnswers = [
  "ก\u00a0ข\u2003ค\u3000ง\t1\n2", "ทํา นํ้า กํา\u200bลัง", "\u2009\u202fก\ufeff", "=1+1 -", "ก".repeat(3001), `${"ข ".repeat(2999)}ค`, "", "๑๒๓ (2)(3)",
];

/** Everything that may be said, but for emoji: Excel counts two for each, as the form does, and LibreOffice one. */
function someNarrative(): NarrativeContent {
  const [content] = fc.sample(anyNarrative, { seed, numRuns: 1 });
  if (content === undefined) throw new Error("One was asked for.");
  const plain = JSON.parse(JSON.stringify(content).replaceAll("🙂", "")) as NarrativeContent;
  return { ...plain, items: plain.items.map((item, at) => ({ ...item, answer: oddAnswers[at] ?? item.answer.trim() })) };
}

(hasLibreOffice() ? describe : describe.skip)("Categories 1 to 6 in LibreOffice", () => {
  it(`are counted as the check counts, light up as they should, and say the same when they were saved (seed ${seed})`, async () => {
    const content = someNarrative();
    await writeNewForm(folder.path("all.xlsx"), false, { edition, agency: "", indicators: [], narrative: content, dialect: "native" });
    const before = readChecked(await readFormOnDisk(folder.path("all.xlsx"))).checked.form.narrative;
    const file = await openFile(folder.path("all.xlsx"));
    // What nobody computed must not be what is read below.
    for (const { sheet, answerRow } of before?.items ?? []) file.showResults([{ cell: { row: answerRow, column: countColumn }, value: -1 }], sheet);
    await file.save();
    const { xlsx, html } = filledByLibreOffice(folder, "all.xlsx", [{ type: "กรมตัวอย่าง", into: "B3" }]);
    const reading = await readFormOnDisk(xlsx);
    if (reading.found === "none") throw new Error("The form is gone.");
    const { narrative } = readChecked(reading).checked.form;
    expect(narrative && narrativeContent(narrative)).toEqual(before && narrativeContent(before));

    const lit = new Set<string>();
    for (const [index, { sheet, values, top, left }] of (reading.narrative ?? []).entries()) {
      const items = narrative?.items.filter((item) => item.sheet === sheet) ?? [];
      expect(items.map(({ answerRow }) => values[answerRow - top]?.[countColumn - left])).toEqual(items.map(({ answer }) => countCharacters(answer).counted));
      expect(values[1]?.[0]).toBe("หน่วยงาน: กรมตัวอย่าง · ปีงบประมาณ พ.ศ. 2567");
      for (const [cell, color] of backgroundsIn(html, index + 1)) {
        if (color === highlightColors.error || color === highlightColors.warning) lit.add(`${sheet} ${cell} ${color}`);
      }
    }
    const starred = new Set(part.categories.flatMap(({ topics }) => topics.flatMap(({ items }) =>
      items.flatMap(({ id, options }) => options.flatMap((option) => (option.starred === true ? [`${id} ${option.n}`] : []))))));
    const bare = narrative?.items.flatMap(({ item, options }) => options.filter(({ n, tick, evidence: [first] }) =>
      starred.has(`${item} ${n}`) && tick === "ticked" && (first?.name ?? "") === "")) ?? [];
    const long = narrative?.items.filter(({ answer }) => countCharacters(answer).counted > part.answerLimit.characters) ?? [];
    expect([...lit].toSorted()).toEqual([
      ...bare.map(({ sheet, row }) => `${sheet} ${addressOf({ row, column: countColumn })} ${highlightColors.warning}`),
      ...long.flatMap(({ sheet, answerRow: row }) => [countColumn - 1, countColumn].map((column) => `${sheet} ${addressOf({ row, column })} ${highlightColors.error}`)),
    ].toSorted());
    expect(bare.length).toBeGreaterThan(0);
    expect(long.length).toBeGreaterThan(0);
  }, 240_000);
});
