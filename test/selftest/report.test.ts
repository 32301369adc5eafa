import { expect, test } from "@jest/globals";
import type { ProfileSeen } from "../../src/selftest/profile-seen";
import type { Json, Question } from "../../src/selftest/question";
import { assembleReport, expectedBy, type Reply } from "../../src/selftest/report";
import type { Profile } from "../../src/preview/profiles/profile";
import { readProfile } from "../../src/preview/profiles/read-profile";

const excel = { host: "Excel", platform: "PC", build: "16.0.14332.20706", language: "th-TH" };
const question = (name: string, more: Partial<Question> = {}): Question => ({
  name, asks: { th: "ถาม", en: `Asks ${name}.` }, does: { th: "อ่าน", en: "Reads." }, claim: "Read.", expected: [], ask: async () => null, ...more,
});
const answered = (answer: Json): Reply => ({ state: "answered", answer });

/** A report's profile and the host's are one shape, either way. */
const asHostProfile = (seen: ProfileSeen): Profile => seen;
const asSeen = (profile: Profile): ProfileSeen => profile;

test("answers stand in the order asked, with who expected them; a failure and a skipped step say why", () => {
  const expected = [{ answer: { a: 1, b: [2] }, by: ["web"] }, { answer: 7, by: ["desktop", "rough"] }];
  const report = assembleReport(excel, "ของฉัน", [
    { question: question("one", { expected }), reply: answered({ b: [2], a: 1 }) },
    { question: question("two", { expected }), reply: answered("never seen") },
    { question: question("three"), reply: { state: "failed", why: "GeneralException" } },
    { question: question("four"), reply: { state: "skipped", why: "press-undo" } },
  ], ["pmqa_selftest_3"]);
  expect(report).toMatchObject({ version: 1, excel, left: ["pmqa_selftest_3"], profile: { name: "ของฉัน" } });
  expect(report.answers).toEqual([
    { question: "one", asked: "Asks one.", state: "answered", answer: { b: [2], a: 1 }, expectedBy: ["web"] },
    { question: "two", asked: "Asks two.", state: "answered", answer: "never seen", expectedBy: [] },
    { question: "three", asked: "Asks three.", state: "failed", why: "GeneralException" },
    { question: "four", asked: "Asks four.", state: "skipped", why: "press-undo" },
  ]);
});

test("0, null and an empty text are three answers", () => {
  const blanks = question("blank", { expected: [{ answer: 0, by: ["zero"] }, { answer: null, by: ["null"] }, { answer: "", by: ["text"] }] });
  expect([0, null, ""].map((answer) => expectedBy(blanks, answer))).toEqual([["zero"], ["null"], ["text"]]);
});

test("the profile is what the answers told; what they did not tell is assumed, and named", () => {
  const { profile, assumed } = assembleReport(excel, " ", [
    { question: question("blank", { tells: () => ({ blankArgument: null }) }), reply: answered(null) },
    { question: question("drop", { tells: () => ({ tellsDropDowns: false }) }), reply: { state: "failed", why: "?" } },
  ], []);
  expect(asSeen(asHostProfile(profile))).toMatchObject({ name: "pc-16.0.14332.20706", blankArgument: null, tellsDropDowns: true });
  expect(assumed).toEqual([
    "requirements", "customFunctions", "errorsAsObjects", "undoOfWrites", "tellsDropDowns", "requestBytes", "refusesDoubleProtection",
    "foreignRuleThrows", "cellBeingEdited",
  ]);
});

test.each([
  ["Excel 365 / บ้าน <b>", "Excel 365 - บ้าน -b-"], ["  ", "pc-16.0.14332.20706"], ["???", "pc-16.0.14332.20706"], ["ก".repeat(80), "ก".repeat(60)],
])("whatever people call their Excel (“%s”), the host takes the report", (typed, name) => {
  const report = assembleReport(excel, typed, [], []);
  expect([report.profile.name, readProfile(JSON.stringify(report))]).toEqual([name, report.profile]);
});
