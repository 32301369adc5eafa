import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { languages } from "../../src/assessment/text/phrase";
import { needed, score, success } from "../../src/functions/main";
import { descriptions } from "../../src/functions/published/descriptions";
import { helpPage } from "../../src/functions/published/help-page";
import { metadataIn, type Generated } from "../../src/functions/published/metadata";

interface Published {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
  }[];
}

const help = "https://pmqa.example/help/functions.html";
let generated: Generated;

beforeAll(async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(path.resolve("src/functions/main.ts"));
  expect(errors).toEqual([]);
  generated = JSON.parse(metadataJson) as Generated;
});

describe.each(languages)("the metadata in %s", (language) => {
  const published = (): Published => metadataIn(generated, language, help) as Published;

  test("names the functions, with what may be left out", () => {
    const signatures = published().functions.map(({ id, parameters }) =>
      [id, ...parameters.map(({ name, optional }) => (optional ? `[${name}]` : name))]);
    expect(signatures).toEqual([
      ["SUCCESS", "actual", "target", "[direction]"],
      ["SCORE", "success", "[item]", "[fiscalYear]"],
      ["NEEDED", "score", "target", "[direction]", "[fiscalYear]"],
    ]);
  });

  test("describes each in that language, and links to its place on the help page", () => {
    const thai = /[\u0E00-\u0E7F]{3}/;
    for (const { id, description, helpUrl } of published().functions) {
      expect(thai.test(description)).toBe(language === "th");
      const [address = "", anchor = ""] = helpUrl.split("#");
      expect([address, helpPage().includes(`id="${anchor}"`)]).toEqual([help, true]);
      expect(anchor).toContain(id);
    }
  });

  test("asks for no more than the functions need: rich data is CustomFunctionsRuntime 1.4, and not every Excel has it", () => {
    expect(generated.allowCustomDataForDataTypeAny).toBe(true);
    expect(Object.keys(published())).not.toContain("allowCustomDataForDataTypeAny");
  });

  test("takes errors as input, so that a message can name the cell to correct", () => {
    expect(published().allowErrorForDataTypeAny).toBe(true);
  });
});

test("a function without a description stops the build", () => {
  const unknown: Generated = { functions: [{ id: "NEW", parameters: [], result: {} }] };
  expect(() => metadataIn(unknown, "th", help)).toThrow("No description for the custom function NEW");
});

type CustomFunction = (...args: unknown[][][]) => unknown;
const functions: Readonly<Record<string, CustomFunction>> = {
  SUCCESS: success, SCORE: score, NEEDED: needed,
};

/** The answer to a call as it would be typed in a cell: its arguments are numbers, texts and one-row arrays. */
function typed(call: string): unknown {
  const [, id = "", args = ""] = /^=PMQA\.([A-Z]+)\((.*)\)$/.exec(call) ?? [];
  const values = JSON.parse(`[${args.replace("{", "[").replace("}", "]")}]`) as unknown[];
  return functions[id]?.(...values.map((value) => (Array.isArray(value) ? [value] : [[value]])));
}

test.each(descriptions.flatMap(({ examples }) => examples))("the help page's example %s answers %s", (call, answer) => {
  expect(String(typed(call))).toBe(answer);
});
