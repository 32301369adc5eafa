import { afterEach, describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../src/assessment/form/figure";
import { createSession } from "../../src/session/create-session";
import type { OpenForm, Session } from "../../src/session/session";
import type { ProfileName } from "../../src/preview/profiles/profiles";
import type { Dialect } from "../../src/sheet/layout/formulas";
import { planForm } from "../../src/sheet/write/plan-form";
import sample from "../../assets/sample-2567.json";
import { sampleContent } from "../sheet/sample-indicators";
import { openExcel, type OpenExcel } from "./open-excel";

let excel: OpenExcel | undefined;
afterEach(() => excel?.dispose());

interface At {
  readonly running: OpenExcel;
  readonly session: Session;
}

/** The sample in an Excel that computes both dialects. */
async function openSample(profile: ProfileName, dialect: Dialect): Promise<At> {
  const running = await openExcel({ profile });
  excel = running;
  await running.addFunctions();
  await running.workbook.write(planForm({ ...sampleContent, dialect }));
  await running.settle();
  const session = createSession(running.workbook);
  await session.open();
  return { running, session };
}

async function settled({ running, session }: At): Promise<OpenForm> {
  await running.settle();
  await session.check();
  const { form, problem } = session.state();
  if (form === undefined || problem !== undefined) throw problem ?? new Error("No form is open.");
  return form;
}

/** What every percentage, score and mean of the form shows. */
const figures = ({ checked: { form } }: OpenForm): readonly CellValue[] => [
  ...form.indicators.flatMap(({ computed }) => [computed.success.shown, computed.score.shown]),
  ...form.means.map(({ cell }) => cell.shown),
];
const stated: readonly CellValue[] = sample.indicators.flatMap(({ statedSuccess, statedScore }) => [statedSuccess, statedScore]);

// They differ in what a blank cell is to a function.
describe.each(["desktop", "web", "early"] as const)("turning the real submission in Excel: %s", (profile) => {
  it("changes no figure: functions to native and back", async () => {
    const at = await openSample(profile, "functions");
    const before = figures(await settled(at));
    expect(before.slice(0, stated.length)).toEqual(stated);
    await at.session.turn("native");
    const native = await settled(at);
    expect([native.dialects, figures(native)]).toEqual([["native"], before]);
    await at.session.turn("functions");
    const back = await settled(at);
    expect([back.dialects, figures(back)]).toEqual([["functions"], before]);
  }, 180_000);

  it("changes none either where words and texts were mended first, which only the functions had understood", async () => {
    const at = await openSample(profile, "functions");
    await at.running.typeByHand(7, 3, "ยิ่งมากยิ่งดี");
    await at.running.typeByHand(7, 4, "1,000");
    await at.running.typeByHand(8, 8, "๗๕%");
    await at.running.typeByHand(11, 1, " 7.1.2 ");
    const typed = await settled(at);
    const before = figures(typed);
    expect(typed.toMend).toBe(4);
    await at.session.mendForTurning();
    expect(figures(await settled(at))).toEqual(before);
    await at.session.turn("native");
    const native = await settled(at);
    expect([native.dialects, figures(native)]).toEqual([["native"], before]);
  }, 180_000);
});
