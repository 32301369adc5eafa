/** Asks whether a sheet is protected, and how: what acts on it has to know it as it is just then. */
export const requestProtection = (sheet: Excel.Worksheet): Excel.Worksheet => sheet.load("protection/protected,protection/options");
