import { Button, Field, Select } from "@fluentui/react-components";
import type { ItemId } from "../../../assessment/criteria/edition";
import type { Figure } from "../../../assessment/form/figure";
import { indicatorNumbers } from "../../../assessment/form/identity";
import { figureInUnit } from "../../../assessment/form/unit";
import { linkedIn, type Linked } from "../../../assessment/rules/linked-form";
import type { OpenForm } from "../../../session/session";
import { figureText } from "../../indicator/entries";
import { usePane, useSay } from "../../pane-context";
import { useLeads } from "../../standing/use-leads";
import { itemPhrases } from "./item-phrases";
import { useSaidLinks, type LinksSaid } from "./use-said-links";

interface Props {
  readonly form: OpenForm;
  readonly item: ItemId;
}

/** An indicator of Category 7 beside an answer that speaks of it: its figures, its note, and what the two say differently. */
function LinkedIndicator({ form, link, said }: { readonly form: OpenForm; readonly link: Linked; readonly said: LinksSaid }) {
  const { language } = usePane();
  const t = useSay();
  const { toPlace } = useLeads();
  const { of, number, isConfirmed, suggested, differences } = link;
  const { edition } = form.checked.form;
  const shown = (figure: Figure | undefined): string =>
    (figure?.state === "number" ? figureInUnit(figure.value, of.unit, language) : figureText(figure) || "–");
  const why = suggested === undefined ? t(itemPhrases.suggestedByThing) : t(itemPhrases.suggested, { words: suggested.words });
  return (
    <li className="linked">
      <p><b>{number}</b> <span lang="th">{of.name}</span></p>
      <p className="quiet">{isConfirmed ? t(itemPhrases.confirmed) : why}</p>
      <dl className="linked-figures">
        <div><dt>{t(itemPhrases.target)}</dt><dd>{shown(of.target)}</dd></div>
        {edition.years.map((year, at) => <div key={year}><dt>{year}</dt><dd>{shown(of.results[at])}</dd></div>)}
      </dl>
      {of.note !== "" && <p className="quiet linked-note" lang="th"><b>{t(itemPhrases.note)}</b> <span>{of.note}</span></p>}
      {differences.map(({ in: kind, answer, indicator, year }) => (
        <p key={`${kind} ${answer}`} className="linked-difference">
          <b>{t(itemPhrases.differs)}</b> <span>{t(itemPhrases.bothHave, { answer, indicator, year })}</span>
        </p>
      ))}
      <div className="actions">
        {!isConfirmed && <Button size="small" onClick={() => said.confirm(link.indicator)}>{t(itemPhrases.confirm)}</Button>}
        <Button size="small" onClick={() => said.deny(link.indicator)}>{t(itemPhrases.deny)}</Button>
        <Button size="small" appearance="subtle" onClick={() => toPlace({ row: of.row, field: "name" })}>{t(itemPhrases.toIndicator, { number })}</Button>
      </div>
    </li>
  );
}

/** Links with an indicator that no word of the answer suggests. */
function OtherIndicator({ form, said, shown }: { readonly form: OpenForm; readonly said: LinksSaid; readonly shown: ReadonlySet<number> }) {
  const t = useSay();
  const { indicators } = form.checked.form;
  const numbers = indicatorNumbers(indicators);
  return (
    <Field label={t(itemPhrases.otherIndicator)}>
      <Select value="" onChange={(_event, { value }) => said.confirm(Number(value))}>
        <option value="" disabled>{t(itemPhrases.chooseIndicator)}</option>
        {indicators.map(({ name }, at) => (shown.has(at) ? null : <option key={numbers[at]} value={at}>{numbers[at]} {name}</option>))}
      </Select>
    </Field>
  );
}

/** The indicators of Category 7 of which an answer speaks, as people say or its words suggest; people have the last word. */
export function LinkedIndicators({ form, item }: Props) {
  const t = useSay();
  const links = linkedIn(form.checked.form).filter((link) => link.item === item);
  const said = useSaidLinks(form, item, links);
  const { indicators } = form.checked.form;
  const numbers = indicatorNumbers(indicators);
  return (
    <section className="card stack">
      <h3>{t(itemPhrases.linked)}</h3>
      {links.length === 0 && <p className="quiet">{t(itemPhrases.noneLinked)}</p>}
      <ul className="linked-list">{links.map((link) => <LinkedIndicator key={link.number} form={form} link={link} said={said} />)}</ul>
      {said.denied.map((at) => (
        <div key={at} className="linked-denied">
          <span className="quiet">{t(itemPhrases.denied, { number: numbers[at] ?? "", name: indicators[at]?.name ?? "" })}</span>
          <Button size="small" appearance="subtle" onClick={() => said.confirm(at)}>{t(itemPhrases.confirm)}</Button>
        </div>
      ))}
      {indicators.length > 0 && <OtherIndicator form={form} said={said} shown={new Set([...links.map(({ indicator }) => indicator), ...said.denied])} />}
    </section>
  );
}
