import { describe, expect, test } from "@jest/globals";
import { profiles } from "../../src/preview/profiles/profiles";
import { freshExcel } from "./one-sheet";

const most = 20_000;
const fresh = freshExcel({ profile: { ...profiles.web, requestBytes: most } });
/** A Thai letter has three bytes. */
const ก = (bytes: number): string => "ก".repeat(bytes / 3);

describe("an Excel that takes so many bytes and no more", () => {
  test("refuses a bigger request, all of it", async () => {
    await fresh.run((sheet) => { sheet.getRange("A1").values = [[ก(most * 0.8)]]; });
    await expect(fresh.run((sheet) => {
      sheet.getRange("B1").values = [["small"]];
      sheet.getRange("B2").values = [[ก(most)]];
    })).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(await fresh.values("B1:B2")).toEqual([[""], [""]]);
  });

  test("refuses a bigger answer, all of it", async () => {
    for (const cell of ["A1", "A2"]) await fresh.run((sheet) => { sheet.getRange(cell).values = [[ก(most * 0.6)]]; });
    expect(await fresh.values("A1")).toHaveLength(1);
    await fresh.run(async (sheet, context) => {
      const name = sheet.load("name");
      const both = sheet.getRange("A1:A2").load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
      expect(() => [name.name, both.values]).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });
});

test("Excel on the web takes 5 MB; of the others no limit is known", () => {
  expect(Object.values(profiles).map(({ name, requestBytes }) => [name, requestBytes])).toEqual([
    ["desktop", null], ["web", 5 * 1024 * 1024], ["ltsc2021", null], ["early", null], ["rough", null],
  ]);
});
