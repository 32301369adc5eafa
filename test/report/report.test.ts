import { describe, expect, it } from "@jest/globals";
import sample from "../../assets/sample-2567.json";
import { scale2567 } from "../../src/assessment/criteria/scale-fy2567";
import { describe as inWords } from "../../src/assessment/rules/finding";
import { addressOf } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/edit/places";
import { reportPage, reportUnread } from "../../src/report/report";
import { sampleContent } from "../sheet/sample-indicators";
import { changedForm, documentOf, fonts, morning, reportedForm, reportText, unspaced } from "./reported";

const form = reportedForm();
const text = reportText([form], "th");
const page = documentOf(text);
const english = documentOf(reportText([form], "en"));
const all = unspaced(page.body.textContent);

describe("the report of the real submission", () => {
  it("is one file: no script, nothing from elsewhere, its font within, and a policy that allows no more", () => {
    expect(page.querySelectorAll("script, link, img, iframe, object, form, base, [onload], [style]")).toHaveLength(0);
    expect(text).not.toMatch(/https?:|url\((?!data:font\/woff2)/);
    expect(text.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(4);
    expect(page.querySelector("meta[http-equiv='Content-Security-Policy']")?.getAttribute("content"))
      .toBe("default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'");
    expect(text.length).toBeLessThan(200_000);
  });

  it("says whose form it is, of which year, in which file and sheet, when by the Buddhist era, and by which version", () => {
    for (const said of [sample.agency, "ปีงบประมาณ พ.ศ. 2567", "form.xlsx", "หมวด 7", "28 พฤศจิกายน 2569 เวลา 10.30 น.", "pmqa รุ่น 1.2.3"]) expect(all).toContain(unspaced(said));
    expect(unspaced(english.body.textContent)).toContain(unspaced("28 November 2569 BE, 10:30 (Thai time)"));
  });

  it("gives the verdict and its counts", () => {
    const errors = form.checked.findings.filter(({ severity }) => severity === "error").length;
    expect(page.querySelector(".verdict .said")?.textContent).toBe(`มีสิ่งที่ต้องแก้ไขก่อนส่ง ${errors} รายการ`);
    expect(english.querySelector(".verdict")?.textContent).toContain(`Error ${errors}`);
    expect(page.querySelector(".verdict")?.textContent).toContain("395.00 จาก 500");
  });

  it("tells every finding with its cell, its reason and what to do, gravest first", () => {
    for (const finding of form.checked.findings) {
      const { why, next } = inWords(finding, "th");
      const cell = cellAt(form.reading, finding.at);
      const rows = [...page.querySelectorAll("table.findings tr")].filter((row) => unspaced(row.textContent).includes(unspaced(next)));
      const addresses = rows.flatMap((row) => [...row.querySelectorAll(".address")].map((each) => each.textContent?.replace("'หมวด 7'!", "")));
      expect(addresses).toContain(cell === undefined ? "" : addressOf(cell));
      expect(rows.every((row) => unspaced(row.textContent).includes(unspaced(why)))).toBe(true);
    }
    expect([...page.querySelectorAll("h3")].map(({ className }) => className)).toEqual(["error", "warning", "notice"]);
  });

  it("leads from a finding's cell to its indicator's figures, and to nothing that is not there", () => {
    const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => page.querySelector(href) === null)).toEqual([]);
    const unit = [...page.querySelectorAll("a")].find((link) => link.textContent === "'หมวด 7'!E32");
    expect(page.querySelector(unit?.getAttribute("href") ?? "")?.querySelector("th")?.textContent).toBe("7.2.4-2");
  });

  it("has every indicator with its stated percentage and score, its figures, its note and its trend", () => {
    const bodies = [...page.querySelectorAll("table.figures tbody")];
    expect(bodies).toHaveLength(20);
    sample.indicators.forEach(({ id, statedSuccess, statedScore }, at) => {
      const [row, below] = [...bodies[at]?.querySelectorAll("tr") ?? []];
      const cells = [...row?.children ?? []].map((cell) => cell.textContent);
      expect([cells[0], cells.at(-2), cells.at(-1)]).toEqual([id, statedSuccess.toFixed(2), String(statedScore)]);
      expect(unspaced(cells[1])).toBe(unspaced(sampleContent.indicators[at]?.name));
      expect(unspaced(below?.textContent)).toContain(unspaced(sampleContent.indicators[at]?.note));
      expect(row?.querySelectorAll("svg circle")).toHaveLength(3);
    });
    expect(bodies[0]?.querySelectorAll(".number")[0]?.textContent).toBe("0.1");
  });

  it("draws the topics' stated means, each as long as it says", () => {
    const rows = [...page.querySelectorAll("table.scores tbody tr")].map((row) =>
      [row.querySelector("th")?.textContent?.slice(0, 3), row.querySelectorAll("td.number")[1]?.textContent, row.querySelector(".bar-score")?.getAttribute("width")]);
    for (const [topic, mean] of Object.entries(sample.statedTopicScores)) expect(rows).toContainEqual([topic, mean.toFixed(2), String(mean)]);
    expect(rows.filter(([topic]) => topic === "7.5")).toEqual([["7.5", "–", undefined]]);
  });

  it("names the edition, its bands, its cap and all it assumes", () => {
    for (const { text: said } of scale2567.assumptions) expect(all).toContain(unspaced(said.th));
    const bands = [...page.querySelectorAll("table.bands tbody tr")].map((row) => [...row.children].map((cell) => unspaced(cell.textContent)));
    expect(bands).toEqual([["500", "110", "อนุมาน"], ["400", "105", "สันนิษฐาน"], ["300", "100", "พบในแบบประเมินจริง"], ["200", "80", "สันนิษฐาน"], ["100", "50", "สันนิษฐาน"], ["0", "ต่ำกว่านั้น", "สันนิษฐาน"]]);
    expect(all).toContain(unspaced("คะแนนสูงสุดของข้อ 7.4.3 คือ 100"));
  });
});

describe("figures that deserve a question", () => {
  const [finding] = form.checked.findings;
  if (finding === undefined) throw new Error("Nothing is found in the sample.");
  // A rule of this kind, whatever there is of them.
  const asked = { ...finding, severity: "error", rule: { ...finding.rule, kind: "doubt" as typeof finding.rule.kind } } as const;
  const doubting = documentOf(reportText([{ ...form, checked: { ...form.checked, findings: [asked] } }], "en"));

  it("stand apart from what is wrong, and no verdict depends on them", () => {
    expect(doubting.querySelector(".verdict .said")?.textContent).toBe("No errors were found");
    expect(doubting.querySelector(".verdict")?.textContent).toContain("Doubts 1");
    const [findings, doubts] = [...doubting.querySelectorAll("section")].filter((each) => ["Findings", "Doubts (1)"].includes(each.querySelector("h2")?.textContent ?? ""));
    expect(findings?.textContent).toContain("Nothing was found.");
    expect(unspaced(doubts?.textContent)).toContain(unspaced(inWords(asked, "en").what));
  });
});

describe("what the sheet shows against what was computed", () => {
  const said = (changed: typeof form): string => unspaced(documentOf(reportText([changed], "en")).querySelector("main")?.textContent);

  it("is not judged where nothing has computed the sheet", () => {
    expect(said(form)).toMatch(/morecouldnotbecompared/);
    expect(documentOf(reportText([form], "en")).querySelector("table.shown")).toBeNull();
  });

  it("tells a score that was typed over its formula, with both figures", () => {
    const typedOver = changedForm(({ indicators }) => ({
      calculation: "live",
      indicators: indicators.map((indicator, at) => ({
        ...indicator,
        computed: {
          success: { holds: "own", shown: indicator.scored.success ?? "" },
          score: at === 0 ? { holds: "value", value: 499, shown: 499 } : { holds: "own", shown: indicator.scored.score ?? "" },
        },
      })),
      means: [],
    }), form);
    const rows = [...documentOf(reportText([typedOver], "en")).querySelectorAll("table.shown tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([["'หมวด 7'!K7", "The score (typed over the formula)", "499", "500"]]);
    expect(said(typedOver)).toContain(unspaced("40 cells were computed anew from what was typed and compared: 1 differs."));
  });
});

describe("a report of nothing, of several, and of what cannot be read", () => {
  it("says of a blank form that nothing is filled in", () => {
    const blank = documentOf(reportText([reportedForm({ ...sampleContent, agency: "", indicators: [] })], "en"));
    expect(blank.body.textContent).toContain("No indicators have been filled in.");
    expect(blank.body.textContent).toContain("(no agency named)");
    expect(blank.body.textContent).toContain("No score yet");
  });

  it("has each form, behind a list of all", () => {
    const both = documentOf(reportText([form, { ...form, file: "second.xlsx" }], "th"));
    expect([...both.querySelectorAll("article")].map(({ id }) => id)).toEqual(["form-1", "form-2"]);
    expect([...both.querySelectorAll("table.files a")].map((link) => [link.getAttribute("href"), link.textContent])).toEqual([["#form-1", "form.xlsx"], ["#form-2", "second.xlsx"]]);
    const ids = [...both.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...both.querySelectorAll("#form-2 a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.every((href) => href.startsWith("#form-2-"))).toBe(true);
  });

  it("tells why a file could not be read", () => {
    const unread = reportUnread({ file: "<b>.xlsx", what: "ไฟล์เสีย", next: "เปิดใน Excel" }, 1, "th");
    const body = documentOf(reportPage([unread], { language: "th", when: morning, version: "1", fonts })).body;
    expect(body.querySelector("article .agency")?.textContent).toBe("<b>.xlsx");
    expect(body.querySelector(".verdict")?.textContent).toContain("ไฟล์เสีย");
  });
});

describe("hostile texts", () => {
  const hostile = `</style><script>alert("1")</script>'"\u202e=cmd|' /C calc'!A0`;
  const shown = hostile.replace("\u202e", "\\u202e");

  it("are told as they are, in every place that takes a text", () => {
    const first = sampleContent.indicators.slice(0, 1).map((indicator) => ({ ...indicator, name: hostile, note: hostile.repeat(700).slice(0, 32_767), unit: hostile }));
    const page = documentOf(reportText([{ ...reportedForm({ ...sampleContent, agency: hostile, indicators: first }), file: hostile }], "th"));
    expect(page.querySelectorAll("script")).toHaveLength(0);
    expect(page.querySelectorAll("style")).toHaveLength(1);
    for (const place of [".agency", "dd", "table.figures td"]) expect(unspaced(page.querySelector(place)?.textContent)).toBe(unspaced(shown));
    expect(page.querySelector(".note-row")?.textContent?.length).toBeGreaterThan(32_000);
  });
});
