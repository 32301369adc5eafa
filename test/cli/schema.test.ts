import { expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pmqa } from "./run-cli";

it("publishes the schema that the command prints (npm run -s pmqa -- schema > docs/check-output.schema.json)", async () => {
  const published = readFileSync(resolve(__dirname, "../../docs/check-output.schema.json"), "utf8");
  expect(published.trimEnd()).toBe((await pmqa("schema")).out);
});
