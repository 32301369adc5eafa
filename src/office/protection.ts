/** Asks whether a sheet is protected, and how: what acts on it has to know it as it is just then. */
export const requestProtection = (sheet: Excel.Worksheet): Excel.Worksheet => sheet.load("protection/protected,protection/options");

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
