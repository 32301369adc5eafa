import { requestProtection } from "./protection";

/**
 * Acts on a sheet whose protection was asked for, with that lifted where there is any, and put back as it was whatever
 * happens. Where putting it back fails after the act did, what is told is why the act failed.
 */
export async function unprotected<Answer>(
  context: Excel.RequestContext,
  { protection }: Excel.Worksheet,
  act: () => Promise<Answer>,
): Promise<Answer> {
  if (!protection.protected) return act();
  const { options } = protection;
  protection.unprotect();
  const protectAgain = (): Promise<void> => {
    protection.protect(options);
    return context.sync();
  };
  let answer: Answer;
  try {
    answer = await act();
  } catch (error) {
    await Promise.allSettled([protectAgain()]);
    throw error;
  }
  await protectAgain();
  return answer;
}

/** As `unprotected`, of several sheets: each is protected again as it was, by itself. */
export const allUnprotected = <Answer>(
  context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], act: () => Promise<Answer>,
): Promise<Answer> => sheets.reduce((inner, sheet) => () => unprotected(context, sheet, inner), act)();

/**
 * Acts on a sheet with its protection lifted, where there is any, and put back as it was, whatever happens. What the act has
 * to know beforehand is asked for with the protection, in one round trip.
 */
export async function acting<Asked, Answer>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ask: (sheet: Excel.Worksheet) => Asked,
  act: (context: Excel.RequestContext, sheet: Excel.Worksheet, asked: Asked) => Promise<Answer>,
): Promise<Answer> {
  requestProtection(sheet);
  const asked = ask(sheet);
  await context.sync();
  return unprotected(context, sheet, () => act(context, sheet, asked));
}
