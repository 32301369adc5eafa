import { expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pmqa } from "./run-cli";

const published = (name: string): string => readFileSync(resolve(__dirname, `../../docs/${name}.schema.json`), "utf8").trimEnd();

it("publishes the schema that the command prints (npm run -s pmqa -- schema > docs/check-output.schema.json)", async () => {
  expect(published("check-output")).toBe((await pmqa("schema")).out);
});

it("publishes that of submissions (npm run -s pmqa -- schema submission > docs/submission.schema.json)", async () => {
  expect(published("submission")).toBe((await pmqa("schema", "submission")).out);
});

it.each([["verify", "verify-output"], ["diff", "diff-output"], ["status", "status-output"]])("publishes that of %s (npm run -s pmqa -- schema %s > docs/%s-output.schema.json)", async (what, name) => {
  expect(published(name)).toBe((await pmqa("schema", what)).out);
});

it("knows no others", async () => {
  expect(await pmqa("schema", "form", "--lang", "en")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("check, submission, verify, diff, status") });
});
