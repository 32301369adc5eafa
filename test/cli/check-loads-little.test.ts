import { afterAll, expect, it, jest } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { bookOf } from "../files/read/made-book";
import { ownFolder, pmqa } from "./run-cli";

jest.mock("@cj-tech-master/excelts", () => {
  throw new Error("The library that writes workbooks was loaded.");
});

const folder = ownFolder();
afterAll(() => folder.remove());

it("a file is checked without the library that writes workbooks: it takes as long to load as the rest", async () => {
  writeFileSync(folder.path("namesake.xlsx"), bookOf({}));
  expect(await pmqa("check", folder.path("namesake.xlsx"))).toMatchObject({ code: 2, err: expect.stringContaining("ไม่พบแบบฟอร์มหมวด 7") });
  // The library would have been noticed.
  expect((await pmqa("template", "--year", "2567", "--agency", "ก", "-o", folder.path("x.xlsx"))).err).toContain("was loaded");
});
