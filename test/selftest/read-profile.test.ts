import { expect, test } from "@jest/globals";
import { profiles } from "../../src/preview/profiles/profiles";
import { readProfile } from "../../src/preview/profiles/read-profile";

const { web } = profiles;
const report = (profile: unknown): string => JSON.stringify({ version: 1, profile, answers: [{ question: "any" }] });

test.each(Object.values(profiles))("the profile of $name comes back as it was", (profile) => {
  expect(readProfile(report(profile))).toEqual(profile);
});

test.each<[string, string, RegExp]>([
  ["what is no JSON", `${report(web)}…`, /not JSON/],
  ["what is too long", report({ ...web, name: "x".repeat(1_000_000) }), /longer than any/],
  ["another form of report", JSON.stringify({ version: 2, profile: web }), /version/],
  ["a list", "[]", /the whole/],
  ["null", "null", /the whole/],
  ["a report without a profile", JSON.stringify({ version: 1 }), /profile/],
  ["a part that is missing", report({ ...web, tellsDropDowns: undefined }), /tellsDropDowns/],
  ["a part that nobody knows", report({ ...web, more: 1 }), /more/],
  ["a blank that is something else", report({ ...web, blankArgument: 1 }), /blankArgument/],
  ["a way of undoing that is none", report({ ...web, undoOfWrites: "never" }), /undoOfWrites/],
  ["a limit of no size", report({ ...web, requestBytes: 0 }), /requestBytes/],
  ["a limit that is no whole number", report({ ...web, requestBytes: 5e6 + 0.5 }), /requestBytes/],
  ["a version that is none", report({ ...web, requirements: { ExcelApi: "newest" } }), /requirements\.ExcelApi/],
  ["a set of a strange name", report({ ...web, requirements: { "<b>": "1.1" } }), /requirements/],
  ["too many sets", report({ ...web, requirements: Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`Set${"ABCDEFGHIJ"[at % 10] ?? ""}${"abcdef"[Math.floor(at / 10)] ?? ""}`, "1.1"])) }), /50 sets/],
  ["a name with markup", report({ ...web, name: "<script>" }), /name/],
  ["no name", report({ ...web, name: "" }), /name/],
])("%s is refused, in words", (_what, text, words) => {
  expect(() => readProfile(text)).toThrow(words);
});
