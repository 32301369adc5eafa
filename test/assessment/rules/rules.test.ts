import { describe, expect, test } from "@jest/globals";
import type { Assessment, Place } from "../../../src/assessment/form/form";
import { check, describe as inWords } from "../../../src/assessment/check/check";
import { fy2567 } from "../../../src/assessment/criteria/fy2567";
import { languages } from "../../../src/assessment/text/phrase";
import { rules } from "../../../src/assessment/rules/index";
import type { Finding, Fix, Input } from "../../../src/assessment/rules/rule";
import type { TypedForm, TypedRow } from "../typed-form";
import { readForm } from "../typed-form";
import { completeRows, withFirst } from "./fixture";
import { fixtures } from "./index";

const sayingOf = ({ rule, saying }: Finding): string | undefined =>
  Object.entries<unknown>(rule.says).find(([, said]) => said === saying)?.[0];

const brief = (finding: Finding): string =>
  `${finding.at.row} ${finding.at.field} ${finding.severity} ${finding.rule.name}:${sayingOf(finding)}${finding.fix ? " fix" : ""}`;

const found = (form: TypedForm): readonly Finding[] => check(readForm(form)).findings;

const allFound = Object.values(fixtures).flat().flatMap(({ form }) => found(form));

test("nothing is found in a complete form", () => {
  expect(found({ rows: completeRows }).map(brief)).toEqual([]);
});

test("every rule has its fixtures, under its own name", () => {
  expect(Object.keys(fixtures)).toEqual(rules.map((rule) => rule.name));
});

for (const rule of rules) {
  describe(rule.name, () => {
    test.each(fixtures[rule.name] ?? [])("$title", ({ form, expects }) => {
      expect(found(form).map(brief)).toEqual(expects);
    });

    test("each of its sayings is said by a fixture, with nothing missing in either language", () => {
      for (const saying of Object.values<unknown>(rule.says)) {
        const said = allFound.filter((finding) => finding.saying === saying);
        expect(said).not.toEqual([]);
        for (const finding of said) {
          for (const language of languages) {
            const texts = Object.values(inWords(finding, language));
            expect(texts.join("\n")).not.toMatch(/\{|\}|undefined|NaN|\[object/);
          }
        }
      }
    });
  });
}

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

/** The row with what a fix writes into one of its cells. */
function typedInto(row: TypedRow, { field }: Place, input: Input, { edition }: Assessment): TypedRow {
  const value = input ?? "";
  if (!field.startsWith("result.")) return { ...row, [field]: value };
  const year = Number(field.slice("result.".length));
  return { ...row, results: row.results.map((result, index) => (edition.years[index] === year ? value : result)) };
}

function fixed(form: TypedForm, { changes }: Fix): TypedForm {
  const assessment = readForm(form);
  return changes.reduce<TypedForm>((changed, { at, input }) => ({
    ...changed,
    rows: changed.rows.map((row, index) =>
      (assessment.indicators[index]?.row === at.row ? typedInto(row, at, input, assessment) : row)),
  }), form);
}

const inRowOrder = ({ rows }: TypedForm): boolean => rows.every((row, index) => row.item >= (rows[index - 1]?.item ?? ""));

test("a fix leaves nothing of its own finding, and brings no error of its own", () => {
  const forms = Object.values(fixtures).flat().map(({ form }) => form).filter(inRowOrder);
  let tried = 0;
  for (const form of forms) {
    for (const finding of found(form)) {
      if (finding.fix === undefined) continue;
      tried += 1;
      const before = found(form).map(brief);
      const after = found(fixed(form, finding.fix)).map(brief);
      expect(after).not.toContain(brief(finding));
      expect(after.filter((one) => one.includes(" error ") && !before.includes(one))).toEqual([]);
    }
  }
  expect(tried).toBeGreaterThan(20);
});
