import { afterAll, describe, expect, it } from "@jest/globals";
import { readdirSync, writeFileSync } from "node:fs";
import { madePdf, shown } from "../exchange/official/made-pdf";
import { officialPdfPath } from "../exchange/official/read-pdf";
import { checkedJson, ownFolder, pmqa } from "./run-cli";

const folder = ownFolder();
afterAll(() => folder.remove());

describe("pmqa import of the official PDF", () => {
  it("writes the form, compares what it states, and shows the joins that are not sure", async () => {
    const thai = await pmqa("import", officialPdfPath, "-o", folder.path("form.xlsx"));
    expect(thai).toMatchObject({ code: 0, err: "" });
    expect(thai.out).toContain("นำเข้าตัวชี้วัด 20 ตัว");
    expect(thai.out).toContain("ค่าที่ระบุไว้ในข้อมูลตรงกับที่คำนวณได้ทุกค่า");
    expect(thai.out).toMatch(/ต่อข้อความที่ขึ้นบรรทัดใหม่ 115 แห่ง ไม่แน่ใจ \d+ แห่ง/);
    expect(thai.out).toContain("7.4.4-1 หมายเหตุ: “รับปรุง ≤ 50” + “คะแนน” เว้นวรรค");
    expect(await checkedJson(folder.path("form.xlsx"))).toMatchObject({ fiscalYear: 2567, total: 395 });
    const english = await pmqa("import", officialPdfPath, "-o", folder.path("form.xlsx"), "--force", "--lang", "en");
    expect(english.out).toContain("7.4.4-1 note: “รับปรุง ≤ 50” + “คะแนน”, joined with a blank");
  });

  it("gives all joins, and what has no place, as JSON", async () => {
    const { out } = await pmqa("import", officialPdfPath, "-o", folder.path("json.xlsx"), "--json");
    const { joins, ...others } = JSON.parse(out) as { readonly joins: readonly object[] };
    expect(others).toEqual({ file: folder.path("json.xlsx"), indicators: 20, differences: [], unplaced: [] });
    expect(joins).toHaveLength(115);
    expect(joins).toContainEqual({ indicator: "7.4.4-1", field: "note", before: "รับปรุง ≤ 50", after: "คะแนน", blank: true, sure: false });
  });

  it("knows a PDF whatever it is called, and writes nothing of one that is no form", async () => {
    writeFileSync(folder.path("letter.txt"), madePdf([shown("Dear Sir")]));
    expect(await pmqa("import", folder.path("letter.txt"), "-o", folder.path("never.xlsx"), "--lang", "en"))
      .toMatchObject({ code: 2, out: "", err: expect.stringContaining("letter.txt is no form of Category 7") });
    expect(readdirSync(folder.path("."))).not.toContain("never.xlsx");
  });
});
