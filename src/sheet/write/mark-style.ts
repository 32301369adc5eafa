import type { Severity } from "../../assessment/criteria/edition";
import { severities } from "../../assessment/rules/severity";

/** The fill of a highlighted cell, light enough for black text on it. */
export const markColors: Readonly<Record<Severity, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  notice: "#DDEBF7",
};

/**
 * The formula of a highlight's conditional format, without "=": always true, and says whose it is, so that highlights
 * are found again and taken away without touching anybody else's.
 */
export const markTag = (severity: Severity): string => `LEN("pmqa:${severity}")>0`;

const tag = /^=?LEN\("pmqa:(error|warning|notice)"\)>0$/;

/** The severity that a conditional format of ours marks; undefined for anybody else's. */
export const severityOfTag = (formula: string): Severity | undefined => {
  const marked = tag.exec(formula)?.[1];
  return severities.find((severity) => severity === marked);
};
