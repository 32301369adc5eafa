import { describe, expect, test } from "@jest/globals";
import { narrativeFailure } from "../../../src/sheet/narrative/narrative-failure";
import { AnswerDraft } from "../../../src/taskpane/answers/editor/answer-draft";

/** A draft over a cell; what is written into that is read again at once, as the session does. */
function draftOver(held: string) {
  const cell = { text: held };
  const draft = new AnswerDraft(held);
  const typed = (text: string, at = 0): void => draft.type({ text, start: text.length, end: text.length }, "typed", at);
  const save = (): Promise<boolean> => draft.save(async (text) => {
    cell.text = text;
    draft.take(text);
    return undefined;
  }, () => cell.text);
  return { cell, draft, typed, save };
}

describe("an answer that is written", () => {
  test("goes into its cell when it is saved, once", async () => {
    const { cell, draft, typed, save } = draftOver("เดิม");
    typed("ใหม่ ");
    expect([draft.state, await save(), cell.text, draft.state, await save()]).toEqual(["unsaved", true, "ใหม่", "saved", false]);
    // The blank somebody has just typed stays under the cursor.
    expect(draft.now.text).toBe("ใหม่ ");
  });

  test("comes from its cell while nothing is unsaved", () => {
    const { draft } = draftOver("เดิม");
    draft.take("จากแผ่นงาน");
    expect([draft.now.text, draft.theirs, draft.replaced]).toEqual(["จากแผ่นงาน", undefined, 1]);
  });

  test("is neither lost nor put over what somebody else wrote meanwhile, before somebody says which stays", async () => {
    const { cell, draft, typed, save } = draftOver("เดิม");
    typed("ของฉัน");
    cell.text = "ของเขา";
    draft.take("ของเขา");
    expect([draft.now.text, draft.theirs, await save(), cell.text]).toEqual(["ของฉัน", "ของเขา", false, "ของเขา"]);
    draft.keepOwn();
    expect([draft.theirs, await save(), cell.text]).toEqual([undefined, true, "ของฉัน"]);
  });

  test("gives way to the sheet's text where that is to stay, and undoing brings it back", () => {
    const { draft, typed } = draftOver("เดิม");
    typed("ของฉัน");
    draft.take("ของเขา");
    draft.keepTheirs();
    expect([draft.now.text, draft.state]).toEqual(["ของเขา", "saved"]);
    draft.undo();
    expect([draft.now.text, draft.state]).toEqual(["ของฉัน", "unsaved"]);
  });

  test("asks nothing any more once the others' change is taken back, or is the same", () => {
    const { draft, typed } = draftOver("เดิม");
    typed("ของฉัน");
    draft.take("ของเขา");
    draft.take("เดิม");
    expect([draft.theirs, draft.state]).toEqual([undefined, "unsaved"]);
    draft.take("ของฉัน");
    expect([draft.theirs, draft.state]).toEqual([undefined, "saved"]);
  });

  test("is typed on while it is being saved, and nothing of that is taken for somebody else's", async () => {
    const { draft, typed } = draftOver("");
    typed("หนึ่ง");
    const saving = draft.save(async () => {
      typed("หนึ่ง สอง");
      draft.take("หนึ่ง");
      return undefined;
    }, () => "หนึ่ง");
    expect(await saving).toBe(true);
    expect([draft.now.text, draft.theirs, draft.state]).toEqual(["หนึ่ง สอง", undefined, "unsaved"]);
  });

  test("stays where it cannot be written, and says why", async () => {
    const { draft, typed } = draftOver("");
    typed("ก".repeat(40_000));
    const failure = narrativeFailure("answer-beyond-cell", { item: "1.1.1", length: 40_000, most: 32_767 });
    expect(await draft.save(() => Promise.resolve(failure), () => "")).toBe(false);
    expect([draft.now.text.length, draft.failure, draft.state]).toEqual([40_000, failure, "unsaved"]);
  });
});

describe("undoing in the editor", () => {
  test("takes back what was typed in one go, then what was put in, and brings both back", () => {
    const { draft, typed } = draftOver("");
    typed("ก", 0);
    typed("กข", 100);
    draft.insert(" (1) ", 200);
    typed("กข (1) ค", 300);
    const seen = [() => draft.undo(), () => draft.undo(), () => draft.undo(), () => draft.undo(), () => draft.redo(), () => draft.redo(), () => draft.redo()]
      .map((step) => {
        step();
        return draft.now.text;
      });
    expect(seen).toEqual(["กข (1) ", "กข", "", "", "กข", "กข (1) ", "กข (1) ค"]);
  });

  test("outlives that the sheet was read again", async () => {
    const { draft, typed, save } = draftOver("เดิม");
    typed("ใหม่");
    await save();
    draft.take("ใหม่");
    draft.undo();
    expect(draft.now.text).toBe("เดิม");
  });

  test("puts words in place of what is selected", () => {
    const { draft } = draftOver("หนึ่ง สอง สาม");
    draft.select({ start: 6, end: 9 });
    draft.insert("ลบ", 0);
    expect(draft.now).toEqual({ text: "หนึ่ง ลบ สาม", start: 8, end: 8 });
  });
});
