import type { Assessment, Figure, Indicator, Scored, Stray } from "../form/form";
import { resultField } from "../form/form";
import type { Edition } from "../criteria/edition";
import type { Values } from "../text/phrase";
import { rules } from "../rules/index";
import type { Finding, IndicatorContext, ItemGroup, OddFigure, Report, Rule } from "../rules/rule";
import { cellOf } from "../rules/rule";

const noValues: Values = {};

type Armed<About extends Rule["about"]> = readonly { readonly rule: Extract<Rule, { about: About }>; readonly report: Report }[];

/** Whether there is anything for the rules about figures to look at. */
const isOdd = (figure: Figure): boolean =>
  figure.state !== "number" || !(figure.value > 0) || figure.typedAs !== undefined;

/** Runs the rules about one thing at a time, and hands back what they find. */
export class RuleRunner {
  readonly #edition: Edition;
  readonly #head: Pick<Assessment, "edition" | "agencyType">;
  readonly #aboutIndicators: Armed<"indicator">;
  readonly #aboutFigures: Armed<"figure">;
  readonly #aboutItems: Armed<"item">;
  readonly #aboutNames: Armed<"name">;
  readonly #aboutStrays: Armed<"stray">;
  /** One for all indicators: a rule looks at it only while it is called. */
  readonly #context: { edition: Edition; scored: Scored };
  #found: Finding[] = [];

  constructor({ edition, agencyType }: Pick<Assessment, "edition" | "agencyType">) {
    this.#edition = edition;
    this.#context = { edition, scored: { success: null, score: null } };
    this.#head = { edition, ...(agencyType === undefined ? {} : { agencyType }) };
    this.#aboutIndicators = this.#arm("indicator");
    this.#aboutFigures = this.#arm("figure");
    this.#aboutItems = this.#arm("item");
    this.#aboutNames = this.#arm("name");
    this.#aboutStrays = this.#arm("stray");
  }

  indicator(indicator: Indicator, scored: Scored): readonly Finding[] {
    const context = this.#context;
    context.scored = scored;
    for (const { rule, report } of this.#aboutIndicators) rule.check(indicator, context, report);
    if (isOdd(indicator.target)) this.#figure(indicator.target, "target", this.#edition.fiscalYear, indicator, context);
    const { years } = this.#edition;
    for (let index = 0; index < years.length; index += 1) {
      const figure = indicator.results[index];
      const year = years[index];
      if (figure === undefined || year === undefined || !isOdd(figure)) continue;
      this.#figure(figure, resultField(year), year, indicator, context);
    }
    return this.#handOver();
  }

  #figure(figure: Figure, field: OddFigure["field"], year: number, indicator: Indicator, context: IndicatorContext): void {
    const odd = { figure, field, year, at: cellOf(indicator, field) };
    for (const { rule, report } of this.#aboutFigures) rule.check(odd, indicator, context, report);
  }

  item(group: ItemGroup): readonly Finding[] {
    for (const { rule, report } of this.#aboutItems) rule.check(group, this.#head, report);
    return this.#handOver();
  }

  names(namesakes: readonly (readonly Indicator[])[]): readonly Finding[] {
    for (const group of namesakes) {
      for (const { rule, report } of this.#aboutNames) rule.check(group, report);
    }
    return this.#handOver();
  }

  strays(strays: readonly Stray[]): readonly Finding[] {
    for (const stray of strays) {
      for (const { rule, report } of this.#aboutStrays) rule.check(stray, report);
    }
    return this.#handOver();
  }

  #arm<About extends Rule["about"]>(about: About): Armed<About> {
    return rules
      .filter((rule): rule is Extract<Rule, { about: About }> => rule.about === about)
      .map((rule) => ({ rule, report: this.#reportFor(rule) }));
  }

  #reportFor(rule: Rule): Report {
    const changed = this.#edition.severities[rule.name];
    return (key, at, values = noValues, fix) => {
      const saying = rule.says[key];
      if (saying === undefined) throw new Error(`The rule ${rule.name} has nothing to say for "${key}".`);
      const finding = { rule, saying, severity: changed ?? saying.severity, at, values };
      this.#found.push(fix === undefined ? finding : { ...finding, fix });
    };
  }

  #handOver(): readonly Finding[] {
    if (this.#found.length === 0) return this.#found;
    const found = this.#found;
    this.#found = [];
    return found;
  }
}
