import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { Take } from "../../exchange/incoming/both-said";
import { useSay } from "../pane-context";
import { pastePhrases } from "../paste/paste-phrases";
import { planPhrases as phrases } from "./import-plan-phrases";
import { takes } from "./take-choice";

/** How many are drawn at first, and at each further asking. */
const portion = 20;

/** Something that comes in, as a line of a list. */
export interface PlannedLine {
  readonly key: string;
  /** The heading under which it stands, where there are several. */
  readonly under?: string;
  /** Somebody should look at it before it is written. */
  readonly isToLookAt: boolean;
  readonly draw: () => ReactNode;
}

interface Props {
  readonly title: string;
  readonly lines: readonly PlannedLine[];
  /** What is taken of all where something stands already; undefined where nothing does. */
  readonly all: { readonly label: string; readonly take: Take; readonly onTake: (take: Take) => void } | undefined;
}

/** Lines that follow each other under one heading. */
function groupsOf(lines: readonly PlannedLine[]): readonly { readonly under: string; readonly lines: readonly PlannedLine[] }[] {
  const headings = [...new Set(lines.map(({ under = "" }) => under))];
  return headings.map((under) => ({ under, lines: lines.filter((line) => (line.under ?? "") === under) }));
}

/** What comes in, each thing beside what is here; those to look at alone where somebody asks for them. */
export function PlannedList({ title, lines, all }: Props) {
  const t = useSay();
  const [shown, setShown] = useState(portion);
  /** Those to look at when somebody asked for them: one that was seen to stays where it is. */
  const [asked, setAsked] = useState<ReadonlySet<string>>();
  const section = useRef<HTMLElement>(null);
  const toLookAt = lines.filter(({ isToLookAt }) => isToLookAt);
  const wanted = asked === undefined ? lines : lines.filter(({ key }) => asked.has(key));
  const left = wanted.length - shown;
  const showMore = (): void => {
    setShown(shown + portion);
    requestAnimationFrame(() => {
      const row = section.current?.querySelectorAll<HTMLElement>(".paste-row")[shown];
      (row?.querySelector<HTMLElement>("select, summary") ?? row)?.focus();
    });
  };
  return (
    <section ref={section} className="card stack" aria-label={title}>
      <h3>{title}</h3>
      {all !== undefined && (
        <Field label={all.label}>
          <Select value={all.take} onChange={(_, { value }) => all.onTake(value as Take)}>
            {takes.map((take) => <option key={take} value={take}>{t(phrases[`take_${take}`])}</option>)}
          </Select>
        </Field>
      )}
      {(toLookAt.length > 0 || asked !== undefined) && toLookAt.length < lines.length && (
        <Checkbox
          label={t(phrases.onlyLook, { n: toLookAt.length })} checked={asked !== undefined}
          onChange={(_, { checked }) => setAsked(checked === true ? new Set(toLookAt.map(({ key }) => key)) : undefined)}
        />
      )}
      {groupsOf(wanted.slice(0, shown)).map(({ under, lines: own }) => (
        <div key={under}>
          {under !== "" && <h4 className="import-under" lang="th">{under}</h4>}
          <ol className="paste-rows">{own.map(({ key, draw }) => <Line key={key} draw={draw} />)}</ol>
        </div>
      ))}
      {left > 0 && <Button onClick={showMore}>{t(pastePhrases.more, { n: Math.min(portion, left), left })}</Button>}
    </section>
  );
}

const Line = ({ draw }: Pick<PlannedLine, "draw">) => draw();
