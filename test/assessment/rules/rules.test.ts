import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { check } from "../../../src/assessment/check/check";
import { examplesOf } from "../../../src/assessment/check/examples";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { ownCell } from "../../../src/assessment/form/computed-cell";
import type { Form } from "../../../src/assessment/form/form";
import type { Place } from "../../../src/assessment/form/place";
import { completeRows, formOf, withFirst, type Case, type TypedForm, type TypedRow } from "../../../src/assessment/rules/case";
import { casesOf } from "../../../src/assessment/rules/cases-of";
import { describe as inWords, findingId, type Finding } from "../../../src/assessment/rules/finding";
import { gradeOf } from "../../../src/assessment/rules/grade";
import { everyRule } from "../../../src/assessment/rules/every-rule";
import type { CellFix } from "../../../src/assessment/rules/rule";
import { languages } from "../../../src/assessment/text/phrase";

const sayingOf = ({ rule, saying }: Finding): string | undefined =>
  Object.entries<unknown>(rule.says).find(([, said]) => said === saying)?.[0];

const brief = (finding: Finding): string =>
  `${finding.at.sheet === undefined ? "" : `${finding.at.sheet} `}${finding.at.row} ${finding.at.field} ${gradeOf(finding)} ${finding.rule.name}:${sayingOf(finding)}${" fix".repeat(finding.fixes.length)}`;

const found = (form: TypedForm): readonly Finding[] => check(formOf(form)).findings;

const cases = new Map<string, readonly Case[]>();
beforeAll(async () => {
  for (const rule of everyRule) cases.set(rule.name, await casesOf(rule));
});

test("nothing is found in a complete form", () => {
  expect(found({ rows: completeRows }).map(brief)).toEqual([]);
});

test("every file of a rule is in the list, and its cases stand beside it", () => {
  const folder = join(__dirname, "..", "..", "..", "src", "assessment", "rules");
  const files = (["entry", "formulas", "review", "narrative", "doubt"] as const).flatMap((kind) => readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`));
  expect(files.sort()).toEqual(everyRule.flatMap(({ kind, name }) => [`${kind}/${name}.cases.ts`, `${kind}/${name}.ts`]).sort());
});

describe.each(everyRule)("$name", (rule) => {
  test("finds what its cases say, nothing else, and nothing twice", () => {
    for (const { title, form, finds } of cases.get(rule.name) ?? []) {
      expect([title, ...found(form).map(brief)]).toEqual([title, ...finds]);
    }
  });

  test("has a case for each of its sayings, which is said in both languages with nothing missing", async () => {
    for (const { finding } of await examplesOf(rule)) {
      for (const language of languages) {
        expect(Object.values(inWords(finding, language)).join("\n")).not.toMatch(/\{|\}|undefined|NaN|\[object/);
      }
    }
  });
});

test("a finding is the same one wherever its row has moved, and findings of a form differ", () => {
  const form = { ...withFirst({ unit: "", target: 0 }), agency: "" };
  const moved = { ...form, rows: [{ ...completeRows[0] as TypedRow, name: "ตัวชี้วัดใหม่ก่อนหน้า" }, ...form.rows] };
  const ids = found(form).map(findingId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(found(moved).map(findingId)).toEqual(expect.arrayContaining(ids));
});

test("years and figures stand in messages as they were typed, ungrouped", () => {
  const [finding] = found(withFirst({ note: "", target: 2000, results: [1000, 1000, 1999.5] }));
  expect(finding && inWords(finding, "th").what).toBe(
    "ผลการดำเนินการปี พ.ศ. 2567 (1999.5) ต่างจากปีก่อนหน้า (1000) เกินกึ่งหนึ่ง แต่ยังไม่มีหมายเหตุประกอบ");
  expect(finding && inWords(finding, "en").what).toBe(
    "The result of 2567 (1999.5) differs from the year before (1000) by more than half, but has no evidence note.");
});

test("an edition may change how grave a rule's findings are", () => {
  const edition = { ...fy2567, severities: { "missing-unit": "notice" as const } };
  const findings = found({ ...withFirst({ unit: "", target: 0 }), edition });
  expect(findings.map(brief)).toEqual([
    "7111 target error zero-target:zero", "7111 unit notice missing-unit:blank fix",
  ]);
});

type FixInput = CellFix["changes"][number]["input"];

/** The row with what a fix writes into one of its cells. */
function typedInto(row: TypedRow, { field }: Place, input: FixInput, { edition }: Form): TypedRow {
  if (typeof input === "object" && input !== null) return { ...row, [field]: ownCell };
  const value = input ?? "";
  if (field === "item") return { ...row, ownNumber: String(value) };
  if (!field.startsWith("result.")) return { ...row, [field]: value };
  const year = Number(field.slice("result.".length));
  return { ...row, results: row.results.map((result, index) => (edition.years[index] === year ? value : result)) };
}

/** Answers with what a fix writes into cells of their sheets. */
function narrativeFixed({ narrative, ...typed }: TypedForm, { changes }: CellFix): TypedForm["narrative"] {
  if (narrative === undefined) return undefined;
  const written = (at: Place): FixInput | undefined =>
    changes.find((change) => change.at.sheet === at.sheet && change.at.row === at.row && change.at.field === at.field)?.input;
  const items = formOf({ ...typed, narrative }).narrative?.items ?? [];
  const answers = narrative.answers.map((answer) => {
    const item = items.find((one) => one.item === answer.item);
    if (item === undefined) return answer;
    const text = written({ sheet: item.sheet, row: item.answerRow, field: "answer" });
    const reworded = Object.entries(answer.reworded ?? {}).filter(([n]) => {
      const option = item.options.find((one) => one.n === Number(n));
      return option === undefined || written({ sheet: option.sheet, row: option.row, field: "option" }) === undefined;
    });
    return { ...answer, ...(typeof text === "string" ? { answer: text } : {}), reworded: Object.fromEntries(reworded) };
  });
  return { ...narrative, answers };
}

function fixed(typed: TypedForm, fix: CellFix): TypedForm {
  const { changes } = fix;
  const narrative = narrativeFixed(typed, fix);
  const form = formOf(typed);
  const means = typed.means?.map((mean) => (changes.some(({ at }) => at.row === mean.row) ? { ...mean, cell: ownCell } : mean));
  const isEntered = ({ row, field }: Place): boolean => changes.some(({ at }) => at.sheet === undefined && at.row === row && at.field === field);
  return changes.reduce<TypedForm>((changed, { at, input }) => ({
    ...changed,
    rows: changed.rows.map((row, index) =>
      (form.indicators[index]?.row === at.row ? typedInto(row, at, input, form) : row)),
  }), {
    ...typed,
    // Excel has not computed yet what the fix put in.
    calculation: "none",
    ...(means === undefined ? {} : { means }),
    ...(narrative === undefined ? {} : { narrative }),
    unknownFunctions: (typed.unknownFunctions ?? []).filter((place) => !isEntered(place)),
    otherYears: (typed.otherYears ?? []).filter(({ at }) => !isEntered(at)),
  });
}

const inRowOrder = ({ rows }: TypedForm): boolean => rows.every((row, index) => row.item >= (rows[index - 1]?.item ?? ""));

test("a fix leaves nothing of its own finding, and brings no error of its own", () => {
  const forms = [...cases.values()].flat().map(({ form }) => form).filter(inRowOrder);
  let tried = 0;
  for (const form of forms) {
    for (const finding of found(form)) {
      for (const fix of finding.fixes.filter((one) => "changes" in one)) {
        tried += 1;
        const before = found(form).map(brief);
        const after = found(fixed(form, fix)).map(brief);
        expect(after).not.toContain(brief(finding));
        expect(after.filter((one) => one.includes(" error ") && !before.includes(one))).toEqual([]);
      }
    }
  }
  expect(tried).toBeGreaterThan(20);
});
