import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { newestEdition } from "../../../src/assessment/criteria/editions";
import { submissionName } from "../../../src/exchange/submission/file-name";

const named = (agency: string, state: "final" | "draft" = "final"): string => submissionName({ agency, edition: newestEdition }, state);

it("says the year, whose it is, and whether it is a draft", () => {
  expect(named("กรมตัวอย่าง")).toBe("PMQA-7-2567-กรมตัวอย่าง-ฉบับส่ง");
  expect(named("กรมตัวอย่าง", "draft")).toBe("PMQA-7-2567-กรมตัวอย่าง-ฉบับร่าง-DRAFT");
  expect(named("")).toBe("PMQA-7-2567-ไม่ระบุหน่วยงาน-ฉบับส่ง");
});

it("has nothing in it that leads elsewhere, or that a system refuses", () => {
  expect(named("../../etc/กรม: \"ก\" <x>|?*\\")).toBe("PMQA-7-2567-etc กรม ก x-ฉบับส่ง");
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: fc.constantFrom("ก", "ำ", "่", "/", ".", "\u202e", "\ud800", "😀") })), (agency) => {
    const name = `${named(agency, "draft")}-data`;
    expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*\u202a-\u202e]/);
    expect(Buffer.from(name, "utf8").toString("utf8")).toBe(name);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(221);
    expect(name).toMatch(/^PMQA-7-2567-.*[^ .-]-ฉบับร่าง-DRAFT-data$/su);
  }));
});

it("keeps the end of a name that is too long, and tears no letter from its marks", () => {
  const name = named("น้ำ".repeat(100));
  expect(Buffer.byteLength(name)).toBeGreaterThan(180);
  expect(name).toMatch(/^PMQA-7-2567-(น้ำ)+-ฉบับส่ง$/);
});
