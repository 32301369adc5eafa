import { expect, test } from "@jest/globals";
import { wordAgainst } from "../../../src/assessment/form/telling-words";

test.each([
  ["จำนวนเรื่องร้องเรียนด้านการทุจริต", "ร้องเรียน"],
  ["จำนวนผู้เสียชีวิตจากอุบัติเหตุทางถนนต่อประชากรแสนคน", "เสียชีวิต"],
  ["มูลค่าความเสียหายจากภัยพิบัติ", "เสียหาย"],
  ["ปริมาณน้ำสูญเสียในระบบประปา", "สูญเสีย"],
  ["จำนวนข้อผิดพลาดในการเบิกจ่าย", "ผิดพลาด"],
  ["System downtime (hours)", "downtime"],
  ["ต้นทุนต่อหน่วยผลผลิต", "ต้นทุน"],
])("more of “%s” is not better", (name, word) => {
  expect(wordAgainst("higher", name)).toEqual({ word, direction: "lower" });
  expect(wordAgainst("lower", name)).toBeUndefined();
});

test.each([
  ["ร้อยละความพึงพอใจของผู้รับบริการและผู้มีส่วนได้ส่วนเสีย", "ความพึงพอใจ"],
  ["ร้อยละของบุคลากรที่มีความผูกพันต่อองค์กร", "ความผูกพัน"],
  ["จำนวนรางวัลที่หน่วยงานได้รับ", "รางวัล"],
])("less of “%s” is not better", (name, word) => {
  expect(wordAgainst("lower", name)).toEqual({ word, direction: "higher" });
  expect(wordAgainst("higher", name)).toBeUndefined();
});

test.each([
  "ร้อยละความสำเร็จของการแก้ไขข้อร้องเรียน",
  "จำนวนข้อร้องเรียนที่ได้ข้อยุติ",
  "ร้อยละการลดลงของอุบัติเหตุบนท้องถนน",
  "ระดับความสำเร็จของการจัดทำต้นทุนต่อหน่วยผลผลิต",
  "ร้อยละของผู้ประสบอุบัติเหตุที่ได้รับการช่วยเหลือ",
  "ร้อยละของพื้นที่เสียหายที่ได้รับการเยียวยา",
  "ร้อยละของข้อร้องเรียนที่ตอบสนองภายใน 15 วัน",
  "จำนวนสถานประกอบการที่ปลอดอุบัติเหตุ",
  "สัดส่วนรายได้ต่อต้นทุน",
])("more of “%s” may well be better", (name) => {
  expect(wordAgainst("higher", name)).toBeUndefined();
});

test.each(["จำนวนนวัตกรรมที่ลดระยะเวลาการให้บริการ", "ระยะเวลาเฉลี่ยในการพิจารณารางวัล", "ร้อยละความไม่พึงพอใจของผู้รับบริการ"])(
  "less of “%s” may well be better", (name) => {
    expect(wordAgainst("lower", name)).toBeUndefined();
  });

test("only what stands at the head of a name tells: Thai names say what is counted first, and then whose", () => {
  const head = "ร้อยละของเรื่อง".padEnd(51, "ก");
  expect(wordAgainst("higher", `${head}ร้องเรียน`)).toEqual({ word: "ร้องเรียน", direction: "lower" });
  expect(wordAgainst("higher", `${head}ก${"ร้องเรียน"}`)).toBeUndefined();
});
